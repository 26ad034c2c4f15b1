// Two people changed the same in a theory of change: both stand side by side, and one is chosen.

import { useState } from 'react'
import type { TheoryConflict } from '../../domain/theory/merge.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { Choice } from '../components/choice.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Conflict } from '../writing/auto-save.ts'
import '../writing/writing.css'
import { useTheoryWords } from './words.ts'

const idOf = ({ kind, key, field }: TheoryConflict) => `${kind} ${key} ${field}`

export function TheoryConflictSheet(props: {
  conflict: Conflict<TheoryContent, TheoryConflict>
  onChoose: (keepsMine: (conflict: TheoryConflict) => boolean) => void
}) {
  const { t } = useLanguage()
  const { merge, mine, theirs } = props.conflict
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const nameOf = useConflictName([mine, theirs.content])
  const wordsOf = useValueWords()
  return (
    <section className="sheet form conflict" aria-labelledby="theory-conflict" role="alert">
      <div className="sheet-heading">
        <h2 id="theory-conflict">{t('theory.conflict')}</h2>
        <p>{t('theory.conflictText')}</p>
      </div>
      {merge.conflicts.map((one) => {
        const id = idOf(one)
        return (
          <div key={id} className="conflict-field">
            <h3>{nameOf(one)}</h3>
            <dl className="conflict-sides">
              <div>
                <dt>{t('edit.mine')}</dt>
                <dd className="measure">{wordsOf(one.mine)}</dd>
              </div>
              <div>
                <dt>{t('edit.theirs')}</dt>
                <dd className="measure">{wordsOf(one.theirs)}</dd>
              </div>
            </dl>
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

const toldFields = [
  'title',
  'note',
  'lane',
  'indicators',
  'assumption',
  'evidence',
  'reference',
  'confidence',
] as const

/** What the two have met at, such as the title of a box; the box is called what either calls it. */
function useConflictName(contents: readonly TheoryContent[]) {
  const { t } = useLanguage()
  const { titleOf } = useTheoryWords()
  const named = (id: string | undefined) => {
    const box = contents.flatMap(({ boxes }) => boxes).find((one) => one.id === id)
    return box ? titleOf(box) : ''
  }
  return ({ kind, key, field }: TheoryConflict) => {
    const [first, second] = key.split(kind === 'answer' ? ' ' : '>')
    const of =
      kind === 'arrow'
        ? t('theory.conflict.arrow', { from: named(first), to: named(second) })
        : t('theory.conflict.box', { title: named(first) })
    const told = toldFields.find((one) => one === field)
    return told ? `${of}: ${t(`theory.field.${told}`)}` : of
  }
}

function useValueWords() {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  return (value: unknown): string => {
    if (value === undefined) return t('theory.conflict.removed')
    if (typeof value === 'string')
      return (
        vocabulary.lanes.find(({ id }) => id === value)?.name[language] ?? (value || t('common.notGiven'))
      )
    if (Array.isArray(value))
      return value.map((one) => (isNamed(one) ? one.name : String(one))).join(', ') || t('common.notGiven')
    return typeof value === 'object' && value !== null && 'title' in value
      ? String(value.title)
      : t('theory.conflict.kept')
  }
}

const isNamed = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value
