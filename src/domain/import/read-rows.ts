// Understands a whole file: each sheet's lines as rows of plans and self-evaluations, and everything that is wrong.

import {
  type ActivityTypeId,
  type AttainmentId,
  financingSourceIds,
  type PartnerId,
  type ProgrammeId,
  partnerIds,
  type RoleId,
  roleIds,
  type SuccessId,
  successIds,
  type TargetGroupId,
  targetGroupIds,
  type UnmetReasonId,
  unmetReasonIds,
} from '../vocabulary/ids.ts'
import type { SheetId } from './column.ts'
import { financingColumn, sheets } from './columns.ts'
import { normalise } from './nearest.ts'
import type { ImportProblem } from './problems.ts'
import type { ImportRows, PlanRow, Priority, SelfEvaluationRow, StepRow } from './rows.ts'
import { type Line, missingColumns, Problems, type RawSheet, readTable } from './table.ts'

/** What reading needs to know of the records that are already there. */
export interface ReadOptions {
  /** Whether a plan is stored already, so that a file may name it without bringing it. */
  knownPlan(programme: string, reference: string): boolean
  readonly held?: Held
  onProgress?(done: number, of: number): void
}

/**
 * By their keys, what is the business of its own people alone for now: plans that are not granted and activities that are
 * drafts. No file changes them, nor shows what they say.
 */
interface Held {
  plan(key: string): boolean
  activity(key: string): boolean
}
const nothingHeld: Held = { plan: () => false, activity: () => false }

export interface ReadResult {
  readonly rows: ImportRows
  /** At most the first 1,000; `problemCount` counts them all. */
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
}

const progressStep = 2000

/** The key by which a plan is recognised. */
export const planKey = (programme: string, reference: string): string => `${programme}|${reference}`

/** The key by which an activity is recognised. No text holds the separating character: `readCell` refuses it. */
export const activityKey = (programme: string, plan: string, reference: string): string =>
  `${planKey(programme, plan)}\0${reference}`

export function readRows(
  raw: readonly RawSheet[],
  { knownPlan, held = nothingHeld, onProgress }: ReadOptions,
): ReadResult {
  const problems = new Problems()
  const find = (id: SheetId) => raw.find(({ name }) => normalise(name) === normalise(sheets[id].name))
  const [planSheet, evaluationSheet] = [find('plans'), find('selfEvaluations')]
  const of = [planSheet, evaluationSheet].reduce(
    (sum, sheet) => sum + Math.max(0, (sheet?.rows.length ?? 0) - 1),
    0,
  )
  let done = 0
  const step = () => {
    done++
    if (done % progressStep === 0) onProgress?.(done, of)
  }
  if (!planSheet && !evaluationSheet) tellMissing(raw, problems)
  // Plans that the file names, sound or not: a faulty plan is told once, not again at each of its activities. One whose
  // programme can't be read stands under none.
  const own = new Set<string>()
  const plans = planSheet ? readPlans(planSheet, own, held, problems, step) : []
  const knows = (programme: string, reference: string) =>
    own.has(planKey(programme, reference)) ||
    own.has(planKey('', reference)) ||
    knownPlan(programme, reference)
  const selfEvaluations = evaluationSheet
    ? readSelfEvaluations(evaluationSheet, knows, held, problems, step)
    : []
  if (plans.length + selfEvaluations.length + problems.count === 0) {
    problems.add({
      code: 'empty-file',
      sheet: (evaluationSheet ?? planSheet)?.name ?? '',
      cell: 'A2',
      column: '',
      found: '',
      expected: '',
      nearest: null,
    })
  }
  const unsaid = {
    plans: missingColumns(sheets.plans, planSheet),
    selfEvaluations: missingColumns(sheets.selfEvaluations, evaluationSheet),
  }
  const allSaid = unsaid.plans.length + unsaid.selfEvaluations.length === 0
  return {
    rows: { plans, selfEvaluations, ...(!allSaid && { unsaid }) },
    problems: problems.kept,
    problemCount: problems.count,
  }
}

function tellMissing(raw: readonly RawSheet[], problems: Problems): void {
  const found = raw
    .map(({ name }) => name)
    .join(', ')
    .slice(0, 200)
  const expected = `${sheets.plans.name}, ${sheets.selfEvaluations.name}`
  problems.add({ code: 'missing-sheet', sheet: '', cell: '', column: '', found, expected, nearest: null })
}

const textOf = (line: Line, key: string): string => String(line.values[key] ?? '')
const numberOf = (line: Line, key: string): number => Number(line.values[key] ?? 0)

function checkPeriod(line: Line): void {
  const [start, end] = [textOf(line, 'startsOn'), textOf(line, 'endsOn')]
  if (start && end && end < start)
    line.problem('ends-before-start', 'endsOn', { found: end, expected: start })
}

function readPlans(
  raw: RawSheet,
  named: Set<string>,
  held: Held,
  problems: Problems,
  step: () => void,
): PlanRow[] {
  const rows: PlanRow[] = []
  readTable(sheets.plans, raw, problems, (line) => {
    step()
    const before = problems.count
    checkPeriod(line)
    const reference = textOf(line, 'reference')
    const key = planKey(textOf(line, 'programme'), reference)
    if (held.plan(key)) line.problem('plan-not-granted', 'reference', { found: reference })
    const again = named.has(key)
    named.add(key)
    if (!line.sound || problems.count > before) return
    if (again) line.problem('duplicate-row', 'reference', { found: reference })
    else rows.push(planRow(line))
  })
  return rows
}

