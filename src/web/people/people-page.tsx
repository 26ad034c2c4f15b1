// Everyone with an account: an administrator invites, gives and ends access, and makes new links.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PersonWithLink } from '../../contract/people.ts'
import { Failure } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSteps } from '../components/pager.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { TextFilter } from '../components/text-filter.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useSession } from '../session/queries.ts'
import { Invite } from './invite.tsx'
import { LinkToSend } from './link-to-send.tsx'
import { PersonEntry } from './person-entry.tsx'
import { peopleKey, peopleQuery } from './queries.ts'
import './people.css'
import { failureOf } from '../lib/query-failure.ts'

export function PeoplePage() {
  const { t } = useLanguage()
  const client = useQueryClient()
  // Whom one looks for is nobody else's business: neither the text nor the page is kept in the address.
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const [inviting, setInviting] = useState(false)
  const [made, setMade] = useState<PersonWithLink>()
  const [said, setSaid] = useState('')
  const told = useRef<HTMLParagraphElement>(null)
  const invite = useRef<HTMLButtonElement>(null)
  const example = useSession()?.person?.example ?? false
  const query = useQuery(peopleQuery(text, page))
  const changed = () => void client.invalidateQueries({ queryKey: peopleKey })
  const people = query.data
  const pages = Math.max(1, Math.ceil((people?.total ?? 0) / (people?.pageSize ?? 1)))
  return (
    <>
      <PageHeading
        title={t('people.title')}
        actions={
          <button
            type="button"
            ref={invite}
            className={inviting || made ? 'button' : 'button button-filled'}
            aria-expanded={inviting}
            onClick={() => setInviting(!inviting)}
          >
            {t('people.invite')}
          </button>
        }
      >
        <p role="status" tabIndex={-1} ref={told}>
          {said && `${said} `}
          {people && t('people.count', { count: people.total })}
        </p>
      </PageHeading>
      {made && (
        <LinkToSend
          made={made}
          onDone={() => {
            setMade(undefined)
            told.current?.focus()
          }}
        />
      )}
      {inviting && example && <p className="sheet">{t('problem.example-person')}</p>}
      {inviting && !example && (
        <Invite
          onInvited={(invited) => {
            setMade(invited)
            setInviting(false)
            changed()
          }}
          onCancel={() => {
            setInviting(false)
            invite.current?.focus()
          }}
        />
      )}
      <div className="filters">
        <TextFilter
          label={t('people.search')}
          value={text}
          onChange={(next) => {
            setText(next)
            setPage(1)
          }}
        />
      </div>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : people === undefined ? (
        <ListSkeleton />
      ) : people.items.length === 0 ? (
        <p className="sheet">{t('people.none')}</p>
      ) : (
        <ul className="sheet people" aria-label={t('people.title')}>
          {people.items.map((person) => (
            <PersonEntry
              key={person.id}
              person={person}
              onChanged={changed}
              onSaid={setSaid}
              onLink={setMade}
              onErased={() => {
                setSaid(t('people.erased'))
                // The form goes with the person; the keyboard and the reader stay where it is told.
                told.current?.focus()
                changed()
              }}
            />
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav className="pager" aria-label={t('table.pages')}>
          <PageSteps page={page} pages={pages} onPage={setPage} />
        </nav>
      )}
    </>
  )
}
