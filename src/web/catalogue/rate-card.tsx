// How often the goal was reached: as it was counted, and as it is judged beside the other types, each with its interval.

import { useCallback, useMemo } from 'react'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { intervalChartHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { IntervalChartData } from '../charts/interval-chart.ts'
import { useFilterInWords } from '../components/filter-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { hrefOf } from '../overview/card-context.ts'

export function RateCard({ type, filter }: { type: CatalogueType; filter: ActivityFilter }) {
  const { t, format } = useLanguage()
  const inWords = useFilterInWords()
  const { reached, pooled, ofAllTypes, prior, plansEvaluated } = type
  const { href } = hrefOf({ to: '/activities', filter: { ...filter, attainment: ['reached'] } })
  const data = useMemo((): IntervalChartData => {
    const said = (name: string, at: number, low: number, high: number) =>
      `${name}: ${format.share(at, 1)} (${format.percent(low, 1)}–${format.percent(high, 1)} %)`
    const own = reached.of === 0 ? 0 : reached.count / reached.of
    return {
      label: t('catalogue.rate'),
      empty: t('catalogue.notEvaluated'),
      rows: [
        {
          key: 'own',
          label: t('catalogue.rateOwn'),
          share: reached,
          title: said(t('catalogue.rateOwn'), own, reached.low ?? 0, reached.high ?? 1),
          ...(reached.count > 0 && href ? { href } : {}),
        },
        ...(pooled
          ? [
              {
                key: 'pooled',
                label: t('catalogue.ratePooled'),
                // A judged share is a part of one.
                share: { count: pooled.mean, of: 1, low: pooled.low, high: pooled.high },
                color: 'var(--neutral)',
                title: said(t('catalogue.ratePooled'), pooled.mean, pooled.low, pooled.high),
              },
            ]
          : []),
      ],
      ...(ofAllTypes.of > 0
        ? {
            reference: {
              ratio: ofAllTypes.count / ofAllTypes.of,
              text: t('catalogue.rateAll', { share: format.share(ofAllTypes.count, ofAllTypes.of) }),
            },
          }
        : {}),
    }
  }, [t, format, reached, pooled, ofAllTypes, href])
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/interval-chart.ts')).intervalChart(data, options),
    [data],
  )
  return (
    <ChartFrame
      title={t('catalogue.rate')}
      subtitle={t('catalogue.rateOf', { of: reached.of, plans: plansEvaluated })}
      draw={draw}
      height={useMemo(() => intervalChartHeight(data), [data])}
      table={{
        columns: [
          { header: t('catalogue.rateColumn'), kind: 'text' },
          { header: t('catalogue.rateShare'), kind: 'percent' },
          { header: t('catalogue.rateLow'), kind: 'percent' },
          { header: t('catalogue.rateHigh'), kind: 'percent' },
          { header: t('catalogue.rateCount'), kind: 'integer' },
          { header: t('catalogue.rateEvaluated'), kind: 'integer' },
        ],
        rows: [
          {
            key: 'own',
            cells: [
              t('catalogue.rateOwn'),
              reached.of === 0 ? null : reached.count / reached.of,
              reached.low,
              reached.high,
              reached.count,
              reached.of,
            ],
            cellHrefs: [undefined, undefined, undefined, undefined, href],
          },
          ...(pooled
            ? [
                {
                  key: 'pooled',
                  cells: [t('catalogue.ratePooled'), pooled.mean, pooled.low, pooled.high, null, null],
                },
              ]
            : []),
        ],
      }}
      source={{
        source: t(type.exampleData ? 'overview.sourceExample' : 'overview.sourceForms'),
        filter: inWords(filter),
        counted: t('activities.count', { count: reached.of }),
        date: type.dataDate,
      }}
      fileName={`maal-naaet-${type.id}`}
      note={
        <>
          <h3>{t('catalogue.why')}</h3>
          <p>{t('catalogue.whyText')}</p>
          {prior && (
            <p>
              {t('catalogue.whyPrior', {
                weight: Math.round(prior.weight),
                share: format.share(prior.mean, 1),
              })}
            </p>
          )}
        </>
      }
    />
  )
}
