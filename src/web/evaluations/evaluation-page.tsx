// One self-evaluation: written by the plan's people while it is theirs, read and answered by everybody else.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import type { Evaluation, EvaluationVersions } from '../../contract/evaluations.ts'
import { type EvaluationContent, stepNumbers } from '../../domain/evaluation/content.ts'
import { contentOf, type WrittenEvaluation, writtenOf } from '../../domain/evaluation/written.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import {
  type EvaluationTalk,
  StepThreads,
  useEvaluationThreads,
  WholeThreads,
} from '../sparring/evaluation-threads.tsx'
import { ConflictSheet } from '../writing/conflict.tsx'
import { History } from '../writing/history.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { EvaluationView } from './evaluation-view.tsx'
import { useEvaluationWords } from './evaluation-words.ts'
import './evaluations.css'
import { failureOf } from '../lib/query-failure.ts'
import { Files } from './files.tsx'
import { Discard, HandIn } from './hand-in.tsx'
import { Course, Moves, Waiting } from './moves.tsx'
import { evaluationQuery, evaluationVersionsQuery, type Moved, serverOf, storedOf } from './queries.ts'
import { StepFields } from './step-fields.tsx'
import { AnchoringFields, DayField, WholeFields } from './whole-fields.tsx'

export function EvaluationPage() {
  const { t } = useLanguage()
  const client = useQueryClient()
  const { id } = useParams({ from: '/evaluations/$id' })
  const wasThere = useSearch({ strict: false, select: readParameters, structuralSharing: true })['wasThere']
  // What is being written must not be fetched over.
  const query = useQuery({ ...evaluationQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  if (failureOf(query))
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
        {wasThere && <p className="notice">{t('evaluation.wasThere')}</p>}
        <div role="status">
          <Waiting evaluation={evaluation} />
        </div>
      </PageHeading>
      {evaluation.plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      <Body evaluation={evaluation} onMoved={moved} />
    </article>
  )
}

function Body({ evaluation, onMoved }: Moved) {
  const talk = useEvaluationThreads(evaluation.plan.id, evaluation.id)
  if (evaluation.editable)
    return <Writing key={evaluation.state} evaluation={evaluation} talk={talk} onMoved={onMoved} />
  return (
    <div className="editing-columns">
      <div className="stack-l">
        <EvaluationView evaluation={evaluation} below={(step) => <StepThreads talk={talk} step={step} />} />
        <Files evaluation={evaluation} />
      </div>
      <aside className="stack-l">
        <Moves evaluation={evaluation} onMoved={onMoved} />
        <WholeThreads talk={talk} />
        <Course evaluation={evaluation} />
      </aside>
    </div>
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

function Writing({ evaluation, talk, onMoved }: Moved & { talk: EvaluationTalk }) {
  const saving = useAutoSave(evaluation.id, storedOf(evaluation), serverOf(evaluation.id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const words = useEvaluationWords()
  const { content: written, stored, conflict } = state
  const content = contentOf(written)
  const edit = (changes: Partial<WrittenEvaluation>) => saving.edit(changes)
  const versions = useQuery(evaluationVersionsQuery(evaluation.id, stored.version))
  return (
    <>
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="editing-columns">
        <div className="stack-l" inert={conflict !== undefined}>
          <DayField content={content} edit={edit} from={evaluation.from} />
          {stepNumbers.map((number) => (
            <StepFields
              key={number}
              number={number}
              step={written[`step${number}`]}
              known={evaluation.known}
              activity={evaluation.activity}
              below={<StepThreads talk={talk} step={number} />}
              onChange={(changes) => edit({ [`step${number}`]: { ...written[`step${number}`], ...changes } })}
            />
          ))}
          <WholeFields content={content} edit={edit} />
          <AnchoringFields content={content} edit={edit} />
          <Files evaluation={evaluation} />
        </div>
        <aside className="stack-l">
          <HandIn
            evaluation={evaluation}
            content={content}
            saved={state.status === 'saved'}
            version={stored.version}
            onMoved={onMoved}
          />
          <WholeThreads talk={talk} />
          <Course evaluation={evaluation} />
          <History
            query={versions}
            contentOf={(version) =>
              writtenOf((version as EvaluationVersions['items'][number]).content as EvaluationContent)
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
