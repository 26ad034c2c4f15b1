// The list of an activity's participants as it is kept: one more, another name, no longer there, or forgotten for good.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { Participants } from '../../contract/logbook-participants.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { Failure, ProblemText } from '../components/failure.tsx'
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

/** A name that is written anew, or taken away: empty is none. */
function NameForm(props: {
  pseudonym: string
  name: string
  save: (name: string) => Promise<void>
  close: () => void
}) {
  const { t } = useLanguage()
  const { pseudonym, save, close } = props
  const [name, setName] = useState(props.name)
  return (
    <Form submit={t('logbook.setup.saveName')} quiet onSubmit={() => save(name)} onCancel={close}>
      <Field
        label={t('logbook.setup.nameOf', { pseudonym })}
        help={t('logbook.setup.participantNameHelp')}
        name="name"
        maxLength={200}
        autoComplete="off"
        // The button that was pressed has just been replaced by this field.
        autoFocus
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
    </Form>
  )
}

function Entry(props: {
  participant: Participant
  logbook: Logbook
  name: string | undefined
  /** Whether the name is known here, or there is none. */
  nameKnown: boolean
  /** Whether there is one that this server's key does not open. */
  unreadable: boolean
  showNames: () => void
  take: (work: Promise<Participants>) => Promise<void>
  change: (work: Promise<Participants>) => void
}) {
  const { t } = useLanguage()
  const { participant, logbook, name, nameKnown, unreadable, showNames, take, change } = props
  const [renaming, setRenaming] = useState(false)
  const [renamed, setRenamed] = useState(false)
  const close = () => {
    setRenaming(false)
    setRenamed(true)
  }
  const { id, pseudonym, group, retired, named, sessions } = participant
  const activityId = logbook.activity.id
  const words = [
    logbook.content.groups.find((one) => one.id === group)?.name,
    t('logbook.setup.came', { count: sessions }),
    named && name === undefined
      ? t(unreadable ? 'logbook.setup.unreadable' : 'logbook.setup.named')
      : undefined,
    retired ? t('logbook.setup.retired') : undefined,
  ].filter((word) => word !== undefined)
  return (
    <li>
      <span className="session-words">
        <span className="row-title">
          {pseudonym} {name}
        </span>
        <span className="quiet small">{words.join(' · ')}</span>
        {renaming && nameKnown && (
          <NameForm
            pseudonym={pseudonym}
            name={name ?? ''}
            close={close}
            save={async (written) => {
              await take(changeParticipant(activityId, id, { group, retired, name: written }))
              close()
            }}
          />
        )}
      </span>
      <span className="cluster">
        {!renaming && !unreadable && (
          <button
            type="button"
            className="link-button"
            // biome-ignore lint/a11y/noAutofocus: the field that was filled in has just been replaced by this button
            autoFocus={renamed}
            onClick={() => {
              if (!nameKnown) showNames()
              setRenaming(true)
            }}
          >
            {t(named ? 'logbook.setup.rename' : 'logbook.setup.giveName')}
            <span className="visually-hidden"> {pseudonym}</span>
          </button>
        )}
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
  const { data, error: failed, refetch } = useQuery(participantsQuery(id))
  const names = useQuery({ ...namesQuery(id), enabled: named })
  const take = async (work: Promise<Participants>) => {
    client.setQueryData(participantsQuery(id).queryKey, await work)
    // Those that are shown are read anew.
    await client.invalidateQueries({ queryKey: namesQuery(id).queryKey })
    await refreshLogbook(client, id)
  }
  const change = (work: Promise<Participants>) => {
    setError(undefined)
    take(work).catch(setError)
  }
  if (data === undefined && failed) return <Failure error={failed} retry={() => void refetch()} />
  const items = data?.items ?? []
  return (
    <section className="sheet" aria-labelledby="participants">
      <div className="sheet-heading">
        <h2 id="participants">{t('logbook.setup.participants')}</h2>
      </div>
      <div role="alert">{(error ?? names.error) ? <ProblemText error={error ?? names.error} /> : null}</div>
      {names.data !== undefined && names.data.unreadable.length > 0 && (
        <p className="notice">{t('logbook.setup.someUnreadable', { count: names.data.unreadable.length })}</p>
      )}
      <ul className="plan-list">
        {items.map((participant) => (
          <Entry
            key={participant.id}
            participant={participant}
            logbook={logbook}
            name={names.data?.items.find((one) => one.id === participant.id)?.name}
            nameKnown={!participant.named || names.data !== undefined}
            unreadable={names.data?.unreadable.includes(participant.id) ?? false}
            showNames={() => setNamed(true)}
            take={take}
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
