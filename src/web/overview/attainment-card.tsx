// How far the activities came at step 3: each state's share with its interval.

import { useCallback, useMemo } from 'react'
import { share } from '../../domain/overview/interval.ts'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { intervalChartHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { IntervalChartData } from '../charts/interval-chart.ts'
import { type CardProps, hrefOf, hrefsOf, useChartSource, useWords } from './card-context.ts'
import { attainmentFigures } from './figures.ts'

export function AttainmentCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const { reached, plans } = overview.attainment
  const { of } = reached
  const figures = useMemo(() => attainmentFigures(overview, filter, words), [overview, filter, words])
  const data = useMemo((): IntervalChartData => {
    const countOf = (count: number) =>
      t('overview.countOf', { count: format.number(count), of: format.number(of) })
    return {
      label: t('overview.attainment'),
      empty: t('overview.reachedNone'),
      rows: figures.map((figure) => ({
        key: figure.key,
        label: figure.label,
        share: share(figure.count, of),
        note: format.number(figure.count),
        title: `${figure.label}: ${countOf(figure.count)}, ${format.share(figure.count, of)}`,
        ...(figure.color === undefined ? {} : { color: figure.color }),
        ...hrefOf(figure.target),
      })),
    }
  }, [figures, of, t, format])
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/interval-chart.ts')).intervalChart(data, options),
    [data],
  )
  const missing = overview.attainment.notEvaluated
  return (
    <ChartFrame
      title={t('overview.attainment')}
      subtitle={t('overview.attainmentOf', { of, plans })}
      draw={draw}
      height={useMemo(() => intervalChartHeight(data), [data])}
      table={{
        columns: [
          { header: t('overview.state'), kind: 'text' },
          { header: t('overview.activities'), kind: 'integer' },
          { header: t('overview.plans'), kind: 'integer' },
          { header: t('overview.percent'), kind: 'percent' },
          { header: t('overview.low'), kind: 'percent' },
          { header: t('overview.high'), kind: 'percent' },
        ],
        rows: figures.map((figure) => {
          const { low, high } = share(figure.count, of)
          return {
            key: figure.key,
            cells: [
              figure.label,
              figure.count,
              figure.plans ?? null,
              of === 0 ? null : figure.count / of,
              low,
              high,
            ],
            ...hrefOf(figure.target),
            cellHrefs: [undefined, ...hrefsOf(figure.target)],
          }
        }),
      }}
      source={useChartSource(props, t('overview.attainmentOf', { of, plans }))}
      fileName="maalopfyldelse"
      note={
        <p>
          {t('overview.attainmentNote')} {missing > 0 && t('overview.notEvaluated', { count: missing })}
        </p>
      }
    />
  )
}
