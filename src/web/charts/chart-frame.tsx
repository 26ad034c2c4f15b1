// What stands around every chart: a heading that tells what it answers, what is counted out of what, the table behind it,
// words for those who don't see it, where the figures come from, and the files.

import { type ReactNode, useId, useMemo, useRef, useState } from 'react'
import './charts.css'
import { useLanguage } from '../lib/language.tsx'
import { ChartCanvas, type ChartCanvasProps } from './chart-canvas.tsx'
import { ChartDownloads } from './chart-downloads.tsx'
import { createChartFormat } from './chart-format.ts'
import { type ChartTable, countLinks, findExtremes } from './chart-table.ts'
import { ChartTableView } from './chart-table-view.tsx'

export interface ChartSource {
  readonly source: string
  /** The filter in words. */
  readonly filter: string
  /** What the figures were counted from: `557 aktiviteter`. */
  readonly counted: string
  /** The data's day as YYYY-MM-DD; null when there is none. */
  readonly date: string | null
}

export interface ChartFrameProps extends ChartCanvasProps {
  readonly title: string
  /** What is counted out of what. */
  readonly subtitle: string
  readonly table: ChartTable
  readonly source: ChartSource
  /** Name of downloaded files, without ending. */
  readonly fileName: string
  /** The picture in words; made from the table when left out. */
  readonly summary?: string
  /** Beside the heading's button, for instance a link to an explanation. */
  readonly aside?: ReactNode
  /** Between subtitle and chart. */
  readonly children?: ReactNode
  /** Below the chart: what to bear in mind when reading it. */
  readonly note?: ReactNode
  readonly className?: string
}

/** The lines of source, filter, n and date, as they stand below the chart and in its files. */
function useSourceLines(source: ChartSource): { line: string; all: string[] } {
  const { t, format } = useLanguage()
  const origin = t('charts.source', { source: source.source })
  const counted = t('charts.counted', { counted: source.counted })
  const date = source.date === null ? [] : [t('charts.date', { date: format.date(source.date) })]
  return {
    line: [origin, source.counted, ...date].join(' · '),
    all: [origin, t('charts.filter', { filter: source.filter }), counted, ...date],
  }
}

function useSummary(table: ChartTable, given: string | undefined): string {
  const { t, language } = useLanguage()
  return useMemo(() => {
    if (given !== undefined) return given
    const extremes = findExtremes(table, createChartFormat(language))
    return extremes === undefined ? t('charts.summary.none') : t('charts.summary', { ...extremes })
  }, [table, given, t, language])
}

/** Past so many links a keyboard reader is offered a way round them. */
const manyLinks = 12

export function ChartFrame(props: ChartFrameProps) {
  const { t, language } = useLanguage()
  const [asTable, setAsTable] = useState(false)
  const id = useId()
  const foot = useRef<HTMLElement>(null)
  const summary = useSummary(props.table, props.summary)
  const lines = useSourceLines(props.source)
  return (
    <section className={`sheet chart-frame ${props.className ?? ''}`} aria-labelledby={`${id}-title`}>
      <header className="chart-head">
        <div className="chart-words">
          <h2 id={`${id}-title`}>{props.title}</h2>
          <p id={`${id}-subtitle`}>{props.subtitle}</p>
        </div>
        <div className="chart-actions no-print">
          {props.aside}
          <button type="button" className="chart-toggle" onClick={() => setAsTable(!asTable)}>
            {t(asTable ? 'charts.showChart' : 'charts.showTable')}
            <span className="visually-hidden">: {props.title}</span>
          </button>
        </div>
      </header>
      {props.children}
      {asTable ? (
        <ChartTableView
          table={props.table}
          caption={`${props.title}. ${props.subtitle}`}
          format={createChartFormat(language)}
        />
      ) : (
        <figure
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-subtitle ${id}-summary`}
          className="chart-figure"
        >
          {countLinks(props.table) > manyLinks && (
            <button type="button" className="chart-skip" onClick={() => foot.current?.focus()}>
              {t('charts.skip')}
            </button>
          )}
          <ChartCanvas draw={props.draw} height={props.height} />
        </figure>
      )}
      <p id={`${id}-summary`} className="visually-hidden">
        {summary}
      </p>
      {props.note && <div className="chart-note">{props.note}</div>}
      <footer className="chart-foot" ref={foot} tabIndex={-1}>
        <p>{lines.line}</p>
        <ChartDownloads
          draw={props.draw}
          fileName={props.fileName}
          texts={{ title: props.title, subtitle: props.subtitle, notes: lines.all }}
          table={props.table}
        />
      </footer>
    </section>
  )
}
