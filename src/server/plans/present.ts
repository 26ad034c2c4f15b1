// Plans in the words of the contract.

import type { Plan, PlanListItem } from '../../contract/plans.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { demandsOf } from '../../domain/plan/demands.ts'
import { isWithdrawable, signableBy } from '../../domain/plan/signatures.ts'
import { nextStatuses, type PlanStatus } from '../../domain/plan/status.ts'
import { dutiesOf, type ProgrammeRules } from '../../domain/programme/rules.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import type { Caller } from '../access/sessions.ts'
import { rolesIn } from './editing.ts'
import type { findPlanRecord, listStatusSteps, PlanRecord } from './queries.ts'
import type { SignatureRecord } from './signing.ts'

type WholeRecord = NonNullable<Awaited<ReturnType<typeof findPlanRecord>>>

export function presentPlanItem(record: PlanRecord): PlanListItem {
  return {
    id: record.id,
    reference: record.reference,
    name: record.name,
    programme: record.programmeId,
    municipality: record.municipalityCode,
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    example: record.example,
    effortAreas: effortAreaIds.filter((_, position) => record.effortAreas & (1 << position)),
    activities: record.activities,
    totalKroner: record.totalKroner,
    fundKroner: record.fundKroner,
  }
}

/** What surrounds a plan's own words, for those who see its unpublished records. */
export interface Around {
  readonly steps: Awaited<ReturnType<typeof listStatusSteps>>
  readonly signatures: readonly SignatureRecord[]
  readonly dutiesDone: ReadonlyMap<string, string>
  readonly hasAgreements: boolean
}

/** What it lacks and which steps can be taken depend on the plan, its programme and on who asks. */
export function presentPlan(
  record: WholeRecord,
  rules: ProgrammeRules,
  around: Around | undefined,
  caller: Caller,
): Plan {
  const { id, version } = record
  const status = record.status as PlanStatus
  const { content } = record
  const signatures = around?.signatures ?? []
  return {
    ...presentPlanItem(record),
    version,
    status,
    fundSharePercent: rules.fundSharePercent,
    editable: status !== 'applied' && mayIn('lead-plan', id, caller.memberships),
    nextStatuses: nextStatuses(status, rolesIn(caller, id)),
    housingOrganisation: content.housingOrganisation,
    kroner: content.kroner,
    housingAreas: [...content.housingAreas],
    signedOn: content.signedOn,
    signatures: signatures.map(({ personId, changedSince, ...signature }) => ({
      ...signature,
      changedSince: [...changedSince],
      withdrawable: isWithdrawable(status) && personId === caller.personId,
    })),
    signable: signableBy(id, caller.memberships, { status, signedOn: content.signedOn }, signatures),
    milestones: [...content.milestones],
    challenges: [...content.challenges],
    contextFigures: [...content.contextFigures],
    expectedActivities: [...content.expectedActivities],
    demands: around
      ? demandsOf(content, rules, { hasActivity: record.begun, hasAgreements: around.hasAgreements, status })
      : [],
    duties: around
      ? dutiesOf(rules, content).map((duty) => ({ ...duty, doneOn: around.dutiesDone.get(duty.id) ?? null }))
      : [],
    statusSteps: (around?.steps ?? []).map(({ takenAt, ...step }) => ({
      status: step.status as PlanStatus,
      takenAt: takenAt.toISOString(),
      takenBy: step.takenBy,
    })),
  }
}
