// A plan's board and contacts: to be called, written to, added, changed and taken away.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Contact, NewContact } from '../../contract/contacts.ts'
import { Failure, ProblemText } from '../components/failure.tsx'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useChange } from '../lib/use-change.ts'
import { addContact, contactsQuery, deleteContact, restoreContact, saveContact } from './queries.ts'

export function ContactList({ planId, editable }: { planId: string; editable: boolean }) {
  const { t } = useLanguage()
  const query = useQuery(contactsQuery(planId))
  const { change, refresh, error } = useChange(contactsQuery(planId).queryKey)
  /** The contact that is being written: one of the list, or a new one. */
  const [writing, setWriting] = useState<Contact | 'new'>()
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const items = query.data.items.filter(({ restorableUntil }) => editable || restorableUntil === null)
  const save = async (contact: NewContact) => {
    await (writing === 'new' || !writing ? addContact(planId, contact) : saveContact(writing, contact))
    setWriting(undefined)
    await refresh()
  }
  return (
    <section className="sheet" aria-labelledby="contacts">
      <div className="sheet-heading">
        <h2 id="contacts">{t('contacts.title')}</h2>
        <p>{t('contacts.text')}</p>
      </div>
      {items.length === 0 && <p className="quiet">{t('contacts.none')}</p>}
      <ul className="plan-list">
        {items.map((contact) => (
          <Entry
            key={contact.id}
            contact={contact}
            editable={editable}
            change={change}
            onEdit={() => setWriting(contact)}
          />
        ))}
      </ul>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      {writing ? (
        <ContactForm
          key={writing === 'new' ? 'new' : writing.id}
          contact={writing === 'new' ? undefined : writing}
          onSubmit={save}
          onCancel={() => setWriting(undefined)}
        />
      ) : (
        editable && (
          <p className="no-print">
            <button type="button" className="button" onClick={() => setWriting('new')}>
              {t('contacts.add')}
            </button>
          </p>
        )
      )}
    </section>
  )
}

function Entry(props: {
  contact: Contact
  editable: boolean
  change: (work: Promise<unknown>) => Promise<unknown>
  onEdit: () => void
}) {
  const { t, format } = useLanguage()
  const { id, kind, name, standsFor, email, phone, restorableUntil } = props.contact
  if (restorableUntil !== null)
    return (
      <li>
        <span className="quiet">
          <del>{name}</del>
          <span className="small">{t('files.deleted', { day: format.date(restorableUntil) })}</span>
        </span>
        <button type="button" className="link-button" onClick={() => void props.change(restoreContact(id))}>
          {t('files.bringBack')}
          <span className="visually-hidden"> {name}</span>
        </button>
      </li>
    )
  return (
    <li>
      <span>
        {name}
        <span className="quiet small">
          {[t(`contacts.kind.${kind}`), standsFor].filter((part) => part !== '').join(' · ')}
        </span>
      </span>
      <span className="cluster">
        {phone !== '' && <a href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>{phone}</a>}
        {email !== '' && <a href={`mailto:${email}`}>{email}</a>}
        {props.editable && (
          <>
            <button type="button" className="link-button no-print" onClick={props.onEdit}>
              {t('edit.edit')}
              <span className="visually-hidden"> {name}</span>
            </button>
            <button
              type="button"
              className="link-button no-print"
              onClick={() => void props.change(deleteContact(id))}
            >
              {t('files.delete')}
              <span className="visually-hidden"> {name}</span>
            </button>
          </>
        )}
      </span>
    </li>
  )
}

function ContactForm(props: {
  contact: Contact | undefined
  onSubmit: (contact: NewContact) => Promise<void>
  onCancel: () => void
}) {
  const { t } = useLanguage()
  const { contact } = props
  return (
    <Form
      submit={t('contacts.save')}
      label={contact?.name ?? t('contacts.add')}
      onCancel={props.onCancel}
      onSubmit={(data) =>
        props.onSubmit({
          kind: data.get('board') === null ? 'contact' : 'board',
          name: textOf(data, 'name'),
          standsFor: textOf(data, 'standsFor'),
          email: textOf(data, 'email'),
          phone: textOf(data, 'phone'),
        })
      }
    >
      <div className="form-row">
        <Field label={t('contacts.name')} name="name" required maxLength={200} defaultValue={contact?.name} />
        <Field
          label={t('contacts.standsFor')}
          name="standsFor"
          maxLength={200}
          defaultValue={contact?.standsFor}
        />
      </div>
      <div className="form-row">
        <Field
          label={t('contacts.phone')}
          name="phone"
          type="tel"
          pattern="[+0-9 \(\)\-]*"
          title={t('contacts.phoneHelp')}
          maxLength={40}
          defaultValue={contact?.phone}
        />
        <Field
          label={t('contacts.email')}
          name="email"
          type="email"
          maxLength={200}
          defaultValue={contact?.email}
        />
      </div>
      <label className="cluster">
        <input type="checkbox" name="board" defaultChecked={contact?.kind === 'board'} />
        {t('contacts.onBoard')}
      </label>
    </Form>
  )
}
