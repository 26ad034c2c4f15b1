// A form as records of every table that it touches. What is there keeps its id; what another form says is left as it
// said it: a box or an indicator that a self-evaluation of another day measures is not reworded, but gets one beside it.
// Of a self-evaluation that people have written in, the activity alone is told.

import { v7 as uuid } from 'uuid'
import type { StepRow } from '../../domain/import/rows.ts'
import type { KnownActivity, KnownStep, PlacedRow } from './known-activities.ts'

/** Where the three steps of the forms stand along the theory of change. */
const lanes = ['contact', 'deliverables', 'effort-goals'] as const

export type FormRecords = ReturnType<typeof recordsOf>

export function recordsOf({ planId, row }: PlacedRow, known: KnownActivity | undefined) {
  const plan_id = planId
  const activity_id = known?.activityId ?? uuid()
  const theory_of_change_id = known?.theoryId ?? uuid()
  const evaluations = known?.evaluations ?? []
  const own = evaluations.find(({ evaluatedOn }) => evaluatedOn === row.evaluatedOn)
  const self_evaluation_id = own?.id ?? uuid()
  const otherSteps = evaluations.filter((one) => one !== own).flatMap(({ steps }) => steps)
  const { written } = own ?? { written: false }
  const steps = (written ? [] : row.steps).map((step, index) => {
    const ownStep = own?.steps.find((one) => one.step === index + 1)
    const alike = otherSteps.filter((one) => one.step === index + 1)
    return {
      ...step,
      lane: lanes[index] ?? 'effort-goals',
      position: index,
      ...placeStep(step, ownStep, alike, otherSteps),
    }
  })
  const reasons = written
    ? []
    : [
        ...(row.mainReason ? [{ reason_id: row.mainReason, main: true }] : []),
        ...row.otherReasons.map((reason_id) => ({ reason_id, main: false })),
      ]
  return {
    activity: [
      {
        plan_id,
        id: activity_id,
        reference: row.reference,
        title: row.title,
        description: row.description,
        activity_type_id: row.activityType,
        main_activity: row.mainActivity,
        published: true,
        starts_on: row.startsOn,
        ends_on: row.endsOn,
        other_target_group: row.otherTargetGroup,
        volunteers: row.volunteers,
      },
    ],
    activity_target_group: Object.entries(row.targetGroups).map(([target_group_id, priority]) => ({
      plan_id,
      activity_id,
      target_group_id,
      priority,
    })),
    activity_role: row.roles.map((role_id) => ({ plan_id, activity_id, role_id })),
    activity_partner: row.partners.map((partner_id) => ({ plan_id, activity_id, partner_id })),
    theory_of_change: written ? [] : [{ plan_id, id: theory_of_change_id, activity_id }],
    theory_box: steps.map(({ boxId, lane, position, goal }) => ({
      plan_id,
      id: boxId,
      theory_of_change_id,
      lane,
      position,
      title: goal,
    })),
    theory_arrow: steps
      .slice(1)
      .map(({ boxId }, index) => ({ plan_id, from_box_id: steps[index]?.boxId ?? '', to_box_id: boxId })),
    indicator: steps.map(({ boxId, indicatorId, indicator }) => ({
      plan_id,
      id: indicatorId,
      box_id: boxId,
      name: indicator,
    })),
    measurement: steps.map(({ indicatorId, result }) => ({
      plan_id,
      id: uuid(),
      indicator_id: indicatorId,
      measured_on: row.evaluatedOn,
      result,
      origin: 'import',
    })),
    self_evaluation: written
      ? []
      : [
          {
            plan_id,
            id: self_evaluation_id,
            activity_id,
            evaluated_on: row.evaluatedOn,
            state: 'accepted',
            learned: row.learned,
          },
        ],
    self_evaluation_step: steps.map(({ boxId, indicatorId, lane: _, position, ...said }) => ({
      plan_id,
      self_evaluation_id,
      step: position + 1,
      box_id: boxId,
      indicator_id: indicatorId,
      ...said,
    })),
    self_evaluation_reason: reasons.map((reason) => ({ plan_id, self_evaluation_id, step: 3, ...reason })),
    self_evaluation_success: (written ? [] : row.successes).map((success_id) => ({
      plan_id,
      self_evaluation_id,
      success_id,
    })),
  }
}

/**
 * The box and the indicator of a step: its own, reworded where no other self-evaluation measures them; else those that
 * the step had on another day, where they say the same; else new ones.
 */
function placeStep(
  { goal, indicator }: StepRow,
  own: KnownStep | undefined,
  alike: readonly KnownStep[],
  others: readonly KnownStep[],
): { readonly boxId: string; readonly indicatorId: string } {
  const keepsBox = own && (own.goal === goal || !others.some(({ boxId }) => boxId === own.boxId))
  const boxId = (keepsBox ? own : alike.find((one) => one.goal === goal))?.boxId ?? uuid()
  const keepsIndicator =
    keepsBox &&
    (own.indicator === indicator || !others.some(({ indicatorId }) => indicatorId === own.indicatorId))
  const sameIndicator = alike.find((one) => one.boxId === boxId && one.indicator === indicator)
  const indicatorId = (keepsIndicator ? own : sameIndicator)?.indicatorId ?? uuid()
  return { boxId, indicatorId }
}
