// A card whose picture is one row a figure. The rows are drawn, tabulated and linked from the same figures.

import { type ReactNode, useCallback, useMemo } from 'react'
import type { BarChartData } from '../charts/bar-chart.ts'
import { ChartFrame, type ChartSource } from '../charts/chart-frame.tsx'
import { barChartHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { ChartTable } from '../charts/chart-table.ts'
import { useLanguage } from '../lib/language.tsx'
import { hrefOf, hrefsOf } from './card-context.ts'
import type { Figure } from './figures.ts'

interface BarCardProps {
  readonly title: string
  readonly subtitle: string
  readonly figures: readonly Figure[]
  readonly source: ChartSource
  readonly fileName: string
  /** Heads of the table: what a row is, and what is counted. */
  readonly head: { readonly row: string; readonly count: string; readonly part?: string }
  readonly legend?: { readonly whole: string; readonly part: string }
  /** Shows a share after each count; off where shares of overlapping groups would mislead. */
  readonly shares: boolean
  readonly written?: (count: number) => string
  readonly children?: ReactNode
}

function useBarData(props: BarCardProps): BarChartData {
  const { t, format } = useLanguage()
  const { title, figures, legend, shares, written } = props
  return useMemo(() => {
    const number = written ?? format.number
    return {
      label: title,
      ...(legend ? { legend } : {}),
      rows: figures.map((figure) => {
        const percent = figure.of === undefined ? undefined : format.share(figure.count, figure.of)
        const part = figure.part === undefined ? undefined : format.number(figure.part)
        const said = [
          `${figure.label}: ${number(figure.count)}`,
          ...(shares && percent && figure.of !== undefined
            ? [t('overview.sharePart', { of: number(figure.of), percent })]
            : []),
          ...(part && legend ? [`${legend.part}: ${part}`] : []),
        ]
        const partHref = hrefOf(figure.partTarget).href
        const note = part ?? (shares ? percent : undefined)
        return {
          key: figure.key,
          label: figure.label,
          count: figure.count,
          title: said.join(', '),
          ...(written ? { value: written(figure.count) } : {}),
          ...(figure.part === undefined ? {} : { part: figure.part }),
          ...(note === undefined ? {} : { note }),
          ...(figure.color === undefined ? {} : { color: figure.color }),
          ...hrefOf(figure.target),
          ...(partHref && part && legend
            ? { noteLink: { title: `${figure.label}, ${legend.part}: ${part}`, href: partHref } }
            : {}),
        }
      }),
    }
  }, [t, format, title, figures, legend, shares, written])
}

function barTable(
  { figures, head, shares, written }: BarCardProps,
  said: { readonly percent: string; readonly plans: string },
): ChartTable {
  const behind = figures.some(({ plans }) => plans !== undefined)
  return {
    columns: [
      { header: head.row, kind: 'text' },
      { header: head.count, kind: 'integer' },
      ...(head.part ? [{ header: head.part, kind: 'integer' } as const] : []),
      ...(shares ? [{ header: said.percent, kind: 'percent' } as const] : []),
      ...(behind ? [{ header: said.plans, kind: 'integer' } as const] : []),
    ],
    rows: figures.map((figure) => ({
      key: figure.key,
      cells: [
        figure.label,
        figure.count,
        ...(head.part ? [figure.part ?? null] : []),
        ...(shares ? [figure.of ? figure.count / figure.of : null] : []),
        ...(behind ? [figure.plans ?? null] : []),
      ],
      ...hrefOf(figure.target),
      // A sum of kroner has no list of its own; the row's name leads to the plans that it was added up from.
      ...(written ? {} : { cellHrefs: [undefined, ...hrefsOf(figure.target, figure.partTarget)] }),
    })),
  }
}

export function BarCard(props: BarCardProps) {
  const { t } = useLanguage()
  const data = useBarData(props)
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/bar-chart.ts')).barChart(data, options),
    [data],
  )
  return (
    <ChartFrame
      title={props.title}
      subtitle={props.subtitle}
      draw={draw}
      height={useMemo(() => barChartHeight(data), [data])}
      table={barTable(props, { percent: t('overview.percent'), plans: t('overview.plans') })}
      source={props.source}
      fileName={props.fileName}
      {...(props.children ? { note: props.children } : {})}
    />
  )
}
