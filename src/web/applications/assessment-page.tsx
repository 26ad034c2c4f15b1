// The fund weighs an application: the application on one side, points and reasons on the other, the decision below.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Assessment, AssessmentVersions } from '../../contract/assessments.ts'
import type { Plan } from '../../contract/plans.ts'
import type { AssessmentContent } from '../../domain/assessment/assessment.ts'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Decisions } from '../plans/decisions.tsx'
import { planQuery } from '../plans/queries.ts'
import { ConflictSheet } from '../writing/conflict.tsx'
import { History } from '../writing/history.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { PlanAbove } from './application-page.tsx'
import { ApplicationView } from './application-view.tsx'
import { AssessmentFields, AssessmentSummary } from './assessment-fields.tsx'
import { useAssessmentWords } from './assessment-words.ts'
import { Decide, type Decided, Reopen } from './decide.tsx'
import { assessmentQuery, assessmentVersionsQuery, contentOf, serverOf, storedOf } from './queries.ts'

export function AssessmentPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/assessment' })
  const plan = useQuery(planQuery(id))
  // What is being written must not be fetched over.
  const assessment = useQuery({ ...assessmentQuery(id), refetchOnWindowFocus: false, gcTime: 0 })
  const { article, said, decided } = useDecided(id)
  const error = plan.error ?? assessment.error
  if (error)
    return (
      <RecordFailure
        error={error}
        title={t('assessment.title')}
        retry={() => void Promise.all([plan.refetch(), assessment.refetch()])}
      />
    )
  if (plan.data === undefined || assessment.data === undefined) return <PageSkeleton />
  const { number, open } = assessment.data
  return (
    <article ref={article}>
      <PageHeading
        title={t('assessment.of', { name: plan.data.name })}
        above={<PlanAbove plan={plan.data} />}
      >
        <p role="status" className={said ? 'said' : 'visually-hidden'}>
          {said && t(`assessment.did.${said}`)}
        </p>
        <p className="measure">{t(open ? 'assessment.intro' : 'assessment.decided')}</p>
      </PageHeading>
      {plan.data.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      <div className="assessing">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be within reach of the keyboard */}
        <section className="stack-l" aria-label={t('application.title')} tabIndex={0}>
          <ApplicationView plan={plan.data} />
        </section>
        <section className="stack-l" aria-label={t('assessment.title')}>
          {open ? (
            <Writing key={number} plan={plan.data} assessment={assessment.data} onDecided={decided} />
          ) : (
            <Read plan={plan.data} assessment={assessment.data} onDecided={decided} />
          )}
          <Decisions planId={id} />
        </section>
      </div>
    </article>
  )
}

/**
 * After a decision the plan, its assessment and its decisions are asked for again. The buttons that were pressed are gone
 * by then, so the page says what was done, and the focus begins from its heading.
 */
function useDecided(planId: string) {
  const client = useQueryClient()
  const article = useRef<HTMLElement>(null)
  const [said, setSaid] = useState<Parameters<Decided>[1]>()
  useEffect(() => {
    if (said) article.current?.querySelector('h1')?.focus()
  }, [said])
  const decided: Decided = async (answer, did) => {
    client.setQueryData(assessmentQuery(planId).queryKey, answer)
    setSaid(did)
    await client.invalidateQueries()
  }
  return { article, said, decided }
}

interface Assessed {
  readonly plan: Plan
  readonly assessment: Assessment
  readonly onDecided: Decided
}

function Read({ plan, assessment, onDecided }: Assessed) {
  return (
    <>
      <AssessmentSummary content={assessment} />
      {assessment.reopenable && <Reopen planId={plan.id} onReopened={onDecided} />}
    </>
  )
}

function Writing({ plan, assessment, onDecided }: Assessed) {
  const saving = useAutoSave(`${plan.id}.assessment`, storedOf(assessment), serverOf(plan.id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const words = useAssessmentWords()
  const edit = (changes: Partial<AssessmentContent>) => saving.edit(changes)
  const versions = useQuery(assessmentVersionsQuery(plan.id, stored.version))
  return (
    <>
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l" inert={conflict !== undefined}>
        <AssessmentFields content={content} edit={edit} />
        <Decide plan={plan} state={state} onDecided={onDecided} />
        {stored.version > 0 && (
          <History
            query={versions}
            contentOf={(version) => contentOf((version as AssessmentVersions['items'][number]).content)}
            words={words}
            onRestore={edit}
          />
        )}
      </div>
    </>
  )
}
