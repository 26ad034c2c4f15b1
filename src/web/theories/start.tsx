// A page with nothing on it yet: with a template, from another theory of change of the plan, or from the beginning.

import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { v7 as uuid } from 'uuid'
import type { Theory } from '../../contract/theories.ts'
import { copyTheory } from '../../domain/theory/edits.ts'
import { emptyTheory, type TheoryContent, theoryLimits } from '../../domain/theory/theory.ts'
import { theoryPlace } from '../../messages/theory-places.ts'
import { Failure, ProblemText } from '../components/failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { ApiError } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { failureOf } from '../lib/query-failure.ts'
import { planTheoriesQuery, readTheory } from './queries.ts'
import { TemplateList } from './template-list.tsx'
import { readTheoryFile, TheoryFileFault } from './theory-file.ts'

export function TheoryStart({
  theory,
  onStart,
}: {
  theory: Theory
  onStart: (content: TheoryContent) => void
}) {
  const { t } = useLanguage()
  return (
    <section className="sheet theory-start" aria-labelledby="theory-start">
      <div className="sheet-heading">
        <h2 id="theory-start">{t('theory.start.title')}</h2>
        <p>{t('theory.start.text')}</p>
      </div>
      <h3>{t('theory.start.template')}</h3>
      <p className="quiet">{t('theory.start.templateText')}</p>
      <TemplateList suggested={theory.colour} onStart={onStart} />
      <h3>{t('theory.start.copy')}</h3>
      <CopyFromPlan theory={theory} onStart={onStart} />
      <h3>{t('theory.start.file')}</h3>
      <FromFile onStart={onStart} />
      <h3>{t('theory.start.empty')}</h3>
      <p>
        <button type="button" className="button" onClick={() => onStart(emptyTheory)}>
          {t('theory.start.emptyUse')}
        </button>
      </p>
    </section>
  )
}

function CopyFromPlan({ theory, onStart }: { theory: Theory; onStart: (content: TheoryContent) => void }) {
  const { t } = useLanguage()
  const areas = useProgrammeAreas(theory.plan.programme)
  const query = useQuery(planTheoriesQuery(theory.plan.id))
  const [from, setFrom] = useState<string>()
  const [error, setError] = useState<unknown>()
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  const others = (query.data?.items ?? []).filter(
    ({ activity, effortArea }) =>
      activity?.id !== theory.activity?.id || (activity === null && effortArea !== theory.effortArea),
  )
  if (others.length === 0) return <p className="quiet">{query.data && t('theory.start.copyNone')}</p>
  const options = others.map(({ activity, effortArea }) => ({
    id: activity?.id ?? effortArea,
    name: activity?.title ?? areas.find(({ id }) => id === effortArea)?.name ?? effortArea,
  }))
  const chosen = from ?? options[0]?.id ?? ''
  const copy = async () => {
    const other = others.find(({ activity, effortArea }) => (activity?.id ?? effortArea) === chosen)
    if (!other) return
    try {
      const { content } = await readTheory(
        other.activity
          ? { activity: other.activity.id }
          : { plan: theory.plan.id, effortArea: other.effortArea },
      )
      onStart(copyTheory(content, uuid))
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <>
      <p className="quiet">{t('theory.start.copyText')}</p>
      <SelectField label={t('theory.start.copyFrom')} value={chosen} options={options} onChange={setFrom} />
      <p>
        <button type="button" className="button" onClick={() => void copy()}>
          {t('theory.start.copyUse')}
        </button>
      </p>
      {error !== undefined && <Failure error={error} retry={() => void copy()} />}
    </>
  )
}

function FromFile({ onStart }: { onStart: (content: TheoryContent) => void }) {
  const { t } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [error, setError] = useState<unknown>()
  const take = async (file: File | undefined) => {
    setError(undefined)
    if (!file) return
    try {
      onStart(await readTheoryFile(file))
    } catch (cause) {
      setError(cause)
    }
    // The same file may be chosen again, once it is mended.
    if (field.current) field.current.value = ''
  }
  return (
    <>
      <p>
        <label className="button file-button">
          {t('theory.start.fileChoose')}
          <input
            ref={field}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => void take(target.files?.[0])}
          />
        </label>
      </p>
      {error !== undefined && (
        <div role="alert" className="field-problem">
          <FileProblem error={error} />
        </div>
      )}
    </>
  )
}

/** Whether the file says that it is something else, or nothing of what it is. */
const isAnotherFile = (error: unknown): boolean =>
  error instanceof ApiError &&
  error.code === 'not-acceptable-input' &&
  !/\.\d+/.test(String(error.params['parameter']))

function FileProblem({ error }: { error: unknown }) {
  const { t } = useLanguage()
  if (!(error instanceof TheoryFileFault)) return <ProblemText error={error} />
  const { fault } = error
  if ('refused' in fault && isAnotherFile(fault.refused))
    return <p className="problem-text">{t('theory.start.fileOther')}</p>
  if ('refused' in fault)
    return <ProblemText error={fault.refused} placeOf={(path) => theoryPlace(path, fault.theory, t)} />
  return 'boxes' in fault
    ? t('theory.start.fileTooLarge', { count: fault.boxes, most: theoryLimits.boxes })
    : t('theory.start.fileBroken', { line: fault.broken.line })
}
