// What the check finds, the serious first: why it matters, with what it has cost nationally, what mends it, and the way to
// answer it.

import { type FormEvent, useState } from 'react'
import { type Finding, reasonOf } from '../../domain/theory/findings.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { Chosen } from './box-panel.tsx'
import type { National } from './queries.ts'
import type { TheoryEdits } from './theory-edits.ts'
import { useTheoryWords } from './words.ts'

interface Shown {
  readonly content: TheoryContent
  readonly national: National | undefined
  readonly edits: TheoryEdits | undefined
  readonly onChoose: (chosen: Chosen) => void
}

export function FindingsPanel({ findings, ...shown }: Shown & { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage()
  const open = findings.filter(({ answer }) => answer === null)
  const answered = findings.filter(({ answer }) => answer !== null)
  const line = (finding: Finding) => (
    <Line key={`${finding.box} ${finding.code}`} finding={finding} {...shown} />
  )
  return (
    <section className="sheet findings" aria-labelledby="findings">
      <div className="sheet-heading">
        <h2 id="findings">{t('theory.check.title')}</h2>
        <p>{t('theory.check.text')}</p>
      </div>
      {shown.content.boxes.length === 0 ? (
        <p className="quiet">{t('theory.check.empty')}</p>
      ) : (
        open.length === 0 && <p>{t('theory.check.clear')}</p>
      )}
      <ul>{open.map(line)}</ul>
      {answered.length > 0 && (
        <details>
          <summary>{t('theory.check.answered', { count: answered.length })}</summary>
          <ul>{answered.map(line)}</ul>
        </details>
      )}
    </section>
  )
}

const signs = { serious: '✕', minor: '!' } as const

function Line({ finding, content, national, edits, onChoose }: Shown & { readonly finding: Finding }) {
  const { t } = useLanguage()
  const { titleOf, findingTitle } = useTheoryWords()
  const box = content.boxes.find(({ id }) => id === finding.box)
  const reason = reasonOf[finding.code]
  const count = national?.main.find(({ id }) => id === reason)?.activities
  return (
    <li className={`finding finding-${finding.severity}`}>
      <span className="finding-sign" aria-hidden="true">
        {signs[finding.severity]}
      </span>
      <div>
        <h3>
          <span className="visually-hidden">{t(`theory.check.${finding.severity}`)}: </span>
          {findingTitle(finding)}
        </h3>
        <p className="small">
          <button type="button" className="link-button" onClick={() => onChoose({ box: finding.box })}>
            {box && titleOf(box)}
          </button>
        </p>
        <p className="small">
          {t(`theory.finding.${finding.code}.why`)}{' '}
          {national && count !== undefined && count > 0 && (
            <span className="quiet">{t('theory.check.national', { count, of: national.of })}</span>
          )}
        </p>
        {finding.answer === null ? (
          <>
            <p className="small">{t(`theory.finding.${finding.code}.mend`)}</p>
            {edits && <Answer finding={finding} edits={edits} />}
          </>
        ) : (
          <>
            <p className="measure">{finding.answer}</p>
            {edits && (
              <button
                type="button"
                className="link-button small"
                onClick={() => edits.takeBack(finding.box, finding.code)}
              >
                {t('theory.check.takeBack')}
              </button>
            )}
          </>
        )}
      </div>
    </li>
  )
}

function Answer({ finding, edits }: { finding: Finding; edits: TheoryEdits }) {
  const { t } = useLanguage()
  const { findingTitle } = useTheoryWords()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  if (!open)
    return (
      <button type="button" className="link-button small" onClick={() => setOpen(true)}>
        {t('theory.check.answer')}
        <span className="visually-hidden"> {findingTitle(finding)}</span>
      </button>
    )
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') edits.answer(finding.box, finding.code, reason.trim())
  }
  return (
    <form className="form" onSubmit={save}>
      <TextArea
        label={t('theory.check.answerLabel')}
        maxLength={1000}
        required
        value={reason}
        onChange={setReason}
      />
      <p className="cluster">
        <button type="submit" className="button">
          {t('theory.check.answerSave')}
        </button>
        <button type="button" className="link-button" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </button>
      </p>
    </form>
  )
}
