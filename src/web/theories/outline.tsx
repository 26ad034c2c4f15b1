// The theory of change as a list, lane by lane, each box with what it leads to: for phones, for keyboards and for those
// who hear it. What can be done in the diagram can be done here.

import { type FormEvent, useRef, useState } from 'react'
import { type LaneNames, laneName } from '../../domain/theory/lane-names.ts'
import type { Box, TheoryContent } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { Badge, type Badges } from './badges.tsx'
import type { Chosen } from './box-panel.tsx'
import { drawnBoxes, useDrawnColumns } from './drawn-columns.ts'
import type { TheoryEdits } from './theory-edits.ts'
import { type Marks, ThreadMark } from './thread-mark.tsx'
import { useTheoryWords } from './words.ts'

interface Outline {
  readonly content: TheoryContent
  readonly badges: Badges
  readonly marks: Marks
  readonly edits: TheoryEdits | undefined
  readonly chosen: string | undefined
  /** Of lanes that hold something else than they are called after. */
  readonly laneNames?: LaneNames
  readonly onChoose: (chosen: Chosen) => void
}

export function TheoryOutline(outline: Outline) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const drawn = drawnBoxes(outline.content, useDrawnColumns(outline.content))
  return (
    <div className="theory-outline">
      <p className="visually-hidden">{t('theory.outlineHelp')}</p>
      {vocabulary.lanes.map(({ id, question }) => {
        const boxes = drawn.filter(({ lane }) => lane === id)
        const name = laneName(id, language, outline.laneNames)
        // In a picture put together of theories nothing stands in the first lanes.
        if (boxes.length === 0 && outline.laneNames) return null
        return (
          <section key={id} aria-labelledby={`lane-${id}`}>
            <h2 id={`lane-${id}`}>{name}</h2>
            {!outline.laneNames && <p className="quiet small">{question[language]}</p>}
            <ul>
              {boxes.map((box) => (
                <OutlineBox key={box.id} box={box} {...outline} />
              ))}
            </ul>
            {outline.edits && <AddBox lane={id} name={name} edits={outline.edits} />}
          </section>
        )
      })}
    </div>
  )
}

function OutlineBox({ box, content, badges, marks, chosen, onChoose }: Outline & { readonly box: Box }) {
  const { t } = useLanguage()
  const { titleOf } = useTheoryWords()
  const aims = content.arrows
    .filter(({ from }) => from === box.id)
    .flatMap(({ to }) => content.boxes.find(({ id }) => id === to) ?? [])
  return (
    <li>
      <button
        type="button"
        className={chosen === box.id ? 'outline-box outline-chosen' : 'outline-box'}
        aria-pressed={chosen === box.id}
        data-listed={box.id}
        onClick={() => onChoose(chosen === box.id ? undefined : { box: box.id })}
      >
        <span className="outline-title">{titleOf(box)}</span>
        <Badge badge={badges.get(box.id)} />
        <ThreadMark mark={marks.get(box.id)} />
      </button>
      {aims.length > 0 && (
        <p className="small outline-aims">
          <span className="quiet">{t('theory.box.leadsTo')}</span>{' '}
          {aims.map((aim, index) => (
            <span key={aim.id}>
              {index > 0 && ', '}
              <button type="button" className="link-button" onClick={() => onChoose({ box: aim.id })}>
                {titleOf(aim)}
              </button>
            </span>
          ))}
        </p>
      )}
    </li>
  )
}

/** A line to type the next box in; Enter adds it and waits for another. */
function AddBox({ lane, name, edits }: { lane: LaneId; name: string; edits: TheoryEdits }) {
  const { t } = useLanguage()
  const [title, setTitle] = useState('')
  const [full, setFull] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const add = (event: FormEvent) => {
    event.preventDefault()
    input.current?.focus()
    if (title.trim() === '') return
    const id = edits.addBox(lane, title.trim())
    setFull(id === undefined)
    if (id !== undefined) setTitle('')
  }
  return (
    <form className="outline-add" onSubmit={add}>
      <input
        ref={input}
        className="input"
        value={title}
        maxLength={120}
        placeholder={t('theory.box.add')}
        aria-label={t('theory.box.new', { lane: name })}
        onChange={({ target }) => setTitle(target.value)}
      />
      <button type="submit" className="button">
        {t('theory.box.add')}
        <span className="visually-hidden"> {name}</span>
      </button>
      {full && (
        <p role="alert" className="field-problem">
          {t('theory.rule.too-many-boxes')}
        </p>
      )}
    </form>
  )
}
