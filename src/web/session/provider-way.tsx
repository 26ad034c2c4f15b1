// The way in by the login provider, and why it did not lead in.

import { useSearch } from '@tanstack/react-router'
import type { ProviderRefusal } from '../../contract/session.ts'
import { readParameters } from '../lib/address.ts'
import { queryString } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'

const refusals: Readonly<Record<ProviderRefusal, true>> = {
  cancelled: true,
  unavailable: true,
  failed: true,
  'email-not-verified': true,
  'email-known': true,
  'no-access': true,
  closed: true,
}

const isRefusal = (text: string): text is ProviderRefusal => Object.hasOwn(refusals, text)

/** What the server sent the browser back with, as a sentence. */
export function ProviderRefused() {
  const { t } = useLanguage()
  const { refused = '' } = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  if (!isRefusal(refused)) return null
  return (
    <p className="notice notice-example" role="alert">
      {t(`signIn.refused.${refused}`)}
    </p>
  )
}

/** An ordinary link: the browser leaves this site, and comes back signed in. */
export function ProviderWay({ name }: { name: string }) {
  const { t } = useLanguage()
  const { next } = useSearch({ strict: false, select: readParameters, structuralSharing: true })
  return (
    <section className="sheet" aria-labelledby="provider">
      <div className="sheet-heading">
        <h2 id="provider">{t('signIn.providerTitle')}</h2>
        <p>{t('signIn.providerText')}</p>
      </div>
      <a className="button" href={`/api/session/provider${queryString({ next })}`}>
        {t('signIn.provider', { name })}
      </a>
    </section>
  )
}
