// The link and the QR code that lead residents to a survey.

import { useClipboard } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import type { Survey } from '../../contract/surveys.ts'
import { QrCode } from '../components/qr-code.tsx'
import { useLanguage } from '../lib/language.tsx'
import { answeringAddress } from './queries.ts'

export function HowTo({ survey }: { survey: Survey }) {
  const { t } = useLanguage()
  const clipboard = useClipboard({ timeout: 4000 })
  // The one thing to do until there is something to tell.
  const waits = survey.state !== 'closed' && survey.results.every(({ answers }) => answers === 0)
  const address = answeringAddress(survey.code)
  return (
    <section className="sheet how-to" aria-labelledby="how-to">
      <div className="how-to-code">
        <QrCode text={address} label={t('surveys.qr', { address })} />
      </div>
      <div className="stack">
        <h2 id="how-to">{t('surveys.howTo')}</h2>
        <p>{t('surveys.howToText')}</p>
        <p className="survey-address">{address.replace(/^https?:\/\//, '')}</p>
        <p className="cluster no-print">
          {!survey.content.oneTime && (
            <Link
              to="/surveys/$id/poster"
              params={{ id: survey.id }}
              className={waits ? 'button button-filled' : 'button'}
            >
              {t('surveys.poster')}
            </Link>
          )}
          <button type="button" className="button" onClick={() => clipboard.copy(address)}>
            {t('surveys.copy')}
          </button>
          <a href={address} className="link-button" target="_blank" rel="noreferrer">
            {t('surveys.tryIt')}
          </a>
          <span role="status" className="said">
            {clipboard.copied && t('surveys.copied')}
            {clipboard.error && t('surveys.copyFailed')}
          </span>
        </p>
      </div>
    </section>
  )
}
