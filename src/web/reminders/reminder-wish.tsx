// Whether one is reminded by mail, and in which language, on the page of one's own account.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReminderWish } from '../../contract/reminders.ts'
import { Choice } from '../components/choice.tsx'
import { Failure, ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { reminderWishQuery, saveReminderWish } from './queries.ts'

export function ReminderWishes() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const query = useQuery(reminderWishQuery)
  const [error, setError] = useState<unknown>()
  const [said, setSaid] = useState('')
  const wish = query.data
  const save = async (changes: Partial<ReminderWish>) => {
    if (!wish) return
    setError(undefined)
    setSaid('')
    try {
      client.setQueryData(reminderWishQuery.queryKey, await saveReminderWish({ ...wish, ...changes }))
      setSaid(t('reminder.wish.saved'))
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="sheet form" aria-labelledby="reminder-wishes">
      <div className="sheet-heading">
        <h2 id="reminder-wishes">{t('reminder.wish.title')}</h2>
        <p>{t(wish?.sent === false ? 'reminder.wish.none' : 'reminder.wish.text')}</p>
      </div>
      {query.error && <Failure error={query.error} retry={() => void query.refetch()} />}
      {wish?.sent && (
        <>
          <label className="option">
            <input
              type="checkbox"
              checked={wish.byMail}
              onChange={({ target }) => void save({ byMail: target.checked })}
            />
            <span>{t('reminder.wish.byMail')}</span>
          </label>
          {wish.byMail && (
            <Choice
              legend={t('reminder.wish.language')}
              value={wish.language}
              options={[
                { id: 'da' as const, label: 'Dansk', lang: 'da' },
                { id: 'en' as const, label: 'English', lang: 'en' },
              ]}
              onChange={(language) => void save({ language })}
            />
          )}
        </>
      )}
      <p role="status" className="said">
        {said}
      </p>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}
