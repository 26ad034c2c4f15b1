// One arrow beside the diagram: what has to hold for the one box to lead to the other, and what people base that on.

import { type Break, breakNames } from '../../domain/theory/breaks.ts'
import { arrowKey } from '../../domain/theory/merge.ts'
import { type Arrow, confidences, evidences, type TheoryContent } from '../../domain/theory/theory.ts'
import { arrowFacts } from '../../messages/theory-facts.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { FactList } from './box-facts.tsx'
import type { Chosen } from './box-panel.tsx'
import type { TheoryEdits } from './theory-edits.ts'
import { useTheoryWords } from './words.ts'

export function ArrowPanel({
  content,
  arrow,
  breaks,
  edits,
  onChoose,
}: {
  content: TheoryContent
  arrow: Arrow
  breaks: ReadonlyMap<string, Break>
  edits: TheoryEdits | undefined
  onChoose: (chosen: Chosen) => void
}) {
  const { t, language } = useLanguage()
  const { titleOf } = useTheoryWords()
  const named = (id: string) => {
    const box = content.boxes.find((one) => one.id === id)
    return box ? titleOf(box) : ''
  }
  const broken = breaks.get(arrowKey(arrow))
  const title = t('theory.arrow.from', { from: named(arrow.from), to: named(arrow.to) })
  return (
    <section className="sheet form theory-panel" aria-label={title}>
      <div className="panel-heading">
        <h2 tabIndex={-1}>{title}</h2>
        <button type="button" className="link-button" onClick={() => onChoose(undefined)}>
          {t('theory.box.close')}
        </button>
      </div>
      {broken && <p className="field-problem">{breakNames[broken][language]}</p>}
      {edits ? (
        <ArrowFields arrow={arrow} edits={edits} onChoose={onChoose} />
      ) : (
        <FactList facts={arrowFacts(arrow, t)} />
      )}
    </section>
  )
}

function ArrowFields(props: { arrow: Arrow; edits: TheoryEdits; onChoose: (chosen: Chosen) => void }) {
  const { t } = useLanguage()
  const { arrow, edits } = props
  const change = (changes: Parameters<TheoryEdits['changeArrow']>[2]) =>
    edits.changeArrow(arrow.from, arrow.to, changes)
  return (
    <>
      <TextArea
        label={t('theory.arrow.assumption')}
        help={t('theory.arrow.assumptionHelp')}
        maxLength={1000}
        value={arrow.assumption}
        onChange={(assumption) => change({ assumption })}
      />
      <Choice
        legend={t('theory.arrow.evidence')}
        value={arrow.evidence}
        options={evidences.map((id) => ({ id, label: t(`theory.arrow.evidence.${id}`) }))}
        onChange={(evidence) => change({ evidence })}
      />
      {arrow.evidence === 'study' && (
        <Field
          label={t('theory.arrow.reference')}
          maxLength={500}
          value={arrow.reference}
          onChange={({ target }) => change({ reference: target.value })}
        />
      )}
      <Choice
        legend={t('theory.arrow.confidence')}
        value={arrow.confidence ?? 'unsaid'}
        options={(['unsaid', ...confidences] as const).map((id) => ({
          id,
          label: t(`theory.arrow.confidence.${id}`),
        }))}
        onChange={(id) => change({ confidence: id === 'unsaid' ? null : id })}
      />
      <p>
        <button
          type="button"
          className="link-button danger"
          onClick={() => {
            props.onChoose(undefined)
            edits.removeArrow(arrow.from, arrow.to)
          }}
        >
          {t('theory.arrow.remove')}
        </button>
      </p>
    </>
  )
}
