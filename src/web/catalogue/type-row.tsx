// One type in the list: what it is, whom it is for, how many do it, how often the goal was reached.

import { Link } from '@tanstack/react-router'
import type { CatalogueItem } from '../../contract/catalogue.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { FigureLink } from '../components/figure-link.tsx'
import { searchFor } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ShareStrip } from './share-strip.tsx'
import { useGroupsOf } from './type-words.ts'

export function TypeRow(props: {
  type: CatalogueItem
  filter: OverviewFilter
  withArea: boolean
  chosen: boolean
  /** Whether as many as can be compared are chosen. */
  full: boolean
  onChoose: () => void
}) {
  const { t, language } = useLanguage()
  const names = useNames()
  const { type, filter } = props
  const said = names.vocabulary.activityTypes.find(({ id }) => id === type.id)
  const groups = useGroupsOf()(type.id)
  const name = names.name('activityType', type.id)
  const { effortArea: _area, ...kept } = filter
  return (
    <li className="type-row">
      <label className="type-choose no-print">
        <input
          type="checkbox"
          checked={props.chosen}
          disabled={props.full && !props.chosen}
          onChange={props.onChoose}
        />
        <span className="visually-hidden">{t('catalogue.choose', { name })}</span>
      </label>
      <div className="type-what">
        <h3>
          <Link to="/catalogue/$id" params={{ id: type.id }} search={searchFor(kept)} className="row-title">
            {name}
          </Link>
        </h3>
        {props.withArea && <AreaTag area={type.effortArea} />}
        <p className="type-purpose">{said?.purpose[language]}</p>
        <p className="quiet small">{groups}</p>
      </div>
      <Figures type={type} filter={kept} />
    </li>
  )
}

function Figures({ type, filter }: { type: CatalogueItem; filter: OverviewFilter }) {
  const { t, format } = useLanguage()
  const { reached, pooled } = type
  const own = { ...filter, activityType: [type.id] }
  const link = (count: number, to: '/plans' | '/activities', more = {}) =>
    count === 0 ? undefined : { to, filter: { ...own, ...more } }
  return (
    <dl className="type-figures">
      <div>
        <dt>{t('catalogue.column.plans')}</dt>
        <dd className="type-number">
          <FigureLink target={link(type.plans, '/plans')}>{format.number(type.plans)}</FigureLink>
        </dd>
      </div>
      <div>
        <dt>{t('catalogue.column.activities')}</dt>
        <dd className="type-number">
          <FigureLink target={link(type.activities, '/activities')}>
            {format.number(type.activities)}
          </FigureLink>
        </dd>
      </div>
      <div className="type-share">
        <dt>{t('catalogue.column.reached')}</dt>
        <dd>
          {pooled === null ? (
            <span className="quiet">
              {t(type.activities === 0 ? 'catalogue.none' : 'catalogue.notEvaluated')}
            </span>
          ) : (
            <>
              <ShareStrip reached={reached} pooled={pooled} />
              <span className="type-shares">
                <span>
                  <strong>{format.share(reached.count, reached.of)}</strong>{' '}
                  <FigureLink target={link(reached.count, '/activities', { attainment: ['reached'] })}>
                    {t('catalogue.reachedOf', {
                      count: format.number(reached.count),
                      of: format.number(reached.of),
                    })}
                  </FigureLink>
                </span>
                <span className="quiet">
                  {t('catalogue.pooledAt', { share: format.share(pooled.mean, 1) })}
                </span>
              </span>
            </>
          )}
        </dd>
      </div>
    </dl>
  )
}
