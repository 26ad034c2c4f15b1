// Each chart as text at a narrow and a wide width: what a change does to a picture is seen in the diff of these texts.

import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../domain/vocabulary/types.ts'
import { barChart } from './bar-chart.ts'
import { createChartFormat } from './chart-format.ts'
import {
  barChartHeight,
  groupedBarsHeight,
  intervalChartHeight,
  municipalityMapHeight,
  shareBarHeight,
} from './chart-heights.ts'
import type { ChartOptions } from './chart-options.ts'
import {
  areaBars,
  attainmentIntervals,
  groupBars,
  planMap,
  returnLine,
  shareBars,
  typeBars,
} from './gallery-data.ts'
import { groupedBars } from './grouped-bars.ts'
import { intervalChart } from './interval-chart.ts'
import { intervalStrip } from './interval-strip.ts'
import { lineChart } from './line-chart.ts'
import { lineChartHeight } from './line-layout.ts'
import { loadOutlines } from './map-outlines.ts'
import { municipalityMap } from './municipality-map.ts'
import { shareBar } from './share-bar.ts'
import { chartPicture, svgText } from './svg-file.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const outlines = await loadOutlines()

function options(width: number, language: Language = 'da'): ChartOptions {
  return { document, width, format: createChartFormat(language) }
}

