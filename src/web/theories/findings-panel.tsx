// What the check finds, the serious first: why it matters, with what it has cost nationally, what mends it, and the way to
// answer it.

import { type FormEvent, memo, useState } from 'react'
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

export const FindingsPanel = memo(Findings)

function Findings({ findings, ...shown }: Shown & { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage()
  const open = findings.filter(({ answer }) => answer === null)
  const answered = findings.filter(({ answer }) => answer !== null)
  const list = (some: readonly Finding[]) => (
    <ul className="finding-groups">
      {[...Map.groupBy(some, ({ code, severity }) => `${severity} ${code}`)].map(([key, alike]) => (
        <Group key={key} findings={alike} {...shown} />
      ))}
    </ul>
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
      {list(open)}
      {answered.length > 0 && (
        <details>
          <summary>{t('theory.check.answered', { count: answered.length })}</summary>
          {list(answered)}
        </details>
      )}
    </section>
  )
}

const signs = { serious: '✕', minor: '!' } as const

/** What several boxes have in common is said once. */
function Group({ findings, national, ...shown }: Shown & { readonly findings: readonly Finding[] }) {
  const { t } = useLanguage()
  const [first] = findings
  if (!first) return null
  const { code, severity } = first
  const reason = reasonOf[code]
  const count = national?.main.find(({ id }) => id === reason)?.activities
  return (
    <li className={`finding finding-${severity}`}>
      <span className="finding-sign" aria-hidden="true">
        {signs[severity]}
      </span>
      <div>
        <h3>
          <span className="visually-hidden">{t(`theory.check.${severity}`)}: </span>
          {t(`theory.finding.${code}`)}
        </h3>
        <p className="small">
          {t(`theory.finding.${code}.why`)} {t(`theory.finding.${code}.mend`)}
        </p>
        {national && count !== undefined && count > 0 && (
          <p className="small quiet">{t('theory.check.national', { count, of: national.of })}</p>
        )}
        <ul className="finding-boxes">
          {findings.map((finding) => (
            <FoundBox key={finding.box} finding={finding} {...shown} />
          ))}
        </ul>
      </div>
    </li>
  )
}

function FoundBox({
  finding,
  content,
  edits,
  onChoose,
}: Omit<Shown, 'national'> & { readonly finding: Finding }) {
  const { t } = useLanguage()
  const { titleOf, findingDetail } = useTheoryWords()
  const box = content.boxes.find(({ id }) => id === finding.box)
  const detail = findingDetail(finding, box?.indicators ?? [])
  return (
    <li>
      <button type="button" className="link-button" onClick={() => onChoose({ box: finding.box })}>
        {box && titleOf(box)}
      </button>
      {detail && <p className="small quiet">{detail}</p>}
      {finding.answer !== null && <p className="measure">{finding.answer}</p>}
      {finding.earlier !== null && (
        <p className="small">{t('theory.check.earlier', { answer: finding.earlier })}</p>
      )}
      {edits &&
        (finding.answer === null ? (
          <Answer finding={finding} about={box ? titleOf(box) : ''} edits={edits} />
        ) : (
          <button
            type="button"
            className="link-button small"
            onClick={() => edits.takeBack(finding.box, finding.code)}
          >
            {t('theory.check.takeBack')}
          </button>
        ))}
    </li>
  )
}

function Answer({ finding, about, edits }: { finding: Finding; about: string; edits: TheoryEdits }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState(finding.earlier ?? '')
  if (!open)
    return (
      <button type="button" className="link-button small" onClick={() => setOpen(true)}>
        {t('theory.check.answer')}
        <span className="visually-hidden"> {about}</span>
      </button>
    )
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (reason.trim() !== '') edits.answer(finding, reason.trim())
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
