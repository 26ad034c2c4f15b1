// Imports a workbook into an embedded database of its own; prints time and memory, without starting the database.

import { readFileSync } from 'node:fs'
import { openDatabase } from '../../src/server/db/database.ts'
import { applyBytes } from '../../src/server/imports/import-bytes.ts'

const [file = '', dataFolder = ''] = process.argv.slice(2)
const { system, close } = await openDatabase({ dataFolder }, { name: 'the benchmark', exclusive: true })
const bytes = readFileSync(file)
const start = performance.now()
const taken = await applyBytes(system, bytes, () => {})
const seconds = (performance.now() - start) / 1000
await close()
if (!taken) throw new Error('the file has problems')
process.stdout.write(JSON.stringify({ seconds, peakMegabytes: process.resourceUsage().maxRSS / 1024 }))
