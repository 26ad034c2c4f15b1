// Where the link in a mail leads: turns reminders off with one click, without signing in. What the link carries stands
// after the sign in the address, which browsers never send; to open the page changes nothing.

import { useState } from 'react'
import { ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { turnRemindersOff } from './queries.ts'

export function MailsPage() {
  const { t } = useLanguage()
  const [token] = useState(() => location.hash.slice(1))
  const [done, setDone] = useState(false)
  const [error, setError] = useState<unknown>()
  const turnOff = async () => {
    setError(undefined)
    try {
      await turnRemindersOff(token)
      setDone(true)
    } catch (cause) {
      setError(cause)
    }
  }
  const gone = token === '' || (error instanceof ApiError && error.code === 'not-found')
  return (
    <div className="entrance">
      <PageHeading title={t('reminder.off.title')}>
        {!done && !gone && <p>{t('reminder.off.text')}</p>}
      </PageHeading>
      <section className="sheet entrance-alone" aria-label={t('reminder.off.title')}>
        <div role="status">
          {done && <p>{t('reminder.off.done')}</p>}
          {gone && <p>{t('reminder.off.gone')}</p>}
        </div>
        {!done && !gone && (
          <p>
            <button type="button" className="button button-filled" onClick={() => void turnOff()}>
              {t('reminder.off.button')}
            </button>
          </p>
        )}
        <div role="alert">{error !== undefined && !gone && <ProblemText error={error} />}</div>
      </section>
    </div>
  )
}
