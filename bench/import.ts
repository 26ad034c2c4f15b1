// How long an import takes from first byte to stored records, beside what the spreadsheet library alone needs to read
// the file, with the peak of memory of each in a process of its own.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleRows } from '../src/domain/example/example.ts'
import { writeWorkbook } from '../src/server/imports/workbook.ts'
import { print, printTable } from './support/measure.ts'

/** Copies of the example data: 557 rows, and a little over 100,000. */
const sizes = [1, 180]
const limitSeconds = new Map([[1, 2]])

interface Measured {
  readonly seconds: number
  readonly peakMegabytes: number
}

function runAlone(script: string, ...args: string[]): Measured {
  const result = spawnSync(process.execPath, [join(import.meta.dirname, 'support', script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (result.status !== 0) throw new Error(`${script} ended with ${result.status}`)
  return JSON.parse(result.stdout) as Measured
}

export async function benchImport(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-import-'))
  try {
    const rows: string[][] = []
    for (const copies of sizes) {
      const data = exampleRows({ copies })
      const file = join(folder, `${copies}.xlsx`)
      writeFileSync(file, await writeWorkbook(data))
      const count = data.selfEvaluations.length
      const library = runAlone('read-alone.ts', file)
      const whole = runAlone('import-alone.ts', file, join(folder, `data-${copies}`))
      const limit = limitSeconds.get(copies)
      rows.push([
        `${count.toLocaleString('en')} rows${limit ? ` (aim: under ${limit} s)` : ''}`,
        whole.seconds.toFixed(2),
        Math.round(count / whole.seconds).toLocaleString('en'),
        library.seconds.toFixed(2),
        Math.round(count / library.seconds).toLocaleString('en'),
        `${(whole.seconds / library.seconds).toFixed(1)}x`,
        whole.peakMegabytes.toFixed(0),
        library.peakMegabytes.toFixed(0),
      ])
    }
    print('\nImporting a workbook into an empty embedded database')
    printTable(
      ['file', 'import s', 'rows/s', 'library s', 'rows/s', 'import/library', 'import MB', 'library MB'],
      rows,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
