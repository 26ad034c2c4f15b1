// The two shares of "all residents": near the municipality's core tasks and near civil society.

import { useCallback, useMemo } from 'react'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { shareBarHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { ShareBarData } from '../charts/share-bar.ts'
import { type CardProps, hrefOf, hrefsOf, useChartSource, useWords } from './card-context.ts'
import { shareFigures } from './figures.ts'

export function SharesCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const figures = useMemo(
    () => shareFigures(overview, filter, words).filter((figure) => figure.of > 0),
    [overview, filter, words],
  )
  const data = useMemo((): ShareBarData => {
    const part = (figure: (typeof figures)[number], count: number, who: string) => {
      const short = format.share(count, figure.of, 1)
      return {
        text: `${short} ${who}`,
        short,
        title: `${figure.heading}: ${short} ${who} (${t('overview.countOf', {
          count: format.number(count),
          of: format.number(figure.of),
        })})`,
      }
    }
    return {
      label: t('overview.shares'),
      rows: figures.map((figure) => ({
        key: figure.key,
        heading: figure.heading,
        ratio: figure.count / figure.of,
        first: { ...part(figure, figure.count, t('overview.sharesForAll')), ...hrefOf(figure.forAll) },
        rest: {
          ...part(figure, figure.of - figure.count, t('overview.sharesForSome')),
          ...hrefOf(figure.forSome),
        },
      })),
    }
  }, [figures, t, format])
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/share-bar.ts')).shareBar(data, options),
    [data],
  )
  const counted = figures.reduce((sum, figure) => sum + figure.of, 0)
  return (
    <ChartFrame
      title={t('overview.shares')}
      subtitle={t('overview.sharesOf')}
      draw={draw}
      height={useMemo(() => shareBarHeight(data), [data])}
      table={{
        columns: [
          { header: t('overview.areasColumn'), kind: 'text' },
          { header: t('overview.sharesForAllColumn'), kind: 'integer' },
          { header: t('overview.of'), kind: 'integer' },
          { header: t('overview.percent'), kind: 'percent' },
        ],
        rows: figures.map((figure) => ({
          key: figure.key,
          cells: [figure.heading, figure.count, figure.of, figure.count / figure.of],
          ...hrefOf(figure.forAll),
          cellHrefs: [undefined, ...hrefsOf(figure.forAll, figure.whole)],
        })),
      }}
      source={useChartSource(props, t('activities.count', { count: counted }))}
      fileName="alle-beboere"
      note={<p>{figures.length === 0 ? t('overview.sharesNone') : t('overview.sharesText')}</p>}
    />
  )
}
