// The numbers that one asks for first: how many plans, how many activities, how often the goal was reached.

import type { ReactNode } from 'react'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { FigureLink } from '../components/figure-link.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { ListTarget } from '../overview/figures.ts'
import { ShareStrip } from './share-strip.tsx'

function Figure(props: {
  label: string
  value: string
  target: ListTarget | undefined
  children: ReactNode
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

export function TypeFigures({ type, filter }: { type: CatalogueType; filter: ActivityFilter }) {
  const { t, format } = useLanguage()
  const { plans, activities, reached, pooled } = type
  const list = (count: number, to: ListTarget['to'], more: ActivityFilter = {}) =>
    count === 0 ? undefined : { to, filter: { ...filter, ...more } }
  return (
    <section aria-label={t('overview.keyFigures')}>
      <dl className="key-figures type-key-figures">
        <Figure label={t('catalogue.plans')} value={format.number(plans)} target={list(plans, '/plans')}>
          <p>{plans === 0 && t('catalogue.none')}</p>
        </Figure>
        <Figure
          label={t('catalogue.activities')}
          value={format.number(activities)}
          target={list(activities, '/activities')}
        >
          <p>{t('catalogue.evaluatedOf', { count: reached.of })}</p>
        </Figure>
        <Figure
          label={t('catalogue.reached')}
          value={reached.of === 0 ? '–' : format.share(reached.count, reached.of)}
          target={list(reached.count, '/activities', { attainment: ['reached'] })}
        >
          <ShareStrip reached={reached} pooled={pooled} />
          <p>
            {reached.low === null || reached.high === null
              ? t('catalogue.notEvaluated')
              : t('catalogue.reachedBetween', {
                  count: format.number(reached.count),
                  of: format.number(reached.of),
                  low: format.percent(reached.low, 1),
                  high: format.percent(reached.high, 1),
                })}
          </p>
        </Figure>
      </dl>
    </section>
  )
}
