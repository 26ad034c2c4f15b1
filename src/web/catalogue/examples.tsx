// A few activities of the type to read; of those that the reader may not see, how many there are.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { ExampleMark } from '../components/example-banner.tsx'
import { FigureLink } from '../components/figure-link.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { examplesQuery } from './queries.ts'

/** As many as one reads. */
const shown = 6

export function Examples({ type, filter }: { type: CatalogueType; filter: ActivityFilter }) {
  const { t } = useLanguage()
  const names = useNames()
  const query = useQuery(examplesQuery(filter))
  const seen = query.data?.total ?? 0
  const hidden = type.activities - seen
  return (
    <section className="sheet" aria-labelledby="examples">
      <h2 id="examples" className="sheet-heading">
        {t('catalogue.read')}
      </h2>
      {type.activities === 0 ? (
        <p className="quiet">{t('catalogue.readNone')}</p>
      ) : query.data === undefined ? (
        !query.isError && <ListSkeleton />
      ) : (
        <>
          <ul className="type-related">
            {query.data.items.slice(0, shown).map((activity) => (
              <li key={activity.id}>
                <Link to="/activities/$id" params={{ id: activity.id }}>
                  {activity.title}
                </Link>
                <p className="quiet small type-example">
                  {activity.plan.name} · {names.name('municipality', activity.plan.municipality)}{' '}
                  {activity.attainment && <AttainmentBadge attainment={activity.attainment} />}
                  {activity.plan.example && <ExampleMark />}
                </p>
              </li>
            ))}
          </ul>
          {hidden > 0 && <p className="quiet">{t('catalogue.readHidden', { count: hidden })}</p>}
          {seen > shown && (
            <p className="type-foot">
              <FigureLink target={{ to: '/activities', filter }}>
                {t('catalogue.readAll', { count: seen })}
              </FigureLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}
