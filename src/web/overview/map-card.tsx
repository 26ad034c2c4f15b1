// Where in the country the plans are.

import { useCallback, useMemo } from 'react'
import { municipalities } from '../../domain/vocabulary/municipalities.ts'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { municipalityMapHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import type { MunicipalityMapData } from '../charts/municipality-map.ts'
import { type CardProps, hrefOf, hrefsOf, useChartSource, useWords } from './card-context.ts'
import { municipalityFigures } from './figures.ts'

export function MapCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const figures = useMemo(() => municipalityFigures(overview, filter, words), [overview, filter, words])
  const data = useMemo((): Omit<MunicipalityMapData, 'outlines'> => {
    const byCode = new Map(figures.map((figure) => [figure.key, figure]))
    return {
      label: t('overview.map'),
      words: { legend: t('overview.mapLegend'), none: t('overview.mapNone'), inset: t('overview.mapInset') },
      areas: municipalities.map(({ code, name }) => {
        const figure = byCode.get(code)
        const count = figure?.count ?? 0
        return { code, count, title: `${name}: ${t('plans.count', { count })}`, ...hrefOf(figure?.target) }
      }),
    }
  }, [figures, t])
  const draw: DrawChart = useCallback(
    async (options) => {
      const [{ municipalityMap }, { loadOutlines }] = await Promise.all([
        import('../charts/municipality-map.ts'),
        import('../charts/map-outlines.ts'),
      ])
      return municipalityMap({ ...data, outlines: await loadOutlines() }, options)
    },
    [data],
  )
  const kroner = new Map(overview.municipalities.map((municipality) => [municipality.code, municipality]))
  return (
    <ChartFrame
      title={t('overview.map')}
      subtitle={t('overview.mapOf', {
        plans: format.number(overview.plans),
        municipalities: format.number(overview.municipalitiesWithPlans),
      })}
      draw={draw}
      height={municipalityMapHeight}
      table={{
        columns: [
          { header: t('overview.municipality'), kind: 'text' },
          { header: t('overview.plans'), kind: 'integer' },
          { header: t('overview.activities'), kind: 'integer' },
          { header: t('overview.fundKroner'), kind: 'integer' },
        ],
        rows: figures.map((figure) => ({
          key: figure.key,
          cells: [
            figure.label,
            figure.count,
            kroner.get(figure.key)?.activities ?? null,
            kroner.get(figure.key)?.fundKroner ?? null,
          ],
          ...hrefOf(figure.target),
          cellHrefs: [undefined, ...hrefsOf(figure.target, figure.otherTarget, figure.target)],
        })),
      }}
      source={useChartSource(props, t('plans.count', { count: overview.plans }))}
      fileName="kommuner"
    />
  )
}
