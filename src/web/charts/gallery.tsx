// Every chart with fixed figures, at several widths and on both grounds: where a change to a chart is looked at first.

import './charts.css'
import { type CSSProperties, useCallback, useMemo } from 'react'
import { PageHeading } from '../components/page-heading.tsx'
import { useLanguage } from '../lib/language.tsx'
import { ChartCanvas } from './chart-canvas.tsx'
import { ChartFrame } from './chart-frame.tsx'
import {
  barChartHeight,
  groupedBarsHeight,
  intervalChartHeight,
  municipalityMapHeight,
  shareBarHeight,
} from './chart-heights.ts'
import type { ChartOptions, DrawChart } from './chart-options.ts'
import type { ChartTable } from './chart-table.ts'
import {
  areaBars,
  attainmentIntervals,
  groupBars,
  planMap,
  returnLine,
  shareBars,
  typeBars,
} from './gallery-data.ts'
import { lineChartHeight } from './line-layout.ts'

interface Exhibit {
  readonly key: string
  readonly title: string
  readonly draw: DrawChart
  readonly height: (width: number, fontSize?: number) => number
}

async function drawMap(options: ChartOptions): Promise<SVGSVGElement> {
  const [{ municipalityMap }, { loadOutlines }] = await Promise.all([
    import('./municipality-map.ts'),
    import('./map-outlines.ts'),
  ])
  return municipalityMap({ ...planMap(), outlines: await loadOutlines() }, options)
}

function useExhibits(): readonly Exhibit[] {
  const { t, language } = useLanguage()
  return useMemo(() => {
    const [areas, groups] = [areaBars(language), groupBars(language)]
    const [shares, intervals, types] = [shareBars(language), attainmentIntervals(language), typeBars()]
    const line = returnLine(language)
    const strip = { label: t('charts.gallery.strip'), share: { count: 323, of: 557, low: 0.539, high: 0.62 } }
    return [
      {
        key: 'bars',
        title: t('charts.gallery.bars'),
        draw: async (options) => (await import('./bar-chart.ts')).barChart(areas, options),
        height: barChartHeight(areas),
      },
      {
        key: 'parts',
        title: t('charts.gallery.parts'),
        draw: async (options) => (await import('./bar-chart.ts')).barChart(groups, options),
        height: barChartHeight(groups),
      },
      {
        key: 'shares',
        title: t('charts.gallery.shares'),
        draw: async (options) => (await import('./share-bar.ts')).shareBar(shares, options),
        height: shareBarHeight(shares),
      },
      {
        key: 'intervals',
        title: t('charts.gallery.intervals'),
        draw: async (options) => (await import('./interval-chart.ts')).intervalChart(intervals, options),
        height: intervalChartHeight(intervals),
      },
      {
        key: 'strip',
        title: t('charts.gallery.strip'),
        draw: async (options) => (await import('./interval-strip.ts')).intervalStrip(strip, options),
        height: () => 24,
      },
      {
        key: 'groups',
        title: t('charts.gallery.groups'),
        draw: async (options) => (await import('./grouped-bars.ts')).groupedBars(types, options),
        height: groupedBarsHeight(types),
      },
      {
        key: 'line',
        title: t('charts.gallery.line'),
        draw: async (options) => (await import('./line-chart.ts')).lineChart(line, options),
        height: lineChartHeight(line),
      },
      { key: 'map', title: t('charts.gallery.map'), draw: drawMap, height: municipalityMapHeight },
    ]
  }, [t, language])
}

/** The frame with all that belongs to it, around the first chart. */
function FramedBars() {
  const { t, language, format } = useLanguage()
  const data = useMemo(() => areaBars(language), [language])
  const draw = useCallback(
    async (options: ChartOptions) => (await import('./bar-chart.ts')).barChart(data, options),
    [data],
  )
  const table: ChartTable = {
    columns: [
      { header: t('charts.gallery.area'), kind: 'text' },
      { header: t('charts.gallery.plans'), kind: 'integer' },
      { header: t('charts.gallery.share'), kind: 'percent' },
    ],
    rows: data.rows.map((row) => ({
      key: row.key,
      cells: [row.label, row.count, row.count / 162],
      ...(row.href === undefined ? {} : { href: row.href }),
    })),
  }
  return (
    <ChartFrame
      title={t('charts.gallery.bars')}
      subtitle={t('charts.gallery.bars.subtitle')}
      draw={draw}
      height={barChartHeight(data)}
      table={table}
      source={{
        source: t('charts.gallery.source'),
        filter: t('charts.gallery.filter'),
        counted: t('charts.gallery.counted', { plans: format.number(162) }),
        date: '2013-12-31',
      }}
      fileName="overblik-charts"
    />
  )
}

const themes = ['light', 'dark'] as const

/** The tokens of one theme as the page's style sheets have them, so that both can be seen on one page. */
function themeTokens(theme: (typeof themes)[number]): CSSProperties {
  const wanted = theme === 'light' ? [':root'] : [':root', ':root[data-theme="dark"]']
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const tokens = rules.flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule) || !wanted.includes(rule.selectorText)) return []
    const { style } = rule
    return [...style].map((name) => [name, style.getPropertyValue(name)] as const)
  })
  return Object.fromEntries(tokens.filter(([name]) => name.startsWith('--')))
}
const widths = [320, 640, 960] as const

function Hall(props: { theme: (typeof themes)[number]; exhibits: readonly Exhibit[] }) {
  const { t } = useLanguage()
  const tokens = useMemo(() => themeTokens(props.theme), [props.theme])
  return (
    <section className="gallery-hall" style={tokens} aria-label={t(`charts.gallery.${props.theme}`)}>
      <h2>{t(`charts.gallery.${props.theme}`)}</h2>
      {props.exhibits.map((exhibit) => (
        <div key={exhibit.key} className="gallery-exhibit">
          <h3>{exhibit.title}</h3>
          <div className="gallery-widths">
            {widths.map((width) => (
              <div key={width} className="gallery-piece" style={{ '--piece': `${width}px` } as CSSProperties}>
                <p className="small quiet">{t('charts.gallery.width', { width })}</p>
                <ChartCanvas draw={exhibit.draw} height={exhibit.height} />
              </div>
            ))}
          </div>
        </div>
      ))}
    </section>
  )
}

export function ChartsGallery() {
  const { t } = useLanguage()
  const exhibits = useExhibits()
  return (
    <>
      <PageHeading title={t('charts.gallery.title')}>
        <p className="measure">{t('charts.gallery.intro')}</p>
      </PageHeading>
      <div className="stack">
        <h2>{t('charts.gallery.frame')}</h2>
        <FramedBars />
        {themes.map((theme) => (
          <Hall key={theme} theme={theme} exhibits={exhibits} />
        ))}
      </div>
    </>
  )
}
