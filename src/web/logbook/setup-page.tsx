// How an activity keeps its logbook: who is counted together, and on which days sessions are expected.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { v7 as uuid } from 'uuid'
import type { Logbook } from '../../contract/logbook.ts'
import type { AttendanceGroup, LogbookContent, Series } from '../../domain/logbook/logbook.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Form } from '../components/form.tsx'
import { ListField } from '../components/list-field.tsx'
import { NotPermitted } from '../components/not-permitted.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { useKept } from '../writing/use-kept.ts'
import { CountedGroup, GroupFields } from './group-fields.tsx'
import { LogbookHistory } from './history.tsx'
import './logbook.css'
import { ParticipantList } from './participant-list.tsx'
import { logbookQuery, refreshLogbook, saveLogbook } from './queries.ts'
import { SeriesFields } from './series-fields.tsx'
import { weekdayInWords } from './words.ts'

const emptyGroup: Omit<AttendanceGroup, 'id'> = { name: '', targetGroup: null, sex: null, ageBand: null }

/** Where a new series begins: now, or when the activity does. */
const beginOf = ({ activity }: Logbook) => [activity.startsOn, today()].toSorted().at(-1) ?? today()

function Setup({ logbook }: { logbook: Logbook }) {
  const { t, language } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { id } = logbook.activity
  const { dropped, keep, forget, ...kept } = useKept<LogbookContent>(
    `setup.${id}`,
    logbook.content,
    logbook.version,
  )
  const content = kept.value
  const counted = new Set(logbook.countedGroups)
  const renewed = (old: string) =>
    content.groups.map((group) => (group.id === old ? { ...group, id: uuid() } : group))
  const save = async () => {
    await saveLogbook(id, content, logbook.version)
    forget()
    await refreshLogbook(client, id)
    await navigate({ to: '/activities/$id/logbook', params: { id } })
  }
  const emptySeries: Omit<Series, 'id'> = {
    ...{ weekday: 2, everyWeeks: 1, startsAt: null, from: beginOf(logbook), to: null },
  }
  return (
    <Form
      submit={t('logbook.setup.save')}
      onSubmit={save}
      onCancel={() => {
        forget()
        void navigate({ to: '/activities/$id/logbook', params: { id } })
      }}
    >
      {dropped && <p className="notice">{t('logbook.setup.dropped')}</p>}
      <section className="sheet" aria-labelledby="groups">
        <div className="sheet-heading">
          <h2 id="groups">{t('logbook.setup.groups')}</h2>
          <p>{t('logbook.setup.intro')}</p>
        </div>
        <ListField
          items={content.groups}
          onChange={(groups) => keep({ ...content, groups })}
          empty={emptyGroup}
          whole={(group: AttendanceGroup) => group}
          add={t('logbook.setup.addGroup')}
          atLeastOne
          nameOf={({ name }) => name}
        >
          {(group, change) =>
            counted.has(group.id) ? (
              <CountedGroup group={group} renew={() => keep({ ...content, groups: renewed(group.id) })} />
            ) : (
              <GroupFields group={group} change={change} />
            )
          }
        </ListField>
      </section>
      <section className="sheet" aria-labelledby="series">
        <div className="sheet-heading">
          <h2 id="series">{t('logbook.setup.series')}</h2>
          <p>{t('logbook.setup.seriesText')}</p>
        </div>
        <ListField
          items={content.series}
          onChange={(series) => keep({ ...content, series })}
          empty={emptySeries}
          whole={(series: Series) => series}
          add={t('logbook.setup.addSeries')}
          nameOf={({ weekday }) => weekdayInWords(weekday, language)}
        >
          {(series, change) => <SeriesFields series={series} change={change} />}
        </ListField>
      </section>
      {(logbook.leads || content.keepsParticipants) && (
        <section className="sheet" aria-labelledby="keeps-list">
          <div className="sheet-heading">
            <h2 id="keeps-list">{t('logbook.setup.list')}</h2>
            <p>{t('logbook.setup.listText')}</p>
          </div>
          <label className="option">
            <input
              type="checkbox"
              checked={content.keepsParticipants}
              disabled={!logbook.leads}
              onChange={({ target }) => keep({ ...content, keepsParticipants: target.checked })}
            />
            <span>{t('logbook.setup.keepsList')}</span>
          </label>
          {!logbook.leads && <p className="quiet small">{t('logbook.setup.onlyLeader')}</p>}
          {logbook.content.keepsParticipants && !content.keepsParticipants && (
            <p className="notice notice-example">{t('logbook.setup.giveUp')}</p>
          )}
        </section>
      )}
    </Form>
  )
}

export function LogbookSetupPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/activities/$id/logbook/setup' })
  const { data: logbook, error, refetch } = useQuery(logbookQuery(useQueryClient(), id))
  if (logbook === undefined && error)
    return <RecordFailure error={error} title={t('logbook.setup.title')} retry={() => void refetch()} />
  if (logbook === undefined) return <PageSkeleton />
  if (!logbook.editable) return <NotPermitted />
  return (
    <>
      <PageHeading
        title={t('logbook.setup.title')}
        above={
          <Breadcrumbs>
            {[
              <Link key="activity" to="/activities/$id" params={{ id }}>
                {logbook.activity.title}
              </Link>,
              <Link key="logbook" to="/activities/$id/logbook" params={{ id }}>
                {t('logbook.title')}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      />
      <div className="stack-l">
        <Setup key={logbook.version} logbook={logbook} />
        {logbook.content.keepsParticipants && <ParticipantList logbook={logbook} />}
        {logbook.version > 0 && <LogbookHistory logbook={logbook} />}
      </div>
    </>
  )
}
