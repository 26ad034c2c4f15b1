// On paper only: where the page came from and when.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useLanguage } from '../lib/language.tsx'

export function PrintFooter() {
  const { t, format } = useLanguage()
  const [printed, setPrinted] = useState(() => ({ at: new Date().toISOString(), from: location.href }))
  useEffect(() => {
    // The browser takes the page as it stands when this returns.
    const note = () => flushSync(() => setPrinted({ at: new Date().toISOString(), from: location.href }))
    addEventListener('beforeprint', note)
    return () => removeEventListener('beforeprint', note)
  }, [])
  return (
    <p className="print-footer">
      {t('print.footer', { date: format.moment(printed.at), address: decodeURI(printed.from) })}
    </p>
  )
}
