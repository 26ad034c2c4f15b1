// What will stand once a line is taken: what it says, and what is stored of that which it leaves unsaid.

import { financingSourceIds, roleIds, targetGroupIds } from '../vocabulary/ids.ts'
import { financingColumn } from './columns.ts'
import type { Day, ImportRows, PlanRow, SelfEvaluationRow, StepRow } from './rows.ts'

/** A stored self-evaluation with its activity, as a form tells it. */
export interface StoredForm extends SelfEvaluationRow {
  /** The day of the activity's newest self-evaluation, which may be a later one; empty when there is none. */
  readonly newestOn: Day
  /** Whether people have saved or moved the self-evaluation since a file told it, so that it is theirs. */
  readonly written: boolean
}

export interface StoredRows {
  readonly plans: readonly PlanRow[]
  readonly selfEvaluations: readonly StoredForm[]
}

type Said = (column: string) => boolean

/** Whether a sheet of the file has the column, so that an empty cell in it says something. */
export function saidIn({ unsaid }: ImportRows, sheet: 'plans' | 'selfEvaluations'): Said {
  const columns = new Set(unsaid?.[sheet])
  return (column) => !columns.has(column)
}

export function settlePlan(row: PlanRow, stored: PlanRow, said: Said): PlanRow {
  const kroner = financingSourceIds.map((id): [string, number] => [
    id,
    (said(financingColumn[id]) ? row : stored).kroner[id],
  ])
  return {
    ...row,
    kroner: Object.fromEntries(kroner) as PlanRow['kroner'],
    example: (said('example') ? row : stored).example,
  }
}

/**
 * A form of the stored day corrects that self-evaluation, unless people have written in it since. A form of another day says nothing of it; and one that is older
 * than the newest says what was found then, but not what the activity is now.
 */
export function settleSelfEvaluation(
  row: SelfEvaluationRow,
  stored: StoredForm,
  said: Said,
): SelfEvaluationRow {
  const activity = row.evaluatedOn < stored.newestOn ? activityOf(stored) : settleActivity(row, stored, said)
  const corrects = row.evaluatedOn === stored.evaluatedOn
  if (!corrects) return { ...row, ...activity }
  return {
    ...row,
    ...activity,
    ...(stored.written ? evaluationOf(stored) : settleEvaluation(row, stored, said)),
  }
}

function evaluationOf({ steps, mainReason, otherReasons, successes, learned }: SelfEvaluationRow) {
  return { steps, mainReason, otherReasons, successes, learned }
}

function activityOf(row: SelfEvaluationRow) {
  const { title, description, activityType, mainActivity, startsOn, endsOn } = row
  const { targetGroups, otherTargetGroup, roles, partners, volunteers } = row
  return {
    ...{ title, description, activityType, mainActivity, startsOn, endsOn },
    ...{ targetGroups, otherTargetGroup, roles, partners, volunteers },
  }
}

function settleActivity(
  row: SelfEvaluationRow,
  stored: SelfEvaluationRow,
  said: Said,
): Partial<SelfEvaluationRow> {
  const groups = targetGroupIds.flatMap((id) => {
    const priority = (said(`targetGroup.${id}`) ? row : stored).targetGroups[id]
    return priority ? [[id, priority]] : []
  })
  return {
    ...activityOf(row),
    description: (said('description') ? row : stored).description,
    targetGroups: Object.fromEntries(groups),
    otherTargetGroup: (said('otherTargetGroup') ? row : stored).otherTargetGroup,
    roles: roleIds.filter((id) => (said(`role.${id}`) ? row : stored).roles.includes(id)),
    partners: (saidAny(said, 'partner', 3) ? row : stored).partners,
    volunteers: (said('volunteers') ? row : stored).volunteers,
  }
}

function settleEvaluation(
  row: SelfEvaluationRow,
  stored: SelfEvaluationRow,
  said: Said,
): Partial<SelfEvaluationRow> {
  const step = (index: 0 | 1 | 2): StepRow => {
    const from = (name: string) => (said(`step${index + 1}.${name}`) ? row : stored).steps[index]
    return {
      ...row.steps[index],
      indicator: from('indicator').indicator,
      target: from('target').target,
      result: from('result').result,
    }
  }
  const reasons = saidAny(said, 'otherReason', 2) || row.mainReason === null ? row : stored
  return {
    steps: [step(0), step(1), step(2)],
    otherReasons: reasons.otherReasons.filter((id) => id !== row.mainReason),
    successes: (saidAny(said, 'success', 3) ? row : stored).successes,
    learned: (said('learned') ? row : stored).learned,
  }
}

/** Numbered columns are one list: with one of them in the file, the list is the file's. */
const saidAny = (said: Said, key: string, count: number): boolean =>
  Array.from({ length: count }, (_, index) => said(`${key}${index + 1}`)).some(Boolean)
