// Activities in the words of the contract: positions and bits become code words again.

import type { Activity, ActivityListItem } from '../../contract/activities.ts'
import { areaOf } from '../../domain/overview/count.ts'
import { activityTypeIds, attainmentIds, roleIds, unmetReasonIds } from '../../domain/vocabulary/ids.ts'
import type { ActivityRecord, findActivityRecord } from './queries.ts'

type WholeRecord = NonNullable<Awaited<ReturnType<typeof findActivityRecord>>>

/** The word at a position that the database has checked by a foreign key. */
function wordAt<Word extends string>(words: readonly Word[], position: number): Word {
  const word = words[position]
  if (word === undefined) throw new RangeError(`no word of the vocabulary stands at position ${position}`)
  return word
}

export function presentItem(record: ActivityRecord): ActivityListItem {
  const activityType = wordAt(activityTypeIds, record.activityType)
  return {
    id: record.id,
    title: record.title,
    plan: {
      id: record.planId,
      name: record.planName,
      programme: record.programmeId,
      municipality: record.municipalityCode,
      example: record.example,
    },
    activityType,
    effortArea: areaOf(activityType),
    mainActivity: record.mainActivity,
    targetGroups: record.targetGroups as ActivityListItem['targetGroups'],
    otherTargetGroup: record.otherTargetGroup,
    roles: roleIds.filter((_, position) => record.roles & (1 << position)),
    startsOn: record.startsOn,
    endsOn: record.endsOn,
    attainment: record.attainment === null ? null : wordAt(attainmentIds, record.attainment),
    mainReason: record.mainReason === null ? null : wordAt(unmetReasonIds, record.mainReason),
  }
}

/** `editable` says whether the caller may change it. */
export function presentActivity(record: WholeRecord, editable: boolean): Activity {
  return {
    ...presentItem(record),
    reference: record.reference,
    version: record.version,
    published: record.published,
    closedOn: record.closedOn,
    editable,
    description: record.description,
    volunteers: record.volunteers,
    partners: record.partners.map(({ id }) => id) as Activity['partners'],
    selfEvaluations: record.selfEvaluations.map(presentSelfEvaluation),
  }
}

type Step = Activity['selfEvaluations'][number]['steps'][number]

function presentSelfEvaluation(
  record: WholeRecord['selfEvaluations'][number],
): Activity['selfEvaluations'][number] {
  const { reasons, successes, steps, ...rest } = record
  return {
    ...rest,
    state: rest.state as Activity['selfEvaluations'][number]['state'],
    steps: steps.map((step) => ({
      ...step,
      unit: step.unit as Step['unit'],
      attainment: step.attainment as Step['attainment'],
    })),
    mainReason: (reasons.find(({ main }) => main)?.id ?? null) as Activity['mainReason'],
    otherReasons: reasons
      .filter(({ main }) => !main)
      .map(({ id }) => id) as Activity['selfEvaluations'][number]['otherReasons'],
    successes: successes.map(({ id }) => id) as Activity['selfEvaluations'][number]['successes'],
  }
}
