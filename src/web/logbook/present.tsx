// Ticking off who of a list came; whoever is ticked is also counted.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { SessionContent } from '../../domain/logbook/logbook.ts'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { namesQuery } from './queries.ts'

type Participant = Logbook['participants'][number]

/** The counts with at least as many in each group as are ticked there. */
function countedWith(
  { counts, present }: SessionContent,
  participants: readonly Participant[],
): SessionContent['counts'] {
  const ticked = new Map<string, number>()
  for (const { id, group } of participants)
    if (group !== null && present.includes(id)) ticked.set(group, (ticked.get(group) ?? 0) + 1)
  const others = [...ticked.keys()].filter((group) => !counts.some((one) => one.group === group))
  return [...counts, ...others.map((group) => ({ group, count: 0 }))].map(({ group, count }) => ({
    group,
    count: Math.max(count, ticked.get(group) ?? 0),
  }))
}

export function Present(props: {
  logbook: Logbook
  content: SessionContent
  change: (changes: Partial<SessionContent>) => void
}) {
  const { t } = useLanguage()
  const { logbook, content, change } = props
  const { participants, activity } = logbook
  const [named, setNamed] = useState(false)
  const { data: names, error } = useQuery({ ...namesQuery(activity.id), enabled: named })
  const tick = (id: string, here: boolean) => {
    const present = here ? [...content.present, id] : content.present.filter((one) => one !== id)
    const next = { ...content, present }
    change({ present, counts: countedWith(next, participants) })
  }
  if (!logbook.content.keepsParticipants) return null
  return (
    <fieldset className="sheet present">
      <legend>{t('logbook.list')}</legend>
      {participants.length === 0 && <p className="quiet">{t('logbook.listNone')}</p>}
      <div className="present-list">
        {participants.map(({ id, pseudonym }) => (
          <label key={id} className="option">
            <input
              type="checkbox"
              checked={content.present.includes(id)}
              onChange={({ target }) => tick(id, target.checked)}
            />
            <span>
              {pseudonym} <span className="quiet">{names?.items.find((one) => one.id === id)?.name}</span>
            </span>
          </label>
        ))}
      </div>
      <div role="alert">{error && <ProblemText error={error} />}</div>
      {participants.length > 0 && !named && (
        <button type="button" className="link-button" onClick={() => setNamed(true)}>
          {t('logbook.showNames')}
        </button>
      )}
    </fieldset>
  )
}
