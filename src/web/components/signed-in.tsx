// Who is signed in, with the way to one's account and out.

import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Session } from '../../contract/session.ts'
import { useLanguage } from '../lib/language.tsx'
import { forgetUnsent, listUnsent } from '../lib/unsent.ts'
import { signOut, takeSession } from '../session/queries.ts'

export function SignedIn({ person }: { person: NonNullable<Session['person']> }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const leave = async () => {
    const session = await signOut()
    forgetUnsent()
    await navigate({ to: '/sign-in' })
    takeSession(client, session)
  }
  // What has not been sent yet goes with the person.
  const ask = () => (listUnsent(`${person.id}.`).length > 0 && !asking ? setAsking(true) : void leave())
  return (
    <div className="signed-in">
      <p className="signed-in-name">{person.name}</p>
      <p role="status">{asking && t('nav.unsent')}</p>
      <p className="cluster">
        <Link to="/account" className="link-button">
          {t('nav.account')}
        </Link>
        <button type="button" className="link-button" onClick={ask}>
          {t(asking ? 'nav.signOutAnyway' : 'nav.signOut')}
        </button>
        {asking && (
          <button type="button" className="link-button" onClick={() => setAsking(false)}>
            {t('common.cancel')}
          </button>
        )}
      </p>
    </div>
  )
}
