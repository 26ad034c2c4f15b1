// One self-evaluation: written by the plan's people while it is theirs, read and answered by everybody else.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import type { Evaluation, EvaluationVersions } from '../../contract/evaluations.ts'
import { computedOfAll } from '../../domain/evaluation/computed.ts'
import { type EvaluationContent, type EvaluationStep, stepNumbers } from '../../domain/evaluation/content.ts'
import { lacksOf } from '../../domain/evaluation/lacks.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { ProblemText } from '../components/failure.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { ConflictSheet } from '../writing/conflict.tsx'
import { History } from '../writing/history.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { EvaluationView } from './evaluation-view.tsx'
import { useEvaluationWords } from './evaluation-words.ts'
import './evaluations.css'
import { Course, Moves, Waiting } from './moves.tsx'
import {
  contentOf,
  discard,
  evaluationQuery,
  evaluationVersionsQuery,
  move,
  serverOf,
  storedOf,
} from './queries.ts'
import { StepFields } from './step-fields.tsx'
import { AnchoringFields, DayField, WholeFields } from './whole-fields.tsx'

export function EvaluationPage() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const { id } = useParams({ from: '/evaluations/$id' })
  // What is being written must not be fetched over.
  const query = useQuery({ ...evaluationQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (query.error)
    return (
      <RecordFailure error={query.error} title={t('evaluation.title')} retry={() => void query.refetch()} />
    )
  if (query.data === undefined) return <PageSkeleton />
  const evaluation = query.data
  const moved = (answer: Evaluation) => {
    client.setQueryData(evaluationQuery(id).queryKey, answer)
    void client.invalidateQueries({ refetchType: 'none' })
  }
  return (
    <article>
      <PageHeading
        title={t('evaluation.of', { activity: evaluation.activity.title })}
        above={<Above evaluation={evaluation} />}
        actions={
          <button type="button" className="button" onClick={() => window.print()}>
            {t('activity.print')}
          </button>
        }
      >
        <p>{evaluation.round?.title ?? t('evaluation.noRound')}</p>
        <div role="status">
          <Waiting evaluation={evaluation} />
        </div>
      </PageHeading>
      {evaluation.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      {evaluation.editable ? (
        <Writing key={evaluation.state} evaluation={evaluation} onMoved={moved} />
      ) : (
        <div className="editing-columns">
          <EvaluationView evaluation={evaluation} />
          <aside className="stack-l">
            <Moves evaluation={evaluation} onMoved={moved} />
            <Course evaluation={evaluation} />
          </aside>
        </div>
      )}
    </article>
  )
}

function Above({ evaluation: { plan, activity } }: { evaluation: Evaluation }) {
  const { t } = useLanguage()
  return (
    <Breadcrumbs>
      {[
        <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
          {plan.name}
        </Link>,
        <Link key="list" to="/plans/$id/evaluations" params={{ id: plan.id }}>
          {t('evaluation.plural')}
        </Link>,
        <AreaTag key="area" area={activity.effortArea} />,
      ]}
    </Breadcrumbs>
  )
}

function Writing(props: { evaluation: Evaluation; onMoved: (answer: Evaluation) => void }) {
  const { evaluation, onMoved } = props
  const saving = useAutoSave(evaluation.id, storedOf(evaluation), serverOf(evaluation.id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const words = useEvaluationWords()
  const { content, stored, conflict } = state
  const edit = (changes: Partial<EvaluationContent>) => saving.edit(changes)
  const changeStep = (at: number) => (changes: Partial<EvaluationStep>) =>
    edit({ steps: content.steps.map((step, index) => (index === at ? { ...step, ...changes } : step)) })
  const versions = useQuery(evaluationVersionsQuery(evaluation.id, stored.version))
  return (
    <>
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="editing-columns">
        <div className="stack-l" inert={conflict !== undefined}>
          <DayField content={content} edit={edit} />
          {stepNumbers.map((number, index) => {
            const step = content.steps[index]
            return (
              step && (
                <StepFields
                  key={number}
                  number={number}
                  step={step}
                  known={evaluation.known}
                  activity={evaluation.activity}
                  onChange={changeStep(index)}
                />
              )
            )
          })}
          <WholeFields content={content} edit={edit} />
          <AnchoringFields content={content} edit={edit} />
        </div>
        <aside className="stack-l">
          <HandIn
            evaluation={evaluation}
            content={content}
            saved={state.status === 'saved'}
            version={stored.version}
            onMoved={onMoved}
          />
          <Course evaluation={evaluation} />
          <History
            query={versions}
            contentOf={(version) =>
              contentOf((version as EvaluationVersions['items'][number]).content as EvaluationContent)
            }
            words={words}
            onRestore={edit}
          />
          {evaluation.history.length === 0 && (
            <Discard evaluation={evaluation} version={stored.version} forget={() => saving.discard()} />
          )}
        </aside>
      </div>
    </>
  )
}

/** What is missing, each a way to where it is written; and the one step onward once nothing is. */
function HandIn(props: {
  evaluation: Evaluation
  content: EvaluationContent
  saved: boolean
  version: number
  onMoved: (answer: Evaluation) => void
}) {
  const { t } = useLanguage()
  const [error, setError] = useState<unknown>()
  const { evaluation, content, saved, version, onMoved } = props
  const lacks = lacksOf(content, computedOfAll(content))
  const submit = async () => {
    setError(undefined)
    try {
      onMoved(await move({ id: evaluation.id, version }, 'submit'))
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="sheet form" aria-labelledby="hand-in">
      <h2 id="hand-in">{t(lacks.length > 0 ? 'evaluation.lacks' : 'evaluation.move.submit')}</h2>
      {lacks.length > 0 ? (
        <ul className="bullets">
          {lacks.map(({ code, step }) => (
            <li key={`${step} ${code}`}>
              {step === null ? (
                t(`evaluation.lack.${code}`)
              ) : (
                <a href={`#trin-${step}`}>
                  {t('evaluation.lackOfStep', { step, lack: t(`evaluation.lack.${code}`) })}
                </a>
              )}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <p>{t('evaluation.whole')}</p>
          <p>
            {/* What has not been stored yet is not handed in. */}
            <button
              type="button"
              className="button button-filled"
              disabled={!saved}
              onClick={() => void submit()}
            >
              {t('evaluation.move.submit')}
            </button>
          </p>
        </>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </section>
  )
}

function Discard(props: { evaluation: Evaluation; version: number; forget: () => void }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const navigate = useNavigate()
  const { evaluation, version, forget } = props
  const remove = async () => {
    await discard(evaluation.id, version)
    forget()
    await client.invalidateQueries({ refetchType: 'none' })
    await navigate({ to: '/plans/$id/evaluations', params: { id: evaluation.plan.id } })
  }
  return (
    <section className="sheet">
      <ConfirmButton
        label={t('evaluation.delete')}
        about={evaluation.activity.title}
        question={t('evaluation.deleteQuestion')}
        onConfirm={() => void remove()}
      />
    </section>
  )
}
