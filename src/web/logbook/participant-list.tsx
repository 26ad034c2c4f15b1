// The list of an activity's participants as it is kept: one more, no longer there, or forgotten for good.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { Participants } from '../../contract/logbook-participants.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { Field } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import {
  addParticipant,
  changeParticipant,
  forgetParticipant,
  namesQuery,
  participantsQuery,
  refreshLogbook,
} from './queries.ts'

type Participant = Participants['items'][number]

function Entry(props: {
  participant: Participant
  logbook: Logbook
  name: string | undefined
  change: (work: Promise<Participants>) => void
}) {
  const { t } = useLanguage()
  const { participant, logbook, name, change } = props
  const { id, pseudonym, group, retired, named, sessions } = participant
  const activityId = logbook.activity.id
  const words = [
    logbook.content.groups.find((one) => one.id === group)?.name,
    t('logbook.setup.came', { count: sessions }),
    named && name === undefined ? t('logbook.setup.named') : undefined,
    retired ? t('logbook.setup.retired') : undefined,
  ].filter((word) => word !== undefined)
  return (
    <li>
      <span className="session-words">
        <span className="row-title">
          {pseudonym} {name}
        </span>
        <span className="quiet small">{words.join(' · ')}</span>
      </span>
      <span className="cluster">
        <button
          type="button"
          className="link-button"
          onClick={() => change(changeParticipant(activityId, id, { group, retired: !retired }))}
        >
          {t(retired ? 'logbook.setup.comesAgain' : 'logbook.setup.retire')}
          <span className="visually-hidden"> {pseudonym}</span>
        </button>
        <ConfirmButton
          label={t('logbook.setup.forget')}
          about={pseudonym}
          question={t('logbook.setup.forgetQuestion')}
          onConfirm={() => change(forgetParticipant(activityId, id))}
        />
      </span>
    </li>
  )
}

export function ParticipantList({ logbook }: { logbook: Logbook }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const { id } = logbook.activity
  const { groups } = logbook.content
  const [named, setNamed] = useState(false)
  const [error, setError] = useState<unknown>()
  const [group, setGroup] = useState(groups[0]?.id ?? '')
  const [name, setName] = useState('')
  const { data } = useQuery(participantsQuery(id))
  const names = useQuery({ ...namesQuery(id), enabled: named })
  const take = async (work: Promise<Participants>) => {
    client.setQueryData(participantsQuery(id).queryKey, await work)
    client.removeQueries({ queryKey: namesQuery(id).queryKey })
    await refreshLogbook(client, id)
  }
  const change = (work: Promise<Participants>) => {
    setError(undefined)
    take(work).catch(setError)
  }
  const items = data?.items ?? []
  return (
    <section className="sheet" aria-labelledby="participants">
      <div className="sheet-heading">
        <h2 id="participants">{t('logbook.setup.participants')}</h2>
      </div>
      <div role="alert">{(error ?? names.error) ? <ProblemText error={error ?? names.error} /> : null}</div>
      <ul className="plan-list">
        {items.map((participant) => (
          <Entry
            key={participant.id}
            participant={participant}
            logbook={logbook}
            name={names.data?.items.find((one) => one.id === participant.id)?.name}
            change={change}
          />
        ))}
      </ul>
      {items.some((one) => one.named) && !named && (
        <p>
          <button type="button" className="link-button" onClick={() => setNamed(true)}>
            {t('logbook.showNames')}
          </button>
        </p>
      )}
      <Form
        submit={t('logbook.setup.addParticipant')}
        quiet
        onSubmit={async () => {
          await take(addParticipant(id, { group: group === '' ? null : group, name }))
          setName('')
        }}
      >
        <div className="form-row">
          <SelectField
            label={t('logbook.group')}
            value={group}
            options={[...groups, { id: '', name: t('logbook.setup.noGroup') }]}
            onChange={setGroup}
          />
          <Field
            label={t('logbook.setup.participantName')}
            help={t('logbook.setup.participantNameHelp')}
            name="name"
            maxLength={200}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        </div>
      </Form>
    </section>
  )
}