/** The picture as text, one element a line, numbers rounded so that only what can be seen makes a difference. */
function asText(svg: SVGSVGElement): string {
  return svg.outerHTML
    .replaceAll(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll('><', '>\n<')
}

const widths = [320, 640]
const charts: Record<string, (width: number) => SVGSVGElement> = {
  'bars of plans by area': (width) => barChart(areaBars('da'), options(width)),
  'bars with a part': (width) => barChart(groupBars('da'), options(width)),
  'shares in two parts': (width) => shareBar(shareBars('da'), options(width)),
  'shares with intervals': (width) => intervalChart(attainmentIntervals('da'), options(width)),
  'small multiples': (width) => groupedBars(typeBars(), options(width)),
  'values over days': (width) => lineChart(returnLine('da'), options(width)),
  'the map': (width) => municipalityMap({ ...planMap(), outlines }, options(width)),
}

interface Drawn {
  readonly name: string
  readonly href: string | null
}

function parts(svg: SVGSVGElement): Drawn[] {
  return [...svg.querySelectorAll('[role=listitem] > *')].map((part) => ({
    name: part.getAttribute('aria-label') ?? '',
    href: part.getAttribute('href'),
  }))
}

describe.each(widths)('at %i pixels', (width) => {
  it.each(Object.entries(charts).filter(([name]) => name !== 'the map'))(
    '%s look as they did',
    (_name, draw) => {
      expect(asText(draw(width))).toMatchSnapshot()
    },
  )

  it.each(Object.entries(charts))(
    '%s carry no style sheet, no colour value and no second font',
    (_name, draw) => {
      const text = draw(width).outerHTML
      expect(text).not.toMatch(/<style|"#[0-9a-f]{3,8}"|rgb\(|font-family/i)
      expect(text).not.toMatch(/NaN|undefined|Infinity/)
    },
  )

  it.each(Object.entries(charts))('%s can be taken home as a picture of their own', (_name, draw) => {
    const texts = { title: 'Overskrift', subtitle: 'Undertitel', notes: ['Kilde: test'] }
    const text = svgText(chartPicture(draw(width), texts, document))
    expect(text).not.toMatch(/var\(|href=|&nbsp;/)
    expect(text).toContain('Kilde: test')
  })
})

describe('a bar chart', () => {
  it('names each row in a sentence and leads to the list behind it', () => {
    const drawn = parts(barChart(areaBars('da'), options(640)))
    expect(drawn).toHaveLength(8)
    expect(drawn[0]).toEqual({
      name: 'Børn & unge: 102 af 162 planer, 63\u00a0%',
      href: '/activities?effortArea=children-youth',
    })
  })

  it('writes percentages as the language does', () => {
    const text = barChart(areaBars('en'), options(640, 'en')).textContent
    expect(text).toContain('63%')
    expect(text).toContain('Children & young people')
  })

  it('draws a mark where the count is zero and a name where there is no list', () => {
    const data = { label: 'Intet', rows: [{ key: 'none', label: 'Ingen', count: 0, title: 'Ingen: 0' }] }
    const svg = barChart(data, options(320))
    const marks = [...svg.querySelectorAll('rect')].filter(
      (rect) => rect.getAttribute('class') !== 'chart-hit',
    )
    expect(marks.map((mark) => Number(mark.getAttribute('width')))).toEqual([2])
    expect(svg.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Ingen: 0')
  })

  it('leads from the dark part of a bar, and from its number, to a list of their own', () => {
    const svg = barChart(groupBars('da'), options(640))
    const [whole, alone] = [...svg.querySelectorAll('[role=listitem] > a')]
    expect(alone?.getAttribute('href')).toBe(`${whole?.getAttribute('href')}&alone=true`)
    expect(alone?.getAttribute('aria-label')).toMatch(/, Alene: \d+$/)
    const dark = svg.querySelector('rect[fill="var(--accent)"], [fill="var(--accent)"] > rect')
    const [part, note] = [...(alone?.querySelectorAll('rect') ?? [])]
    expect(Number(part?.getAttribute('x'))).toBe(Number(dark?.getAttribute('x')))
    expect(Number(part?.getAttribute('width'))).toBeCloseTo(Number(dark?.getAttribute('width')), 5)
    expect(Number(note?.getAttribute('x'))).toBeGreaterThan(Number(part?.getAttribute('x')))
  })

  it('draws nothing but its name when there are no rows', () => {
    const svg = barChart({ label: 'Tom', rows: [] }, options(320))
    expect(svg.getAttribute('height')).toBe('0')
    expect(parts(svg)).toEqual([])
  })

  it('draws lengths in proportion to counts', () => {
    const svg = barChart(areaBars('da'), options(640))
    const bars = [...svg.querySelectorAll('rect[fill^="var(--area"]')].map((bar) =>
      Number(bar.getAttribute('width')),
    )
    expect(bars).toHaveLength(8)
    expect((bars[1] ?? 0) / (bars[0] ?? 1)).toBeCloseTo(83 / 102, 5)
  })
})

describe('an interval chart', () => {
  it('says that a share of nothing is unknown', () => {
    const svg = intervalChart(attainmentIntervals('da'), options(640))
    expect(parts(svg)).toHaveLength(7)
    expect(svg.textContent).toContain('ingen at måle på')
    expect(svg.textContent).toContain('–')
  })

  it('draws a strip as one picture with a name', () => {
    const share = { count: 1, of: 2, low: 0.1, high: 0.9 }
    const svg = intervalStrip({ label: '1 af 2', share }, options(240))
    expect([svg.getAttribute('role'), svg.getAttribute('aria-label')]).toEqual(['img', '1 af 2'])
  })
})

describe('the map', () => {
  const svg = municipalityMap({ ...planMap(), outlines }, options(640))
  const linked = parts(svg)

  it('links each municipality with plans once, the highest count first within each part of the map', () => {
    const expected = planMap().areas.filter((area) => area.count > 0)
    expect(new Set(linked.map((part) => part.name))).toEqual(new Set(expected.map((area) => area.title)))
    expect(linked).toHaveLength(expected.length)
    expect(linked[0]?.name).toBe('Aarhus: 14 planer')
  })

  it('writes the highest counts on the map, also where the outline is narrow', () => {
    for (const width of widths) {
      const text = municipalityMap({ ...planMap(), outlines }, options(width)).textContent
      for (const count of ['24', '14', '9']) expect(text).toContain(count)
    }
  })

  it('draws all 98, the capital twice', () => {
    expect(svg.querySelectorAll('path')).toHaveLength(98 + 18)
  })
})

describe('the room kept for a chart', () => {
  it.each([320, 640, 1000])('is the room that it takes at %i pixels', (width) => {
    const height = (svg: SVGSVGElement) => Number(svg.getAttribute('height'))
    const bars = groupBars('da')
    expect(barChartHeight(bars)(width)).toBe(height(barChart(bars, options(width))))
    const intervals = attainmentIntervals('da')
    expect(intervalChartHeight(intervals)(width)).toBe(height(intervalChart(intervals, options(width))))
    expect(groupedBarsHeight(typeBars())(width)).toBe(height(groupedBars(typeBars(), options(width))))
    expect(municipalityMapHeight(width)).toBe(
      height(municipalityMap({ ...planMap(), outlines }, options(width))),
    )
    const line = returnLine('da')
    expect(lineChartHeight(line)(width)).toBe(height(lineChart(line, options(width))))
    const shares = shareBars('da')
    expect(Math.abs(shareBarHeight(shares)(width) - height(shareBar(shares, options(width))))).toBeLessThan(
      24,
    )
  })
})
