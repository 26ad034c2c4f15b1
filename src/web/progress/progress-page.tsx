// How the goals of a plan stand, activity by activity.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { Progress, ProgressGoal } from '../../contract/progress.ts'
import { standings } from '../../domain/indicator/standing.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { SelectField } from '../components/select-field.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { GoalTable } from './goal-table.tsx'
import './progress.css'
import { failureOf } from '../lib/query-failure.ts'
import { type Order, orders, useProgressAddress } from './progress-address.ts'
import { isGood, progressQuery, workbookAddress } from './queries.ts'
import { UnmeasuredGoals } from './unmeasured.tsx'

export function ProgressPage() {
  const { t, format } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/progress' })
  const query = useQuery(progressQuery(id))
  const progress = query.data
  if (failureOf(query))
    return (
      <RecordFailure error={query.error} title={t('progress.title')} retry={() => void query.refetch()} />
    )
  if (progress === undefined) return <PageSkeleton />
  const { plan, goals, unmeasured } = progress
  const nothing = goals.length === 0 && unmeasured.length === 0
  return (
    <article>
      <PageHeading
        title={t('progress.of', { plan: plan.name })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id }}>
                {plan.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <>
            <Link to="/plans/$id/board" params={{ id }} className="button button-filled">
              {t('progress.board')}
            </Link>
            {!nothing && (
              <a href={workbookAddress(id)} download className="button">
                {t('progress.excel')}
              </a>
            )}
          </>
        }
      >
        <p>{t('progress.on', { day: format.date(progress.on) })}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {nothing ? <Nothing id={id} /> : <Goals progress={progress} />}
    </article>
  )
}

function Nothing({ id }: { id: string }) {
  const { t } = useLanguage()
  return (
    <section className="sheet empty">
      <h2>{t('progress.none')}</h2>
      <p>{t('progress.noneText')}</p>
      <p>
        <Link to="/plans/$id/theories" params={{ id }} className="button button-filled">
          {t('progress.noneLink')}
        </Link>
      </p>
    </section>
  )
}

function Goals({ progress }: { progress: Progress }) {
  const { t } = useLanguage()
  const { shown, order, show, sort } = useProgressAddress()
  const { goals, unmeasured, counts } = progress
  const all = goals.length + unmeasured.length
  const others = shown === undefined || shown === 'unmeasured' ? unmeasured : []
  const found = goals.filter(({ attained }) => shown === undefined || attained.standing === shown)
  // Also the one that an address names, so that it can be seen and left.
  const choices = standings.filter((standing) => (counts[standing] ?? 0) > 0 || standing === shown)
  return (
    <div className="stack-l">
      <section aria-labelledby="goals-summary">
        <h2 id="goals-summary">{t('progress.summary', { good: goals.filter(isGood).length, of: all })}</h2>
        <p className="measure quiet">{t('progress.intro')}</p>
      </section>
      <div className="cluster progress-bar no-print">
        <fieldset className="cluster">
          <legend className="visually-hidden">{t('progress.filter')}</legend>
          <Show pressed={shown === undefined} onPress={() => show(undefined)}>
            {t('progress.all', { count: all })}
          </Show>
          {choices.map((standing) => (
            <Show key={standing} pressed={shown === standing} onPress={() => show(standing)}>
              {t('progress.some', {
                standing: t(`indicator.standing.${standing}`),
                count: counts[standing] ?? 0,
              })}
            </Show>
          ))}
        </fieldset>
        <SelectField
          label={t('progress.sort')}
          value={order}
          options={orders.map((id) => ({ id, name: t(`progress.sort.${id}`) }))}
          onChange={(id) => sort(orders.find((one) => one === id) ?? 'activity')}
        />
      </div>
      {found.length + others.length === 0 && <p className="quiet">{t('progress.nothingHere')}</p>}
      {order === 'activity'
        ? groupsOf(found).map(({ key, title, own }) => (
            <section key={key} className="sheet" aria-labelledby={`goals-${key}`}>
              <h2 id={`goals-${key}`} className="sheet-heading">
                {key === 'plan' ? (
                  t('progress.planGoals')
                ) : (
                  <Link to="/activities/$id" params={{ id: key }}>
                    {title}
                  </Link>
                )}
              </h2>
              <GoalTable planId={progress.plan.id} goals={own} caption={title || t('progress.planGoals')} />
            </section>
          ))
        : found.length > 0 && (
            <section className="sheet">
              <GoalTable
                planId={progress.plan.id}
                goals={sorted(found, order)}
                caption={t('progress.title')}
                named
              />
            </section>
          )}
      <UnmeasuredGoals planId={progress.plan.id} goals={others} />
    </div>
  )
}

function Show(props: { pressed: boolean; onPress: () => void; children: string }) {
  return (
    <button type="button" className="chip-choice" aria-pressed={props.pressed} onClick={props.onPress}>
      {props.children}
    </button>
  )
}

/** In the order in which they came: activity by activity, the plan's own first. */
function groupsOf(goals: readonly ProgressGoal[]) {
  const groups = Map.groupBy(goals, ({ activity }) => activity?.id ?? 'plan')
  return [...groups].map(([key, own]) => ({ key, own, title: own[0]?.activity?.title ?? '' }))
}

function sorted(goals: readonly ProgressGoal[], order: Order): ProgressGoal[] {
  const urgency = ({ attained }: ProgressGoal) => standings.indexOf(attained.standing)
  return goals.toSorted((one, other) =>
    order === 'standing'
      ? urgency(one) - urgency(other)
      : one.attained.dueOn < other.attained.dueOn
        ? -1
        : Number(one.attained.dueOn > other.attained.dueOn),
  )
}
