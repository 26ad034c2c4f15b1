// Two people wrote something different in the same field: both stand side by side, and one is chosen.

import { useEffect, useRef, useState } from 'react'
import type { Content } from '../../domain/merge.ts'
import { Choice } from '../components/choice.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { Conflict } from './auto-save.ts'
import './writing.css'

/** What a record's fields are called, and what their values say. */
export interface Words<Record extends Content> {
  name(field: keyof Record & string): string
  words(field: keyof Record & string, value: unknown): string
}

export function ConflictSheet<Record extends Content>(props: {
  conflict: Conflict<Record>
  words: Words<Record>
  onChoose: (keepsMine: (field: keyof Record & string) => boolean) => void
}) {
  const { t } = useLanguage()
  const { name, words } = props.words
  const { merge, mine, theirs } = props.conflict
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  // What was being written can't go on before a choice is made, and may be far down the page.
  useEffect(() => heading.current?.focus(), [])
  const choose = (field: string, side: 'mine' | 'theirs') => {
    const next = new Set(chosen)
    if (side === 'mine') next.add(field)
    else next.delete(field)
    setChosen(next)
  }
  return (
    <section className="sheet form conflict" aria-labelledby="edit-conflict" role="alert">
      <div className="sheet-heading">
        <h2 id="edit-conflict" tabIndex={-1} ref={heading}>
          {t('edit.conflict')}
        </h2>
        <p>{t('edit.conflictText')}</p>
      </div>
      {merge.conflicts.map((field) => (
        <div key={field} className="conflict-field">
          <h3>{name(field)}</h3>
          <dl className="conflict-sides">
            <div>
              <dt>{t('edit.mine')}</dt>
              <dd className="measure">{words(field, mine[field])}</dd>
            </div>
            <div>
              <dt>{t('edit.theirs')}</dt>
              <dd className="measure">{words(field, theirs.content[field])}</dd>
            </div>
          </dl>
          <Choice
            legend={t('edit.keep')}
            value={chosen.has(field) ? 'mine' : 'theirs'}
            options={[
              { id: 'mine', label: t('edit.keepMine') },
              { id: 'theirs', label: t('edit.keepTheirs') },
            ]}
            onChange={(side) => choose(field, side)}
          />
        </div>
      ))}
      <p>
        <button
          type="button"
          className="button button-filled"
          onClick={() => props.onChoose((field) => chosen.has(field))}
        >
          {t('edit.settle')}
        </button>
      </p>
    </section>
  )
}
