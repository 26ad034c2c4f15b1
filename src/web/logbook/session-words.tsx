// One session in a list: its day, what it came to, and what was noted.

import type { Logbook } from '../../contract/logbook.ts'
import type { SessionContent } from '../../domain/logbook/logbook.ts'
import { useLanguage } from '../lib/language.tsx'
import { sessionInWords, shortDay } from './words.ts'

export type Groups = Logbook['content']['groups']

export function SessionWords({ content, groups }: { content: SessionContent; groups: Groups }) {
  const { t, language } = useLanguage()
  const byGroup = content.counts.flatMap(({ group, count }) => {
    const name = groups.find(({ id }) => id === group)?.name
    return name === undefined || count === 0 ? [] : [`${name} ${count}`]
  })
  return (
    <>
      <span className="row-title">
        {shortDay(content.heldOn, language)}
        {content.startsAt !== null && ` · ${content.startsAt}`} · {sessionInWords(content, t)}
      </span>
      {byGroup.length > 1 && <span className="quiet small">{byGroup.join(' · ')}</span>}
      {content.note !== '' && <span className="note-text measure">{content.note}</span>}
    </>
  )
}
