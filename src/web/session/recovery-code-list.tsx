// The recovery codes that were just made. They are shown once: nobody can look them up later.

import { useClipboard } from '@mantine/hooks'
import { useLanguage } from '../lib/language.tsx'

export function RecoveryCodeList({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  const { t } = useLanguage()
  const clipboard = useClipboard({ timeout: 4000 })
  return (
    <>
      <h3 id="recovery-codes">{t('codes.recoveryTitle')}</h3>
      <p>{t('codes.recoveryText')}</p>
      <ul className="recovery-codes" aria-labelledby="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="cluster">
        <button type="button" className="button" onClick={() => clipboard.copy(codes.join('\n'))}>
          {t('codes.copy')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('codes.saved')}
        </button>
        <span role="status" className="said">
          {clipboard.copied ? t('codes.copied') : ''}
        </span>
      </p>
    </>
  )
}
