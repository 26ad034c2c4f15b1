// Where two people wrote of the same session: both side by side, and a person chooses.

import type { Entry } from '../../domain/logbook/outbox.ts'
import { useLanguage } from '../lib/language.tsx'
import { useOutbox } from './use-outbox.ts'
import { sessionInWords, shortDay } from './words.ts'
import '../writing/writing.css'

function Side({ title, content }: { title: string; content: Entry['content'] }) {
  const { t, language } = useLanguage()
  return (
    <div>
      <dt>{title}</dt>
      <dd className="measure">
        <p>
          {shortDay(content.heldOn, language)}
          {content.startsAt !== null && ` · ${content.startsAt}`}
        </p>
        <p>{sessionInWords(content, t)}</p>
        {content.note !== '' && <p className="note-text">{content.note}</p>}
      </dd>
    </div>
  )
}

/** What one's own having its way is called. */
const mineWords = {
  changed: 'logbook.keepMine',
  'same-evening': 'logbook.keepMine',
  deleted: 'logbook.keepMineAnyway',
  withdrawn: 'logbook.deleteAnyway',
} as const

function Clash({ entry, title }: { entry: Entry; title: string }) {
  const { t, language } = useLanguage()
  const { outbox } = useOutbox()
  const { clash, withdrawn } = entry
  if (!clash) return null
  const deleted = clash.kind === 'deleted'
  const kind = withdrawn ? 'withdrawn' : clash.kind
  const settle = (choice: 'mine' | 'theirs' | 'both') => () => outbox.settle(entry.id, choice)
  const heading = t(deleted ? 'logbook.wasDeleted' : 'logbook.clash')
  return (
    <section className="sheet conflict" role="alert" aria-label={heading}>
      <div className="sheet-heading">
        <h2>{heading}</h2>
        <p>{title}</p>
        <p>{t(`logbook.clash.${kind}`, { day: shortDay(clash.theirs.heldOn, language) })}</p>
      </div>
      <dl className="conflict-sides">
        <Side title={t('logbook.mine')} content={entry.content} />
        <Side title={t(deleted ? 'logbook.theirsDeleted' : 'logbook.theirs')} content={clash.theirs} />
      </dl>
      <p className="cluster">
        <button type="button" className="button button-filled" onClick={settle('mine')}>
          {t(mineWords[kind])}
        </button>
        <button type="button" className="button" onClick={settle('theirs')}>
          {t(deleted ? 'logbook.leaveDeleted' : 'logbook.keepTheirs')}
        </button>
        {clash.kind === 'same-evening' && (
          <button type="button" className="button" onClick={settle('both')}>
            {t('logbook.keepBoth')}
          </button>
        )}
      </p>
    </section>
  )
}

/** Of one activity, or of all where none is named. */
export function Clashes({
  activityId,
  titles,
}: {
  activityId?: string
  /** By activity. */
  titles: ReadonlyMap<string, string>
}) {
  const { entries } = useOutbox().state
  return entries
    .filter((entry) => entry.clash && (activityId === undefined || entry.activityId === activityId))
    .map((entry) => <Clash key={entry.id} entry={entry} title={titles.get(entry.activityId) ?? ''} />)
}
