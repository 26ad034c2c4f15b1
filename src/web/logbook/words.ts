// Days and sessions in words, as the pages of the logbook say them.

import type { SessionContent } from '../../domain/logbook/logbook.ts'
import { attendanceOf } from '../../domain/logbook/logbook.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { locales, type Translate } from '../../messages/translator.ts'

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`)

function writer(options: Intl.DateTimeFormatOptions) {
  return (day: string, language: Language) =>
    new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' }).format(dateOf(day))
}

/** tirs. */
export const shortWeekday = writer({ weekday: 'short' })
/** tirsdag den 17. november */
export const longDay = writer({ weekday: 'long', day: 'numeric', month: 'long' })
/** tirs. den 17. nov. 2026 */
export const shortDay = writer({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
/** nov. 2026 */
const monthAndYear = writer({ month: 'short', year: 'numeric' })

/** Of a month such as 2026-11. */
export const monthInWords = (month: string, language: Language) => monthAndYear(`${month}-01`, language)

/** 1 is Monday. */
export const weekdayInWords = (weekday: number, language: Language) => {
  const name = writer({ weekday: 'long' })(`2026-06-${String(weekday).padStart(2, '0')}`, language)
  return name.charAt(0).toLocaleUpperCase() + name.slice(1)
}

export const dayOfMonth = (day: string, language: Language) =>
  language === 'da' ? `${Number(day.slice(8))}.` : String(Number(day.slice(8)))

/** What a session came to, in a few words. */
export function sessionInWords(session: SessionContent, t: Translate): string {
  if (session.state === 'cancelled') return t('logbook.isCancelled')
  if (session.state === 'planned') return t('logbook.isPlanned')
  const parts = [
    t('logbook.attendance', { count: attendanceOf(session) }),
    ...(session.volunteers > 0 ? [t('logbook.withVolunteers', { count: session.volunteers })] : []),
  ]
  return parts.join(', ')
}
