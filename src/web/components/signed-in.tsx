// Who is signed in, with the way to one's account and out.

import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Session } from '../../contract/session.ts'
import { useLanguage } from '../lib/language.tsx'
import { forgetUnsent } from '../lib/unsent.ts'
import { signOut, takeSession } from '../session/queries.ts'

export function SignedIn({ person }: { person: NonNullable<Session['person']> }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const leave = async () => {
    const session = await signOut()
    forgetUnsent()
    await navigate({ to: '/sign-in' })
    takeSession(client, session)
  }
  return (
    <div className="signed-in">
      <p className="signed-in-name">{person.name}</p>
      <p className="cluster">
        <Link to="/account" className="link-button">
          {t('nav.account')}
        </Link>
        <button type="button" className="link-button" onClick={() => void leave()}>
          {t('nav.signOut')}
        </button>
      </p>
    </div>
  )
}
