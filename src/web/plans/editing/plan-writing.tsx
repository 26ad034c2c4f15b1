// A page on which a part of a plan is written: saves by itself, merges with others, and shows what the plan said before.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useSyncExternalStore } from 'react'
import type { PlanVersions } from '../../../contract/plan-editing.ts'
import type { Plan } from '../../../contract/plans.ts'
import { applicationFields, type PlanContent } from '../../../domain/plan/content.ts'
import { Breadcrumbs } from '../../components/breadcrumbs.tsx'
import { ExampleBanner } from '../../components/example-banner.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { ConflictSheet } from '../../writing/conflict.tsx'
import { History } from '../../writing/history.tsx'
import { SaveStatus } from '../../writing/save-status.tsx'
import { useAutoSave } from '../../writing/use-auto-save.ts'
import { contentOf, planVersionsQuery, serverOf, storedOf } from '../queries.ts'
import './plan-editing.css'
import { usePlanWords } from './plan-words.ts'

/** What a part of the plan is written by. */
export interface PlanFields {
  readonly content: PlanContent
  readonly edit: (changes: Partial<PlanContent>) => void
}

/** What can be brought back of an earlier version once the fund has decided. */
function withoutApplication(content: PlanContent): Partial<PlanContent> {
  const decided: readonly string[] = applicationFields
  return Object.fromEntries(Object.entries(content).filter(([field]) => !decided.includes(field)))
}

export function PlanWriting(props: {
  plan: Plan
  title: string
  intro?: string
  children: (fields: PlanFields) => ReactNode
}) {
  const { plan } = props
  const { t } = useLanguage()
  const saving = useAutoSave(plan.id, storedOf(plan), serverOf(plan.id))
  const words = usePlanWords(plan.programme)
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, stored, conflict } = state
  const edit = (changes: Partial<PlanContent>) => saving.edit(changes)
  const versions = useQuery(planVersionsQuery(plan.id, stored.version))
  return (
    <article className="editing">
      <PageHeading
        title={props.title}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
                {content.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
      >
        {props.intro && <p className="measure">{props.intro}</p>}
      </PageHeading>
      <SaveStatus state={state} words={words} />
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      <div className="stack-l plan-editing" inert={conflict !== undefined}>
        {props.children({ content, edit })}
        <History
          query={versions}
          contentOf={(version) => contentOf((version as PlanVersions['items'][number]).content)}
          words={words}
          onRestore={(content) => edit(plan.status === 'draft' ? content : withoutApplication(content))}
        />
      </div>
    </article>
  )
}
