// Where one signs in: with e-mail and password, by the login provider where there is one, or as an example person while
// the example data is loaded.

import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { Session } from '../../contract/session.ts'
import { ProblemText } from '../components/failure.tsx'
import { Form, textOf } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { CodeStep } from './code-step.tsx'
import { EmailField, PasswordField } from './fields.tsx'
import { ProviderRefused, ProviderWay } from './provider-way.tsx'
import { signIn, signInAsExample, takeSession, useSession } from './queries.ts'
import './session.css'

/** Goes on, as the person who has just come in, to the page that was asked for, or to the second step before it. */
export function useEnter(): (session: Session) => void {
  const client = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  return (session) => {
    takeSession(client, session)
    if (session.needsCode) {
      void navigate({ to: '/sign-in', search: next === undefined ? {} : { next }, replace: true })
      return
    }
    // Only ever to a page of this site.
    const href = next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/overview'
    void navigate({ href, replace: true })
  }
}

function Examples({ people }: { people: Session['examplePeople'] }) {
  const { t } = useLanguage()
  const enter = useEnter()
  const [error, setError] = useState<unknown>()
  return (
    <section className="sheet" aria-labelledby="try">
      <div className="sheet-heading">
        <h2 id="try">{t('signIn.tryTitle')}</h2>
        <p>{t('signIn.tryText')}</p>
      </div>
      <ul className="example-people">
        {people.map(({ id, memberRole }) => (
          <li key={id}>
            <button
              type="button"
              className="button example-person"
              aria-describedby={`does-${memberRole}`}
              onClick={() => void signInAsExample(id).then(enter, setError)}
            >
              {t(`memberRole.${memberRole}`)}
            </button>
            <span className="quiet small" id={`does-${memberRole}`}>
              {t(`memberRole.${memberRole}.does`)}
            </span>
          </li>
        ))}
      </ul>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

export function SignInPage() {
  const { t } = useLanguage()
  const enter = useEnter()
  const session = useSession()
  if (session?.needsCode) return <CodeStep onEnter={enter} />
  return (
    <div className="entrance">
      <PageHeading title={t('signIn.title')}>
        <p>{t('signIn.intro')}</p>
      </PageHeading>
      <ProviderRefused />
      {!window.isSecureContext && <p className="notice notice-example">{t('signIn.insecure')}</p>}
      {session?.needsFirstAdministrator && session.examplePeople.length === 0 && (
        <p className="notice notice-example">{t('signIn.firstAdministrator')}</p>
      )}
      <div className="entrance-ways">
        <section className="sheet" aria-label={t('signIn.title')}>
          <Form
            submit={t('signIn.submit')}
            onSubmit={async (data) =>
              enter(
                await signIn({
                  email: textOf(data, 'email'),
                  password: String(data.get('password') ?? ''),
                }),
              )
            }
          >
            <EmailField />
            <PasswordField label={t('signIn.password')} />
          </Form>
          <p className="quiet small">{t('signIn.lost')}</p>
        </section>
        {session?.provider && <ProviderWay name={session.provider.name} />}
        {session !== undefined && session.examplePeople.length > 0 && (
          <Examples people={session.examplePeople} />
        )}
      </div>
    </div>
  )
}
