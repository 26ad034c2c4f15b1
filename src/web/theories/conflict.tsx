// Two people changed the same in a theory of change: both stand side by side, and one is chosen.

import { useEffect, useRef, useState } from 'react'
import type { Theory } from '../../contract/theories.ts'
import type { TheoryConflict } from '../../domain/theory/merge.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { differencesIn } from '../../messages/theory-differences.ts'
import { Choice } from '../components/choice.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Conflict } from '../writing/auto-save.ts'
import '../writing/writing.css'
import { useTheoryWords } from './words.ts'

const idOf = ({ kind, key, field }: TheoryConflict) => `${kind} ${key} ${field}`

export function TheoryConflictSheet(props: {
  conflict: Conflict<TheoryContent, TheoryConflict>
  areaGoals: Theory['areaGoals']
  onChoose: (keepsMine: (conflict: TheoryConflict) => boolean) => void
}) {
  const { t, format } = useLanguage()
  const { name } = useNames()
  const { merge, mine, theirs } = props.conflict
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const heading = useRef<HTMLHeadingElement>(null)
  // What was being written can't go on before a choice is made, and may be far down the page.
  useEffect(() => heading.current?.focus(), [])
  const nameOf = useConflictName([mine, theirs.content])
  const goal = (id: string) => props.areaGoals.find((one) => one.id === id)?.title
  const names = { t, format, name, goal }
  return (
    <section className="sheet form conflict" aria-labelledby="theory-conflict" role="alert">
      <div className="sheet-heading">
        <h2 id="theory-conflict" tabIndex={-1} ref={heading}>
          {t('theory.conflict')}
        </h2>
        <p>{t('theory.conflictText')}</p>
      </div>
      {merge.conflicts.map((one) => {
        const id = idOf(one)
        return (
          <div key={id} className="conflict-field">
            <h3>{nameOf(one)}</h3>
            {differencesIn(one, names).map(({ name, mine: own, theirs: other }) => (
              <div key={name} className="conflict-part">
                {name !== '' && <h4>{name}</h4>}
                <dl className="conflict-sides">
                  <div>
                    <dt>{t('edit.mine')}</dt>
                    <dd className="measure">{own}</dd>
                  </div>
                  <div>
                    <dt>{t('edit.theirs')}</dt>
                    <dd className="measure">{other}</dd>
                  </div>
                </dl>
              </div>
            ))}
            <Choice
              legend={t('edit.keep')}
              value={chosen.has(id) ? 'mine' : 'theirs'}
              options={[
                { id: 'mine', label: t('edit.keepMine') },
                { id: 'theirs', label: t('edit.keepTheirs') },
              ]}
              onChange={(side) => {
                const next = new Set(chosen)
                if (side === 'mine') next.add(id)
                else next.delete(id)
                setChosen(next)
              }}
            />
          </div>
        )
      })}
      <p>
        <button
          type="button"
          className="button button-filled"
          onClick={() => props.onChoose((one) => chosen.has(idOf(one)))}
        >
          {t('edit.settle')}
        </button>
      </p>
    </section>
  )
}

/** Whose part the two have met at; the box is called what either calls it. */
function useConflictName(contents: readonly TheoryContent[]) {
  const { t } = useLanguage()
  const { titleOf } = useTheoryWords()
  const named = (id: string | undefined) => {
    const box = contents.flatMap(({ boxes }) => boxes).find((one) => one.id === id)
    return box ? titleOf(box) : ''
  }
  return ({ kind, key }: TheoryConflict) => {
    const [first, second] = key.split(kind === 'answer' ? ' ' : '>')
    return kind === 'arrow'
      ? t('theory.conflict.arrow', { from: named(first), to: named(second) })
      : t('theory.conflict.box', { title: named(first) })
  }
}