/** The code words in a line have been checked against the vocabulary by their columns. */
function planRow(line: Line): PlanRow {
  return {
    programme: textOf(line, 'programme') as ProgrammeId,
    reference: textOf(line, 'reference'),
    name: textOf(line, 'name'),
    municipality: textOf(line, 'municipality'),
    housingOrganisation: textOf(line, 'housingOrganisation'),
    startsOn: textOf(line, 'startsOn'),
    endsOn: textOf(line, 'endsOn'),
    kroner: Object.fromEntries(
      financingSourceIds.map((id) => [id, numberOf(line, financingColumn[id])]),
    ) as PlanRow['kroner'],
    example: line.values['example'] === true,
  }
}

function readSelfEvaluations(
  raw: RawSheet,
  knows: (programme: string, reference: string) => boolean,
  held: Held,
  problems: Problems,
  step: () => void,
): SelfEvaluationRow[] {
  const rows: SelfEvaluationRow[] = []
  const seen = new Set<string>()
  readTable(sheets.selfEvaluations, raw, problems, (line) => {
    step()
    const before = problems.count
    checkPeriod(line)
    checkReasons(line)
    checkGroupsAndRoles(line)
    const [programme, plan] = [textOf(line, 'programme'), textOf(line, 'plan')]
    if (programme && plan && !knows(programme, plan)) line.problem('unknown-plan', 'plan', { found: plan })
    if (held.plan(planKey(programme, plan))) line.problem('plan-not-granted', 'plan', { found: plan })
    const reference = textOf(line, 'reference')
    const key = activityKey(programme, plan, reference)
    if (held.activity(key)) line.problem('activity-is-draft', 'reference', { found: reference })
    const [start, evaluated] = [textOf(line, 'startsOn'), textOf(line, 'evaluatedOn')]
    if (start && evaluated && evaluated < start) {
      line.problem('evaluated-before-start', 'evaluatedOn', { found: evaluated, expected: start })
    }
    if (!line.sound || problems.count > before) return
    if (seen.has(key)) return line.problem('duplicate-row', 'reference', { found: reference })
    seen.add(key)
    rows.push(selfEvaluationRow(line))
  })
  return rows
}

function checkReasons(line: Line): void {
  const attainment = line.values['step3.attainment']
  if (!attainment) return
  const main = textOf(line, 'mainReason')
  const given = ['mainReason', 'otherReason1', 'otherReason2'].find((key) => line.values[key])
  if (attainment === 'reached' && given) line.problem('reason-with-reached', given)
  if (attainment !== 'reached' && !main && line.values['mainReason'] !== undefined)
    line.problem('reason-missing', 'mainReason')
}

function checkGroupsAndRoles(line: Line): void {
  const faulty = (keys: readonly string[]) => keys.some((key) => line.values[key] === undefined)
  const groups = targetGroupIds.map((id) => `targetGroup.${id}`)
  const roles = roleIds.map((id) => `role.${id}`)
  if (!faulty(groups) && !textOf(line, 'otherTargetGroup') && !groups.some((key) => line.values[key])) {
    line.problem('no-target-group', 'targetGroup.all-residents')
  }
  if (!faulty(roles) && !roles.some((key) => line.values[key])) line.problem('no-role', 'role.executing')
}

function otherReasons(line: Line): UnmetReasonId[] {
  const given = new Set([line.values['otherReason1'], line.values['otherReason2']])
  given.delete(line.values['mainReason'])
  return unmetReasonIds.filter((id) => given.has(id))
}

function chosen<Id extends string>(line: Line, known: readonly Id[], keys: readonly string[]): Id[] {
  const given = new Set(keys.map((key) => line.values[key]))
  return known.filter((id) => given.has(id))
}

function selfEvaluationRow(line: Line): SelfEvaluationRow {
  const groups = targetGroupIds.flatMap((id): [TargetGroupId, Priority][] => {
    const priority = line.values[`targetGroup.${id}`]
    return priority ? [[id, priority as Priority]] : []
  })
  const volunteers = line.values['volunteers']
  return {
    programme: textOf(line, 'programme') as ProgrammeId,
    plan: textOf(line, 'plan'),
    reference: textOf(line, 'reference'),
    title: textOf(line, 'title'),
    description: textOf(line, 'description'),
    activityType: textOf(line, 'activityType') as ActivityTypeId,
    mainActivity: line.values['mainActivity'] === true,
    startsOn: textOf(line, 'startsOn'),
    endsOn: textOf(line, 'endsOn'),
    targetGroups: Object.fromEntries(groups),
    otherTargetGroup: textOf(line, 'otherTargetGroup'),
    roles: roleIds.filter((id: RoleId) => line.values[`role.${id}`] === true),
    partners: chosen<PartnerId>(line, partnerIds, ['partner1', 'partner2', 'partner3']),
    volunteers: typeof volunteers === 'number' ? volunteers : null,
    evaluatedOn: textOf(line, 'evaluatedOn'),
    steps: [stepRow(line, 1), stepRow(line, 2), stepRow(line, 3)],
    mainReason: (line.values['mainReason'] as UnmetReasonId | null | undefined) ?? null,
    otherReasons: otherReasons(line),
    successes: chosen<SuccessId>(line, successIds, ['success1', 'success2', 'success3']),
    learned: textOf(line, 'learned'),
  }
}

function stepRow(line: Line, step: number): StepRow {
  const text = (name: string) => textOf(line, `step${step}.${name}`)
  return {
    goal: text('goal'),
    indicator: text('indicator'),
    target: text('target'),
    result: text('result'),
    attainment: text('attainment') as AttainmentId,
  }
}
