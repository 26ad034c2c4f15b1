// The numbers over days, the way to the target, and where a straight line through them leads.

import { useCallback, useMemo } from 'react'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import { forecast, levelAimedAt, trendOf } from '../../domain/indicator/trend.ts'
import { hasDenominator } from '../../domain/indicator/units.ts'
import { ChartFrame } from '../charts/chart-frame.tsx'
import type { DrawChart } from '../charts/chart-options.ts'
import type { LineChartData } from '../charts/line-chart.ts'
import { lineChartHeight } from '../charts/line-layout.ts'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'

/** Values with the level of the line at each of them: those that hold, or what the logbook has counted. */
const pointsOf = (indicator: MeasuredIndicator, logbook: string) =>
  trendOf(
    [
      ...indicator.values.flatMap(({ id, on, amount, of, source }) =>
        amount === null || (of !== null) !== hasDenominator(indicator.unit)
          ? []
          : [{ id, on, amount, of, source }],
      ),
      ...indicator.counted.map((value) => ({ ...value, id: value.on, source: logbook })),
    ],
    indicator,
  )

/** From the baseline at the plan's first day through the targets on the way. */
function wayOf(indicator: MeasuredIndicator): { on: string; level: number }[] {
  const { aggregation, baseline, plan, interim, attained } = indicator
  const aim = levelAimedAt(indicator)
  if (aim === null) return []
  const start = aggregation === 'cumulative' ? 0 : baseline === '' ? null : Number(baseline)
  const targets = interim
    .filter(({ dueOn }) => dueOn < attained.dueOn)
    .map(({ dueOn, target }) => ({ on: dueOn, level: levelAimedAt(indicator, target) }))
  return [{ on: plan.startsOn, level: start ?? aim }, ...targets, { on: attained.dueOn, level: aim }].flatMap(
    ({ on, level }) => (level === null ? [] : [{ on, level }]),
  )
}

export function Trend({ indicator }: { indicator: MeasuredIndicator }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { unit, attained, plan, name } = indicator
  const points = useMemo(() => pointsOf(indicator, t('indicator.origin.logbook')), [indicator, t])
  const coming = useMemo(() => forecast(points, attained.dueOn), [points, attained.dueOn])
  const data = useMemo((): LineChartData => {
    const said = (on: string, level: number) => `${format.date(on)}: ${words.level(level, unit)}`
    return {
      label: name,
      points: points.map(({ on, level, value }) => ({
        ...{ key: value.id, on, level },
        title: `${format.date(on)}: ${words.value(value, unit)}`,
      })),
      way: wayOf(indicator).map(({ on, level }) => ({
        ...{ key: `aim ${on}`, on, level },
        title: `${t('indicator.target')}, ${said(on, level)}`,
      })),
      forecast: coming ? [coming.first, coming] : null,
      from: plan.startsOn,
      to: attained.dueOn,
      written: (level) => words.level(level, unit),
      legend: {
        measured: t('indicator.legend.measured'),
        way: t('indicator.legend.way'),
        forecast: t('indicator.legend.forecast'),
      },
    }
  }, [indicator, points, coming, t, format, words, name, plan.startsOn, attained.dueOn, unit])
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/line-chart.ts')).lineChart(data, options),
    [data],
  )
  const height = useMemo(() => lineChartHeight(data), [data])
  const aim = levelAimedAt(indicator)
  const values = points.length
  const subtitle =
    indicator.aggregation === 'cumulative'
      ? t('indicator.trendSum', { values })
      : t('indicator.trendOf', { values, target: aim === null ? 'none' : words.level(aim, unit) })
  return (
    <ChartFrame
      title={t('indicator.trend')}
      subtitle={subtitle}
      draw={draw}
      height={height}
      table={{
        columns: [
          { header: t('indicator.day'), kind: 'text' },
          { header: t('indicator.value'), kind: 'text' },
          { header: t('indicator.where'), kind: 'text' },
        ],
        rows: points.map(({ on, value }) => ({
          key: value.id,
          cells: [format.date(on), words.value(value, unit), value.source],
        })),
      }}
      summary={points.map(({ on, value }) => `${format.date(on)}: ${words.value(value, unit)}`).join('. ')}
      source={{
        source: t(indicator.feed === null ? 'indicator.source' : 'indicator.counted.source'),
        filter: t('indicator.wholePlan'),
        counted: t('indicator.counted', { values }),
        date: points.at(-1)?.on ?? null,
      }}
      fileName="indikator"
      note={
        <p>
          {coming
            ? t('indicator.forecast', {
                level: words.level(coming.level, unit),
                day: format.date(coming.on),
                values: coming.values,
              })
            : points.length < 3 && t('indicator.noForecast')}
        </p>
      }
    />
  )
}
