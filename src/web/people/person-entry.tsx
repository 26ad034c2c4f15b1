// One person in the list: who it is, what they may see, and what can be done about it.

import { useRef, useState } from 'react'
import type { Person, PersonWithLink } from '../../contract/people.ts'
import type { MessageKey } from '../../messages/da.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ProblemText } from '../components/failure.tsx'
import { Form } from '../components/form.tsx'
import { useLanguage } from '../lib/language.tsx'
import { usePlaceName } from '../lib/membership-place.ts'
import { useSession } from '../session/queries.ts'
import { ErasePerson } from './erase-person.tsx'
import { MembershipFields, readMembership } from './membership-fields.tsx'
import {
  beginMembership,
  closePerson,
  endMembership,
  endPersonsCodes,
  renewLink,
  reopenPerson,
} from './queries.ts'

type Membership = Person['memberships'][number]

function MembershipLine(props: { membership: Membership; onEnd: () => void }) {
  const { t, format } = useLanguage()
  const placeName = usePlaceName()
  const { memberRole, startsOn, endsOn, state, origin } = props.membership
  const period = endsOn
    ? t('people.period', { from: format.date(startsOn), to: format.date(endsOn) })
    : t('people.since', { from: format.date(startsOn) })
  return (
    <li className={state === 'ended' ? 'membership membership-ended' : 'membership'}>
      <span>
        {t(`memberRole.${memberRole}`)} · {placeName(props.membership)}{' '}
        <span className="quiet small">
          {period}
          {origin === 'claims' && ` · ${t('people.fromClaims')}`}
          {state !== 'current' && ` · ${t(`people.state.${state}`)}`}
        </span>
      </span>
      {state !== 'ended' && (
        <ConfirmButton
          label={t('people.endMembership')}
          about={t(`memberRole.${memberRole}`)}
          question={t(origin === 'claims' ? 'people.endClaimedQuestion' : 'people.endMembershipQuestion')}
          onConfirm={props.onEnd}
        />
      )}
    </li>
  )
}

export function PersonEntry(props: {
  person: Person
  onChanged: () => void
  /** Tells the page what has been done. */
  onSaid: (said: string) => void
  onLink: (made: PersonWithLink) => void
  onErased: () => void
}) {
  const { t } = useLanguage()
  const { person, onChanged } = props
  const self = useSession()?.person
  const [adding, setAdding] = useState(false)
  const [erasing, setErasing] = useState(false)
  const [error, setError] = useState<unknown>()
  const name = useRef<HTMLElement>(null)
  /** The button or form that was used goes; the keyboard and the reader stay with the person. */
  const stay = () => name.current?.focus()
  const done = (said: MessageKey) => {
    props.onSaid(t(said, { name: person.name }))
    stay()
    onChanged()
  }
  const act = async (action: () => Promise<unknown>, said?: MessageKey) => {
    setError(undefined)
    try {
      await action()
      if (said) done(said)
      else onChanged()
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <li className="person" aria-label={person.name}>
      <div className="person-who">
        <strong tabIndex={-1} ref={name}>
          {person.name}
        </strong>
        <span className="quiet small">{person.email}</span>
        {person.closed && <span className="tag">{t('people.closed')}</span>}
        {!person.closed && !person.joined && <span className="tag">{t('people.invited')}</span>}
      </div>
      <ul className="memberships">
        {person.memberships.map((membership) => (
          <MembershipLine
            key={membership.id}
            membership={membership}
            onEnd={() => void act(() => endMembership(membership.id), 'people.membershipEnded')}
          />
        ))}
      </ul>
      {adding && (
        <Form
          submit={t('people.addSubmit')}
          label={t('people.addTo', { name: person.name })}
          onCancel={() => {
            setAdding(false)
            stay()
          }}
          onSubmit={async (data) => {
            await beginMembership(person.id, readMembership(data))
            setAdding(false)
            done('people.given')
          }}
        >
          <MembershipFields autoFocus />
        </Form>
      )}
      {erasing && (
        <ErasePerson
          person={person}
          onErased={props.onErased}
          onCancel={() => {
            setErasing(false)
            stay()
          }}
        />
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <div className="cluster person-actions">
        {!person.closed && !adding && (
          <button type="button" className="link-button" onClick={() => setAdding(true)}>
            {t('people.add')}
          </button>
        )}
        {!person.closed && !person.example && (
          <button
            type="button"
            className="link-button"
            onClick={() => void act(async () => props.onLink(await renewLink(person.id)))}
          >
            {t(person.joined ? 'people.resetLink' : 'people.newLink')}
          </button>
        )}
        {person.oneTimeCodes && (
          <ConfirmButton
            label={t('people.endCodes')}
            about={person.name}
            question={t('people.endCodesQuestion')}
            onConfirm={() => void act(() => endPersonsCodes(person.id), 'people.codesEnded')}
          />
        )}
        <a href={`/api/people/${person.id}/personal-data`} download className="link-button">
          {t('people.data')}
          <span className="visually-hidden"> {person.name}</span>
        </a>
        {person.closed ? (
          <button
            type="button"
            className="link-button"
            onClick={() => void act(() => reopenPerson(person.id), 'people.accountReopened')}
          >
            {t('people.reopen')}
          </button>
        ) : (
          <ConfirmButton
            label={t('people.close')}
            about={person.name}
            question={t('people.closeQuestion')}
            onConfirm={() => void act(() => closePerson(person.id), 'people.accountClosed')}
          />
        )}
        {!erasing && self && !self.example && self.id !== person.id && (
          <button type="button" className="link-button" onClick={() => setErasing(true)}>
            {t('people.erase')}
            <span className="visually-hidden"> {person.name}</span>
          </button>
        )}
      </div>
    </li>
  )
}
