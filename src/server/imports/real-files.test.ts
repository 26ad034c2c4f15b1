// Spreadsheets made elsewhere for other purposes, as people will hand in by mistake: read, not understood, said so.

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nothingStored } from './read-file.ts'
import { readInWorker } from './reader.ts'

const fixtures = join(import.meta.dirname, '../../../../shared/fixtures')

describe('a workbook of somebody else', () => {
  for (const file of ['iati/unhcr2020_result.xlsx', 'xlsform/socio-economic-survey-v20240515.xlsx']) {
    const path = join(fixtures, file)
    const present = existsSync(path)
    it.skipIf(!present)(
      `${file}${present ? '' : ' (not on this machine)'} is told which sheets it lacks`,
      async () => {
        const { problems, rows } = await readInWorker(
          { bytes: readFileSync(path), stored: nothingStored },
          () => {},
        )
        expect(problems).toEqual([
          expect.objectContaining({ code: 'missing-sheet', expected: 'Planer, Selvevalueringer' }),
        ])
        expect(problems[0]?.found).not.toBe('')
        expect(rows).toEqual({ plans: [], selfEvaluations: [] })
      },
    )
  }
})
