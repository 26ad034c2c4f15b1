// Reads a workbook with the spreadsheet library and does nothing with it; prints time and memory.

import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'

const bytes = readFileSync(process.argv[2] ?? '')
const start = performance.now()
const { sheets } = await readXlsx(bytes)
const seconds = (performance.now() - start) / 1000
if (sheets.length === 0) throw new Error('nothing was read')
process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
