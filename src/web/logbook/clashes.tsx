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

function Clash({ entry, title }: { entry: Entry; title: string }) {
  const { t, language } = useLanguage()
  const { outbox } = useOutbox()
  const { clash } = entry
  if (!clash) return null
  const settle = (choice: 'mine' | 'theirs' | 'both') => () => outbox.settle(entry.id, choice)
  return (
    <section className="sheet conflict" role="alert" aria-label={t('logbook.clash')}>
      <div className="sheet-heading">
        <h2>{t('logbook.clash')}</h2>
        <p>{title}</p>
        <p>{t(`logbook.clash.${clash.kind}`, { day: shortDay(clash.theirs.heldOn, language) })}</p>
      </div>
      <dl className="conflict-sides">
        <Side title={t('logbook.mine')} content={entry.content} />
        <Side title={t('logbook.theirs')} content={clash.theirs} />
      </dl>
      <p className="cluster">
        <button type="button" className="button button-filled" onClick={settle('mine')}>
          {t('logbook.keepMine')}
        </button>
        <button type="button" className="button" onClick={settle('theirs')}>
          {t('logbook.keepTheirs')}
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

/** Of one activity, or of all where none is named; `titles` by activity. */
export function Clashes({ titles }: { titles: ReadonlyMap<string, string> }) {
  const { entries } = useOutbox().state
  return entries
    .filter(({ clash, activityId }) => clash !== undefined && titles.has(activityId))
    .map((entry) => <Clash key={entry.id} entry={entry} title={titles.get(entry.activityId) ?? ''} />)
}
