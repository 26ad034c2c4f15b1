// Copies the view's address. The answer stands in the button itself, for a while.

import { useClipboard } from '@mantine/hooks'
import { useLanguage } from '../lib/language.tsx'

export function ShareButton() {
  const { t } = useLanguage()
  const clipboard = useClipboard({ timeout: 4000 })
  return (
    <>
      <button type="button" className="button" onClick={() => clipboard.copy(location.href)}>
        {t('overview.share')}
      </button>
      <span role="status" className="said">
        {clipboard.copied && `✓ ${t('overview.shared')}`}
        {clipboard.error && t('overview.shareFailed')}
      </span>
    </>
  )
}
