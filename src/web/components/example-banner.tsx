// Example data is marked as such on every page that shows it.

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'

export function ExampleBanner({ text }: { text?: string }) {
  const { t } = useLanguage()
  return (
    <p className="notice notice-example">
      <span>
        <strong>{t('example.badge')}</strong> {text ?? t('example.banner')}{' '}
        <Link to="/about/example-data">{t('example.how')}</Link>
      </span>
    </p>
  )
}

/** The same mark, small enough for a row. */
export function ExampleMark() {
  const { t } = useLanguage()
  return (
    <span className="example-mark" title={t('common.exampleHint')}>
      {t('common.example')}
    </span>
  )
}
