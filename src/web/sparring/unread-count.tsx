// How many threads have something new for the reader, beside the way to the inbox.

import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import { unreadQuery } from './inbox-queries.ts'

export function UnreadCount() {
  const { t, format } = useLanguage()
  const mayRead = useMay('see-unpublished')
  const unread = useQuery({ ...unreadQuery, enabled: mayRead }).data?.unread ?? 0
  if (!mayRead || unread === 0) return null
  return (
    <span className="nav-count">
      <span aria-hidden="true">{format.number(unread)}</span>
      <span className="visually-hidden">{t('inbox.unread', { count: unread })}</span>
    </span>
  )
}
