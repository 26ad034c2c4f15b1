// The second step of signing in: a one-time code, or a recovery code for who hasn't got the phone.

import { useQueryClient } from '@tanstack/react-query'
import type { Session } from '../../contract/session.ts'
import { Form, textOf } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { CodeField } from './fields.tsx'
import { sessionQuery, signInWithCode, signOut } from './queries.ts'

/** A recovery code has letters, and waiting for the next code on the phone is no help with one. */
async function giveCode(code: string): Promise<Session> {
  try {
    return await signInWithCode(code)
  } catch (cause) {
    const recovery = cause instanceof ApiError && cause.code === 'wrong-code' && /\p{L}/u.test(code)
    throw recovery ? new ApiError('wrong-recovery-code') : cause
  }
}

export function CodeStep({ onEnter }: { onEnter: (session: Session) => void }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const restart = async () => client.setQueryData(sessionQuery.queryKey, await signOut())
  return (
    <div className="entrance">
      <PageHeading title={t('codes.stepTitle')}>
        <p>{t('codes.stepText')}</p>
      </PageHeading>
      <section className="sheet entrance-alone" aria-label={t('codes.stepTitle')}>
        <Form
          submit={t('signIn.submit')}
          onSubmit={async (data) => onEnter(await giveCode(textOf(data, 'code')))}
        >
          <CodeField />
        </Form>
        <p className="quiet small">{t('codes.lost')}</p>
        <button type="button" className="link-button" onClick={() => void restart()}>
          {t('codes.restart')}
        </button>
      </section>
    </div>
  )
}
