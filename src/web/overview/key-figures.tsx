// The four numbers that a board asks for first. They need no chart library, so they stand there at the first paint.

import type { ReactNode } from 'react'
import type { Overview } from '../../contract/overview.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { FigureLink } from '../components/figure-link.tsx'
import { Bone } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { ListTarget } from './figures.ts'

function KeyFigure(props: {
  label: string
  value: ReactNode
  target?: ListTarget | undefined
  children?: ReactNode
}) {
  return (
    <div className="key-figure">
      <dt>{props.label}</dt>
      <dd>
        <FigureLink target={props.target} className="key-number">
          {props.value}
        </FigureLink>
        {props.children}
      </dd>
    </div>
  )
}

/** The share on a line from 0 to 100 %, with its interval around it. */
function IntervalLine(props: { share: number; low: number; high: number }) {
  const at = (ratio: number) => `${(100 * ratio).toFixed(1)}%`
  return (
    <span className="interval-line bar" aria-hidden="true">
      <span className="interval-range" style={{ left: at(props.low), width: at(props.high - props.low) }} />
      <span className="interval-point" style={{ left: at(props.share) }} />
    </span>
  )
}

function Reached({ overview, filter }: { overview: Overview; filter: ActivityFilter }) {
  const { t, format } = useLanguage()
  const { count, of, low, high } = overview.attainment.reached
  if (low === null || high === null)
    return (
      <KeyFigure label={t('overview.reached')} value="–">
        <p>{t('overview.reachedNone')}</p>
      </KeyFigure>
    )
  return (
    <KeyFigure
      label={t('overview.reached')}
      value={format.share(count, of)}
      target={{ to: '/activities', filter: { ...filter, attainment: ['reached'] } }}
    >
      <IntervalLine share={count / of} low={low} high={high} />
      <p>
        {t('overview.reachedOf', {
          count: format.number(count),
          of: format.number(of),
          low: format.percent(low, 1),
          high: format.percent(high, 1),
        })}
      </p>
    </KeyFigure>
  )
}

export function KeyFigures({ overview, filter }: { overview: Overview; filter: ActivityFilter }) {
  const { t, format } = useLanguage()
  const { totalKroner, bySource } = overview.money
  const fund = bySource.find((source) => source.id === 'fund')?.kroner ?? 0
  return (
    <section aria-label={t('overview.keyFigures')}>
      <dl className="key-figures">
        <KeyFigure
          label={t('overview.plans')}
          value={format.number(overview.plans)}
          target={{ to: '/plans', filter }}
        >
          <p>{t('overview.plansIn', { count: overview.municipalitiesWithPlans })}</p>
        </KeyFigure>
        <KeyFigure
          label={t('overview.activities')}
          value={format.number(overview.activities)}
          target={{ to: '/activities', filter }}
        >
          <p>
            {t('overview.activitiesOf', {
              count: overview.activityTypes.filter((type) => type.activities > 0).length,
            })}
          </p>
        </KeyFigure>
        <Reached overview={overview} filter={filter} />
        <KeyFigure
          label={t('overview.grant')}
          value={fund === 0 ? '–' : format.shortKroner(fund)}
          target={totalKroner === 0 ? undefined : { to: '/plans', filter }}
        >
          <p>
            {totalKroner === 0
              ? t('overview.grantNone')
              : t('overview.grantShare', {
                  share: format.percent(fund, totalKroner),
                  perPlan: format.shortKroner(fund / overview.plans),
                })}
          </p>
        </KeyFigure>
      </dl>
    </section>
  )
}

export function KeyFiguresSkeleton() {
  return (
    <div className="key-figures" aria-hidden="true">
      {['plans', 'activities', 'reached', 'grant'].map((key) => (
        <div className="key-figure" key={key}>
          <Bone width="60%" />
          <Bone width="75%" height="2.6rem" />
          <Bone width="50%" />
        </div>
      ))}
    </div>
  )
}
