// Files leave the page: they must say what they are, open in a spreadsheet as they stand, and run nothing there.

import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { barChart } from './bar-chart.ts'
import { createChartFormat } from './chart-format.ts'
import { type ChartTable, countLinks, findCellHref, findExtremes } from './chart-table.ts'
import { tableToCsv } from './csv.ts'
import { areaBars } from './gallery-data.ts'
import { lightPalette, resolveTokens } from './palette.ts'
import { chartPicture, svgText } from './svg-file.ts'

const table: ChartTable = {
  columns: [
    { header: 'Målgruppe', kind: 'text' },
    { header: 'Aktiviteter', kind: 'integer' },
    { header: 'Andel', kind: 'percent' },
  ],
  rows: [
    { key: 'a', cells: ['Ældre; "unge"', 1621, 0.6296] },
    { key: 'b', cells: ['=HYPERLINK("x")', 0, null] },
    { key: 'c', cells: ['-2+3', 7, 0.5] },
  ],
}
const notes = ['Kilde: selvevalueringer', 'Udvalg: 2006-10', 'Antal: 557 aktiviteter', 'Data pr. 31.12.2013']

describe('the CSV file', () => {
  it('is written for a Danish spreadsheet, with what the figures are below them', () => {
    expect(tableToCsv(table, notes, 'da')).toBe(
      [
        '\ufeffMålgruppe;Aktiviteter;Andel (%)',
        '"Ældre; ""unge""";1621;63',
        '"\'=HYPERLINK(""x"")";0;',
        "'-2+3;7;50",
        '',
        ...notes,
        '',
      ].join('\r\n'),
    )
  })

  it('uses commas and decimal points in English', () => {
    const one: ChartTable = { ...table, rows: [{ key: 'a', cells: ['A, B', 3, 0.685] }] }
    expect(tableToCsv(one, [], 'en')).toContain('"A, B",3,68.5\r\n')
    expect(tableToCsv(one, [], 'da')).toContain('A, B;3;68,5\r\n')
  })
})

describe('the table on the page', () => {
  const row = { key: 'a', cells: ['Ældre', 9, 2], href: '/all' }
  it('leads from each number to its list, and from the name only where no number leads to the same', () => {
    const numbered = { ...row, cellHrefs: [undefined, '/all', '/alone'] }
    expect([0, 1, 2].map((index) => findCellHref(numbered, index))).toEqual([undefined, '/all', '/alone'])
    expect([0, 1, 2].map((index) => findCellHref(row, index))).toEqual(['/all', undefined, undefined])
    expect(findCellHref({ ...numbered, cells: ['Ældre', 9, null] }, 2)).toBeUndefined()
    expect(findCellHref({ ...numbered, cells: ['Ældre', 9, 0] }, 2)).toBeUndefined()
    expect(countLinks({ columns: table.columns, rows: [row, numbered] })).toBe(3)
  })
})

describe('the SVG file', () => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const chart = barChart(areaBars('da'), { document, width: 680, format: createChartFormat('da') })
  const texts = { title: 'Børn & unge', subtitle: 'Antal planer', notes }
  const text = svgText(chartPicture(chart, texts, document))

  it('stands alone: values for colours, a named font, no links, no page', () => {
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(text).toContain('Atkinson Hyperlegible Next')
    expect(text).toContain('#a23b8f')
    expect(text).not.toMatch(/var\(|href=|aria-|chart-hit/)
  })

  it('says its heading, subtitle, source, filter, n and date', () => {
    for (const line of ['Børn &amp; unge', texts.subtitle, ...notes]) expect(text).toContain(`>${line}<`)
  })

  it('is well-formed', () => {
    const parsed = parseHTML(`<!doctype html><body>${text}</body>`).document
    expect(parsed.querySelectorAll('svg > text').length).toBeGreaterThanOrEqual(2 + notes.length)
    expect(text.match(/<svg/g)?.length).toBe(text.match(/<\/svg>/g)?.length)
  })

  it('leaves the chart on the page as it was', () => {
    expect(chart.outerHTML).toContain('var(--area-born)')
    expect(chart.querySelectorAll('a')).toHaveLength(8)
  })
})

describe('the palette of files', () => {
  const tokens = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
  const light = tokens.slice(0, tokens.indexOf('data-theme="dark"'))

  it('has the light values of the page’s tokens', () => {
    for (const [name, value] of Object.entries(lightPalette).filter(([name]) => !name.startsWith('--map-')))
      expect(light, name).toMatch(new RegExp(`${name}:\\s*${value};`))
  })

  it('knows every token that a chart draws with', () => {
    expect(resolveTokens('var(--accent)')).toBe('#0b5d57')
    expect(() => resolveTokens('var(--forgotten)')).toThrow('--forgotten')
  })
})

describe('the summary in words', () => {
  it('names the largest and the smallest row', () => {
    expect(findExtremes(table, createChartFormat('da'))).toEqual({
      rows: 3,
      largest: 'Ældre; "unge"',
      most: '1.621',
      smallest: '=HYPERLINK("x")',
      least: '0',
    })
  })

  it('is undefined when there is nothing', () => {
    expect(findExtremes({ ...table, rows: [] }, createChartFormat('da'))).toBeUndefined()
  })
})
