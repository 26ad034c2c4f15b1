// Where a link leads: the first administrator, someone invited, or someone who lost the password chooses one. The link's
// secret stands after the sign in the address, which browsers never send, and is taken out of it at once.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { OpenLinkAnswer } from '../../contract/session.ts'
import { Failure } from '../components/failure.tsx'
import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { EmailField, NewPasswordField } from './fields.tsx'
import { followLink, lookAtLink } from './queries.ts'
import { useEnter } from './sign-in-page.tsx'
import './session.css'

function Choose({ secret, link }: { secret: string; link: OpenLinkAnswer }) {
  const { t } = useLanguage()
  const enter = useEnter()
  const submit = async (data: FormData) =>
    enter(
      await followLink({
        secret,
        password: String(data.get('password') ?? ''),
        ...(link.person === null && { name: textOf(data, 'name'), email: textOf(data, 'email') }),
      }),
    )
  return (
    <div className="entrance">
      <PageHeading title={t(`join.${link.purpose}.title`)}>
        <p>{t(`join.${link.purpose}.text`, { name: link.person?.name ?? '' })}</p>
      </PageHeading>
      <section className="sheet entrance-alone" aria-label={t(`join.${link.purpose}.title`)}>
        <Form submit={t('join.submit')} onSubmit={submit}>
          {link.person === null ? (
            <>
              <Field label={t('join.name')} name="name" autoComplete="name" required maxLength={200} />
              <EmailField />
            </>
          ) : (
            <EmailField readOnly value={link.person.email} />
          )}
          <NewPasswordField name="password" />
        </Form>
      </section>
    </div>
  )
}

/** Used, too old, or damaged on the way here, so that the server can't even read it. */
const isBroken = (error: unknown) =>
  error instanceof ApiError && ['link-not-valid', 'not-acceptable-input'].includes(error.code)

function Broken() {
  const { t } = useLanguage()
  return (
    <div className="entrance">
      <PageHeading title={t('join.brokenTitle')} />
      <section className="sheet stack" role="alert">
        <p>{t('join.brokenText')}</p>
        <p>{t('join.brokenSignIn')}</p>
        <p>
          <Link to="/sign-in" className="button button-filled">
            {t('nav.signIn')}
          </Link>
        </p>
      </section>
    </div>
  )
}

function LinkFailure({ error }: { error: unknown }) {
  const { t } = useLanguage()
  return (
    <div className="entrance">
      <PageHeading title={t('join.title')} />
      <Failure error={error} />
    </div>
  )
}

export function JoinPage() {
  const [secret] = useState(() => window.location.hash.slice(1))
  useEffect(() => {
    if (secret !== '') window.history.replaceState(window.history.state, '', window.location.pathname)
  }, [secret])
  const link = useQuery({
    queryKey: ['link'],
    queryFn: () => (secret === '' ? Promise.reject(new ApiError('link-not-valid')) : lookAtLink(secret)),
    gcTime: 0,
  })
  if (link.error) return isBroken(link.error) ? <Broken /> : <LinkFailure error={link.error} />
  return link.data ? <Choose secret={secret} link={link.data} /> : <PageSkeleton />
}
