// Whether what was written has been sent: a badge that says so in words, and nothing where there is nothing to say.

import { useLanguage } from '../lib/language.tsx'
import { useOutbox } from './use-outbox.ts'

export function OutboxStatus() {
  const { t } = useLanguage()
  const { entries, online, sending } = useOutbox().state
  const stuck = entries.filter(({ clash, refused }) => clash !== undefined || refused !== undefined).length
  const waiting = entries.length - stuck
  const [sign, text] = ((): readonly [string, string] => {
    if (!online)
      return ['◌', waiting > 0 ? t('logbook.offline', { count: waiting }) : t('logbook.offlineNone')]
    if (stuck > 0) return ['!', t('logbook.needsYou', { count: stuck })]
    if (waiting > 0) return ['…', sending ? t('logbook.sending', { count: waiting }) : t('logbook.waits')]
    return ['', '']
  })()
  return (
    <p className="outbox-status" role="status">
      {text !== '' && (
        <span className="state state-partly">
          <span aria-hidden="true" className="sign">
            {sign}
          </span>
          {text}
        </span>
      )}
    </p>
  )
}
