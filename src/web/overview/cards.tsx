// The cards whose pictures are plain rows: areas, groups, reasons and money.

import { useMemo } from 'react'
import { FigureLink } from '../components/figure-link.tsx'
import { BarCard } from './bar-card.tsx'
import { type CardProps, isPublishedView, useChartSource, useWords } from './card-context.ts'
import {
  areaFigures,
  groupFigures,
  moneyFigures,
  municipalityFigures,
  outsideGroups,
  reasonFigures,
} from './figures.ts'

export function AreasCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const figures = useMemo(() => areaFigures(overview, filter, words), [overview, filter, words])
  const plans = format.number(overview.plans)
  return (
    <BarCard
      title={t('overview.areas')}
      subtitle={t('overview.areasOf', { plans })}
      figures={figures}
      source={useChartSource(props, t('plans.count', { count: overview.plans }))}
      fileName="indsatsomraader"
      head={{ row: t('overview.area'), count: t('overview.plans') }}
      shares
    >
      {isPublishedView(props) && (
        <>
          <p>{t('overview.areasNoteThird')}</p>
          <p>{t('overview.areasNoteLargest')}</p>
        </>
      )}
    </BarCard>
  )
}

export function GroupsCard(props: CardProps) {
  const words = useWords()
  const { t } = words
  const { overview, filter } = props
  const figures = useMemo(() => groupFigures(overview, filter, words), [overview, filter, words])
  const legend = useMemo(() => ({ whole: t('overview.takesPart'), part: t('overview.alone') }), [t])
  const outside = overview.activitiesOutsideTargetGroups
  return (
    <BarCard
      title={t('overview.groups')}
      subtitle={t('overview.groupsOf')}
      figures={figures}
      legend={legend}
      source={useChartSource(props, t('activities.count', { count: overview.activities }))}
      fileName="maalgrupper"
      head={{ row: t('overview.group'), count: t('overview.takesPart'), part: t('overview.alone') }}
      shares={false}
    >
      <p>
        {outside === 0 ? (
          t('overview.groupsOverlap')
        ) : (
          <>
            {t('overview.groupsOutside', { count: outside })}{' '}
            <FigureLink target={outsideGroups(filter)}>{t('overview.groupsOutsideLink')}</FigureLink>
          </>
        )}
      </p>
    </BarCard>
  )
}

export function ReasonsCard(props: CardProps) {
  const words = useWords()
  const { t } = words
  const { overview, filter } = props
  const figures = useMemo(() => reasonFigures(overview, filter, words), [overview, filter, words])
  const { of, plans } = overview.unmetReasons
  const counted = t('overview.reasonsOf', { of, plans })
  return (
    <BarCard
      title={t('overview.reasons')}
      subtitle={counted}
      figures={figures}
      source={useChartSource(props, t('activities.count', { count: of }))}
      fileName="aarsager"
      head={{ row: t('overview.reason'), count: t('overview.activities') }}
      shares
    />
  )
}

export function MoneyCard(props: CardProps) {
  const words = useWords()
  const { t, format } = words
  const { overview, filter } = props
  const figures = useMemo(() => moneyFigures(overview, filter, words), [overview, filter, words])
  return (
    <BarCard
      title={t('overview.money')}
      subtitle={t('overview.moneyOf', { total: format.shortKroner(overview.money.totalKroner) })}
      figures={figures}
      source={useChartSource(props, t('plans.count', { count: overview.plans }))}
      fileName="finansiering"
      head={{ row: t('overview.source'), count: t('overview.kroner') }}
      written={format.shortKroner}
      shares
    />
  )
}

/** As many as stand beside the map at its height. */
const topCount = 12

export function TopMunicipalitiesCard(props: CardProps) {
  const words = useWords()
  const { t } = words
  const { overview, filter } = props
  const figures = useMemo(
    () => municipalityFigures(overview, filter, words).slice(0, topCount),
    [overview, filter, words],
  )
  return (
    <BarCard
      title={t('overview.top')}
      subtitle={t('overview.topOf', { count: figures.length })}
      figures={figures}
      source={useChartSource(props, t('plans.count', { count: overview.plans }))}
      fileName="flest-planer"
      head={{ row: t('overview.municipality'), count: t('overview.plans') }}
      shares
    />
  )
}
