// Two to four types side by side.

import { useQueries } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { CatalogueType } from '../../contract/catalogue.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import { type ActivityTypeId, activityTypeIds } from '../../domain/vocabulary/ids.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { FilterBar, type FilterDimension } from '../components/filter-bar.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ShareButton } from '../components/share-button.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { searchFor, useAddress } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'
import { useCatalogueAddress } from './address.ts'
import './catalogue.css'
import { fewestCompared, mostCompared } from './compare-bar.tsx'
import { CompareTable } from './compare-table.tsx'
import { typeQuery } from './queries.ts'
import { StripKey } from './share-strip.tsx'

const dimensions: readonly FilterDimension[] = ['targetGroup', 'role', 'programme', 'municipality', 'period']

export function ComparePage() {
  const { t } = useLanguage()
  const { parameters } = useAddress()
  const { filter: whole } = useCatalogueAddress()
  const navigate = useNavigate()
  const { effortArea: _area, activityType: _type, ...filter } = whole
  const asked = (parameters['types'] ?? '').split(',')
  const ids = [...new Set(asked)]
    .flatMap((id) => activityTypeIds.find((known) => known === id) ?? [])
    .slice(0, mostCompared)
  const go = (types: readonly ActivityTypeId[], next: OverviewFilter = filter) =>
    void navigate({
      to: '.',
      search: { ...searchFor(next), types: types.join(',') },
      resetScroll: false,
      replace: true,
    })
  const queries = useQueries({ queries: ids.map((id) => typeQuery(id, filter)) })
  const failed = queries.find((query) => failureOf(query))
  const types = queries.flatMap(({ data }) => data ?? [])
  return (
    <article>
      <PageHeading
        title={t('catalogue.compareTitle')}
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
        <p>{t('catalogue.compareIntro')}</p>
      </PageHeading>
      {types.some(({ exampleData }) => exampleData) && <ExampleBanner />}
      <FilterBar dimensions={dimensions} filter={filter} onChange={(next) => go(ids, next)} />
      <AddType ids={ids} onAdd={(id) => go([...ids, id])} />
      {ids.length < fewestCompared ? (
        <TooFew />
      ) : failed ? (
        <Failure error={failed.error} retry={() => void failed.refetch()} />
      ) : types.length < ids.length ? (
        <PageSkeleton />
      ) : (
        <Compared types={types} filter={filter} onRemove={(id) => go(ids.filter((one) => one !== id))} />
      )}
    </article>
  )
}

function Compared(props: {
  types: readonly CatalogueType[]
  filter: OverviewFilter
  onRemove: (id: ActivityTypeId) => void
}) {
  return (
    <div className="stack-l">
      <StripKey prior={props.types[0]?.prior ?? null} />
      <CompareTable {...props} />
    </div>
  )
}

function AddType({ ids, onAdd }: { ids: readonly ActivityTypeId[]; onAdd: (id: ActivityTypeId) => void }) {
  const { t } = useLanguage()
  const names = useNames()
  if (ids.length >= mostCompared) return null
  const options = names.options('activityType').filter(({ id }) => !ids.some((own) => own === id))
  return (
    <div className="catalogue-choices no-print">
      <SelectField
        label={t('catalogue.more')}
        value=""
        options={[{ id: '', name: t('catalogue.chooseType') }, ...options]}
        onChange={(id) => {
          const known = activityTypeIds.find((type) => type === id)
          if (known) onAdd(known)
        }}
      />
    </div>
  )
}

function TooFew() {
  const { t } = useLanguage()
  return (
    <section className="sheet empty">
      <p>{t('catalogue.compareFew')}</p>
      <Link to="/catalogue" className="button">
        {t('catalogue.toCatalogue')}
      </Link>
    </section>
  )
}
