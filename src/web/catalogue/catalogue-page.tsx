// The catalogue to look through: by area, target group and role, in the order that one asks for.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Catalogue } from '../../contract/catalogue.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import { DownloadMenu } from '../components/download-menu.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { FilterBar, type FilterDimension } from '../components/filter-bar.tsx'
import { IgnoredNotice } from '../components/ignored-notice.tsx'
import { NoMatch } from '../components/no-match.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ShareButton } from '../components/share-button.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'
import { catalogueSorts, useCatalogueAddress } from './address.ts'
import './catalogue.css'
import { CompareBar, mostCompared } from './compare-bar.tsx'
import { GroupHeading } from './group-heading.tsx'
import { fitting, groupedByArea, groupedByProgramme, sorted, type TypeGroup } from './grouping.ts'
import { ProgrammeCard } from './programme-card.tsx'
import { catalogueQuery } from './queries.ts'
import { StripKey } from './share-strip.tsx'
import { TypeRow } from './type-row.tsx'
import { useProgrammePlace } from './type-words.ts'

const dimensions: readonly FilterDimension[] = [
  'effortArea',
  'targetGroup',
  'role',
  'programme',
  'municipality',
  'period',
]

/** The programme whose areas are the eight. */
const ownProgramme = '2006-10'

export function CataloguePage() {
  const { t } = useLanguage()
  const names = useNames()
  const address = useCatalogueAddress()
  const { filter, sort } = address
  const query = useQuery(catalogueQuery(filter))
  const by = names.vocabulary.programmes.find(({ id }) => id === address.by && id !== ownProgramme)?.id
  const catalogue = query.data
  return (
    <>
      <PageHeading title={t('catalogue.title')} actions={<Actions />}>
        <p className="measure">{t('catalogue.intro')}</p>
        {catalogue && <Summary catalogue={catalogue} />}
      </PageHeading>
      {catalogue?.exampleData && <ExampleBanner />}
      <IgnoredNotice ignored={address.ignored} />
      <FilterBar dimensions={dimensions} filter={filter} onChange={address.setFilter} />
      <div className="catalogue-choices no-print">
        <SelectField
          label={t('catalogue.sort')}
          value={sort}
          options={catalogueSorts.map((id) => ({ id, name: t(`catalogue.sort.${id}`) }))}
          onChange={(id) => address.setSort(catalogueSorts.find((known) => known === id) ?? 'area')}
        />
        <SelectField
          label={t('catalogue.by')}
          value={by ?? ownProgramme}
          options={names.vocabulary.programmes.map(({ id }) => ({
            id,
            name: id === ownProgramme ? t('catalogue.by.own') : id,
          }))}
          onChange={(id) => address.setBy(id === ownProgramme ? undefined : id)}
        />
      </div>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : catalogue === undefined ? (
        <ListSkeleton />
      ) : (
        <div className={query.isPlaceholderData ? 'stack-l dimmed' : 'stack-l'}>
          {by && <ProgrammeCard programme={by} filter={filter} catalogue={catalogue} />}
          <Types catalogue={catalogue} filter={filter} by={by} onFilter={address.setFilter} />
        </div>
      )}
    </>
  )
}

function Actions() {
  const { t } = useLanguage()
  const file = (format: string, language: string) =>
    `/api/catalogue/document?format=${format}&language=${language}`
  return (
    <>
      <ShareButton />
      <DownloadMenu
        label={t('overview.download')}
        items={[
          { label: t('catalogue.pdf'), href: file('pdf', 'da') },
          { label: t('catalogue.pdfEn'), href: file('pdf', 'en') },
          { label: t('catalogue.json'), href: file('json', 'da') },
          { label: t('overview.print'), onClick: () => window.print() },
        ]}
      />
    </>
  )
}

function Summary({ catalogue }: { catalogue: Catalogue }) {
  const { t, format } = useLanguage()
  const { types, activities, plans, dataDate, vocabularyVersion } = catalogue
  return (
    <p className="quiet">
      {[
        t('catalogue.summary', { types: types.length, activities, plans }),
        dataDate && t('catalogue.asOf', { date: format.date(dataDate) }),
        t('catalogue.version', { version: vocabularyVersion }),
      ]
        .filter(Boolean)
        .join(' ')}
    </p>
  )
}

function Types(props: {
  catalogue: Catalogue
  filter: OverviewFilter
  by: string | undefined
  onFilter: (filter: OverviewFilter) => void
}) {
  const { format } = useLanguage()
  const names = useNames()
  const { sort } = useCatalogueAddress()
  const placeIn = useProgrammePlace()
  const [chosen, setChosen] = useState<readonly ActivityTypeId[]>([])
  const { catalogue, filter, by } = props
  const shown = sorted(fitting(catalogue.types, filter, names.vocabulary.activityTypes), sort, (one, other) =>
    format.compare(names.name('activityType', one.id), names.name('activityType', other.id)),
  )
  if (shown.length === 0) return <NoMatch filter={filter} onChange={props.onFilter} />
  const programme = names.vocabulary.programmes.find(({ id }) => id === by)
  const groups: readonly TypeGroup[] =
    sort !== 'area'
      ? [{ key: 'all', area: undefined, types: shown }]
      : programme
        ? groupedByProgramme(shown, programme.effortAreas, (area) => placeIn(programme.id, area).areas)
        : groupedByArea(shown)
  const toggle = (id: ActivityTypeId) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <>
      {catalogue.activities === 0 && Object.keys(filter).length === 0 && <NobodyYet />}
      <StripKey prior={catalogue.prior} />
      {groups.map((group) => (
        <section key={group.key} className="sheet" aria-labelledby={`group-${group.key || 'outside'}`}>
          <GroupHeading group={group} by={sort === 'area' ? by : undefined} />
          <ul className="type-list">
            {group.types.map((type) => (
              <TypeRow
                key={type.id}
                type={type}
                filter={filter}
                withArea={group.area === undefined}
                chosen={chosen.includes(type.id)}
                full={chosen.length >= mostCompared}
                onChoose={() => toggle(type.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <CompareBar chosen={chosen} filter={filter} onClear={() => setChosen([])} />
    </>
  )
}

function NobodyYet() {
  const { t } = useLanguage()
  return (
    <section className="sheet">
      <h2>{t('catalogue.emptyTitle')}</h2>
      <p className="measure">{t('catalogue.emptyText')}</p>
      <p>
        <Link to="/activities">{t('nav.activities')}</Link>
      </p>
    </section>
  )
}
