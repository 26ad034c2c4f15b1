// The programmes: what each asks of its plans, to be read by all and kept by the fund.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ProgrammeWithRules } from '../../contract/programmes.ts'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useMay } from '../session/queries.ts'
import './programmes.css'
import { failureOf } from '../lib/query-failure.ts'
import { programmesQuery } from './queries.ts'

export function ProgrammesPage() {
  const { t } = useLanguage()
  const query = useQuery(programmesQuery)
  const setsUp = useMay('set-up-programmes')
  return (
    <article>
      <PageHeading
        title={t('programmes.title')}
        actions={
          setsUp && (
            <Link to="/programmes/new" className="button button-filled">
              {t('programmes.new')}
            </Link>
          )
        }
      >
        <p>{t('programmes.intro')}</p>
      </PageHeading>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <div className="programmes">
          {query.data.items.toReversed().map((programme) => (
            <Programme key={programme.id} programme={programme} />
          ))}
        </div>
      )}
    </article>
  )
}

function Programme({ programme }: { programme: ProgrammeWithRules }) {
  const { t, format, language } = useLanguage()
  const { vocabulary } = useNames()
  const named = vocabulary.programmes.find(({ id }) => id === programme.id)
  const { id, fundSharePercent, mainActivities, demands, duties } = programme
  return (
    <section className="sheet" aria-labelledby={`programme-${id}`}>
      <div className="sheet-heading">
        <h2 id={`programme-${id}`}>{named?.name[language] ?? id}</h2>
        <p>{named?.frame[language]}</p>
      </div>
      <dl className="facts">
        <dt>{t('programmes.areas')}</dt>
        <dd>{named?.effortAreas.map(({ name }) => name[language]).join(' · ')}</dd>
        <dt>{t('programmes.shareName')}</dt>
        <dd>
          {fundSharePercent === null
            ? t('programmes.noShare')
            : t('programmes.share', { share: fundSharePercent })}
        </dd>
        <dt>{t('programmes.field.mainActivities')}</dt>
        <dd>{t(`programmes.main.${mainActivities}`)}</dd>
        <dt>{t('programmes.field.demands')}</dt>
        <dd>
          {demands.length === 0
            ? t('edit.nothing')
            : demands.map((code) => t(`plan.demand.${code}`)).join(' · ')}
        </dd>
        <dt>{t('programmes.field.duties')}</dt>
        <dd>
          {duties.length === 0 ? (
            t('programmes.noDuties')
          ) : (
            <ul className="programme-duties">
              {duties
                .toSorted((one, other) => format.compare(one.dueOn, other.dueOn))
                .map((duty) => (
                  <li key={duty.id}>
                    {format.date(duty.dueOn)} {duty.title}
                  </li>
                ))}
            </ul>
          )}
        </dd>
      </dl>
      {programme.editable && (
        <p className="no-print">
          <Link to="/programmes/$id" params={{ id }} className="button">
            {t('programmes.edit')}
            <span className="visually-hidden"> {named?.name[language]}</span>
          </Link>
        </p>
      )}
    </section>
  )
}
