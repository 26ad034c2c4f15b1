// The glossary is read by people beside the code: it must name every code word, under the name that the product shows.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { vocabulary } from './vocabulary.ts'

const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')

/** The rows of its tables as cells, without the rows of dashes. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('|---'))
  .map((line) =>
    line
      .slice(1, line.lastIndexOf('|'))
      .split('|')
      .map((cell) => cell.trim()),
  )

const { municipalities: _, ...lists } = vocabulary

describe('the glossary', () => {
  it.each(Object.entries(lists))('has a line for each of the %s, by its Danish name', (_kind, terms) => {
    const lines = new Set(rows.map(([danish, word]) => `${danish?.toLowerCase()} ${word}`))
    const missing = terms
      .map(({ id, name }) => `${name.da.toLowerCase()} \`${id}\``)
      .filter((line) => !lines.has(line))
    expect(missing).toEqual([])
  })

  it('has the areas of the later programmes, each with those of the eight it counts under', () => {
    for (const { id: programme, effortAreas } of vocabulary.programmes.slice(1)) {
      for (const { id, name, mapsTo } of effortAreas) {
        const under = mapsTo.map((word) => `\`${word}\``).join(', ')
        expect(rows).toContainEqual([`${name.da} (${programme})`, `\`${id}\``, under])
      }
    }
  })

  it('calls the activity types in English what the product calls them', () => {
    for (const { id, name } of vocabulary.activityTypes) {
      expect(rows).toContainEqual([name.da, `\`${id}\``, name.en])
    }
  })

  it('says something of every term, once, in three cells', () => {
    for (const row of rows) {
      expect(row).toHaveLength(3)
      for (const cell of row) expect(cell, row.join(' | ')).not.toBe('')
    }
    const lines = rows.map((row) => row.join(' | ')).filter((line) => !line.startsWith('Danish term | '))
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([])
  })
})
