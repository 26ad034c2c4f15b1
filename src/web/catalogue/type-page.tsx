// One type: what the catalogue says of it, and what happened where plans did it.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { Overview } from '../../contract/overview.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import { type ActivityTypeId, activityTypeIds } from '../../domain/vocabulary/ids.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { FilterBar, type FilterDimension } from '../components/filter-bar.tsx'
import { IgnoredNotice } from '../components/ignored-notice.tsx'
import { NotFound } from '../components/not-found.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ShareButton } from '../components/share-button.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { searchFor } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'
import { GroupsCard, ReasonsCard } from '../overview/cards.tsx'
import { overviewQuery } from '../overview/queries.ts'
import { useCatalogueAddress } from './address.ts'
import './catalogue.css'
import '../overview/overview.css'
import { After } from './after.tsx'
import { Examples } from './examples.tsx'
import { ForWhom } from './for-whom.tsx'
import { Indicators } from './indicators.tsx'
import { OtherProgrammes } from './other-programmes.tsx'
import { PartnersCard, RolesCard } from './people-cards.tsx'
import { typeQuery } from './queries.ts'
import { RateCard } from './rate-card.tsx'
import { Related } from './related.tsx'
import { TypeFigures } from './type-figures.tsx'
import { TypicalTheory } from './typical-theory.tsx'

const dimensions: readonly FilterDimension[] = ['targetGroup', 'role', 'programme', 'municipality', 'period']

export function TypePage() {
  const { id } = useParams({ from: '/catalogue/$id' })
  const known = activityTypeIds.find((type) => type === id)
  return known === undefined ? <NotFound /> : <KnownType key={known} id={known} />
}

function KnownType({ id }: { id: ActivityTypeId }) {
  const { t } = useLanguage()
  const names = useNames()
  const address = useCatalogueAddress()
  const { effortArea: _area, activityType: _type, ...filter } = address.filter
  const query = useQuery(typeQuery(id, filter))
  const overview = useQuery(overviewQuery({ ...filter, activityType: [id] }))
  const failure = failureOf(query) ? query : failureOf(overview) ? overview : undefined
  const type = query.data
  return (
    <article>
      <PageHeading
        title={names.name('activityType', id)}
        above={
          <Breadcrumbs>
            {[
              <Link key="catalogue" to="/catalogue" search={searchFor(filter)}>
                {t('catalogue.name')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <>
            <ShareButton />
            <button type="button" className="button" onClick={() => window.print()}>
              {t('overview.print')}
            </button>
          </>
        }
      >
        <Purpose id={id} />
      </PageHeading>
      {type?.exampleData && <ExampleBanner />}
      <IgnoredNotice ignored={address.ignored} />
      <FilterBar dimensions={dimensions} filter={filter} onChange={address.setFilter} />
      {failure ? (
        <Failure error={failure.error} retry={() => void failure.refetch()} />
      ) : type === undefined || overview.data === undefined ? (
        <PageSkeleton />
      ) : (
        <div className={query.isPlaceholderData || overview.isPlaceholderData ? 'dimmed' : undefined}>
          <Whole type={type} overview={overview.data} filter={filter} />
        </div>
      )}
    </article>
  )
}

function Purpose({ id }: { id: ActivityTypeId }) {
  const { language } = useLanguage()
  const { vocabulary } = useNames()
  const said = vocabulary.activityTypes.find((type) => type.id === id)
  if (!said) return null
  return (
    <>
      <p>
        <AreaTag area={said.effortArea} long />
      </p>
      <p className="type-lead measure">{said.purpose[language]}</p>
    </>
  )
}

function Whole({
  type,
  overview,
  filter,
}: {
  type: CatalogueType
  overview: Overview
  filter: OverviewFilter
}) {
  const own = { ...filter, activityType: [type.id] }
  const cards = { overview, filter: own }
  return (
    <>
      <ForWhom id={type.id} />
      <TypeFigures type={type} filter={own} />
      <div className="cards">
        <RateCard type={type} filter={own} />
        {overview.unmetReasons.of > 0 ? (
          <ReasonsCard {...cards} />
        ) : (
          <NoReasons evaluated={type.reached.of > 0} />
        )}
        <div className="cards-wide">
          <TypicalTheory type={type} />
        </div>
        <GroupsCard {...cards} />
        <RolesCard type={type} filter={own} />
        <PartnersCard type={type} filter={own} />
        <Indicators type={type} />
        <Examples type={type} filter={own} />
        <Related type={type} filter={filter} />
        <After type={type} />
        <OtherProgrammes area={type.effortArea} />
      </div>
    </>
  )
}

function NoReasons({ evaluated }: { evaluated: boolean }) {
  const { t } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="reasons">
      <h2 id="reasons" className="sheet-heading">
        {t('overview.reasons')}
      </h2>
      <p className="quiet">{t(evaluated ? 'catalogue.reasonsNone' : 'catalogue.notEvaluated')}</p>
    </section>
  )
}
