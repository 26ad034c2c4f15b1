// The activity types within each effort area.

import { useCallback, useMemo } from 'react'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { groupedBarsHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { GroupedBarsData } from '../charts/grouped-bars.ts'
import { type CardProps, hrefOf, hrefsOf, isPublishedView, useChartSource, useWords } from './card-context.ts'
import { typeFigures } from './figures.ts'

export function TypesCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const groups = useMemo(() => typeFigures(overview, filter, words), [overview, filter, words])
  const data = useMemo(
    (): GroupedBarsData => ({
      label: t('overview.types'),
      groups: groups.map((group) => ({
        key: group.key,
        heading: group.heading,
        color: group.color,
        rows: group.figures.map((figure) => ({
          key: figure.key,
          label: figure.label,
          count: figure.count,
          title: `${figure.label}: ${t('activities.count', { count: figure.count })}`,
          color: group.color,
          ...hrefOf(figure.count > 0 ? figure.target : undefined),
        })),
      })),
    }),
    [groups, t],
  )
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/grouped-bars.ts')).groupedBars(data, options),
    [data],
  )
  return (
    <ChartFrame
      title={t('overview.types')}
      subtitle={t('overview.typesOf')}
      draw={draw}
      height={useMemo(() => groupedBarsHeight(data), [data])}
      table={{
        columns: [
          { header: t('overview.type'), kind: 'text' },
          { header: t('overview.area'), kind: 'text' },
          { header: t('overview.activities'), kind: 'integer' },
          { header: t('overview.reachedShare'), kind: 'text' },
          { header: t('overview.plansEvaluated'), kind: 'integer' },
        ],
        rows: groups.flatMap((group) =>
          group.figures.map((figure) => {
            const type = overview.activityTypes.find((candidate) => candidate.id === figure.key)
            const share = type?.reached
            return {
              key: figure.key,
              cells: [
                figure.label,
                group.heading,
                figure.count,
                share && share.of > 0
                  ? t('overview.countOf', { count: format.number(share.count), of: format.number(share.of) })
                  : null,
                type?.plans ?? null,
              ],
              ...hrefOf(figure.target),
              cellHrefs: [undefined, undefined, ...hrefsOf(figure.target, figure.otherTarget)],
            }
          }),
        ),
      }}
      source={useChartSource(props, t('activities.count', { count: overview.activities }))}
      fileName="aktivitetstyper"
      note={isPublishedView(props) && <p>{t('overview.areasNoteForms')}</p>}
    />
  )
}
