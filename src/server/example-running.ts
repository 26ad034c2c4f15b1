// Gives the example people a plan that is at work today: logbooks, figures by hand and from the logbook, and a round in which
// one self-evaluation waits for the consultant and two are to be written. Made where a server starts with the example data.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { memberRoles, scopeOf } from '../domain/access/member-roles.ts'
import { computedOf } from '../domain/evaluation/computed.ts'
import { addDays } from '../domain/example/days.ts'
import { exampleRunning, type RunningActivity, runningReference } from '../domain/example/running.ts'
import type { Day } from '../domain/import/rows.ts'
import { defaultRules } from '../domain/programme/rules.ts'
import { type Box, newArrow, newBox, newIndicator } from '../domain/theory/theory.ts'
import { addMembership } from './access/people.ts'
import type { Database } from './db/database.ts'
import type { DB } from './db/schema.ts'
import { findStart } from './evaluations/known.ts'
import * as evaluations from './evaluations/store.ts'
import { storeApplication } from './example.ts'
import { storeSeason } from './example-logbooks.ts'
import { refreshOverview } from './overview/projection.ts'
import { storeContent } from './theories/store.ts'

interface Made {
  readonly planId: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly today: Day
}

/** Where the example people are, and this plan is not yet. Its activities are not published, since it is not granted. */
export async function addExampleRunning(db: Database, today: Day): Promise<void> {
  await db.transaction().execute(async (trx) => {
    // Of several processes that start together one adds it.
    await sql`lock table person in share row exclusive mode`.execute(trx)
    const people = await trx
      .selectFrom('person')
      .innerJoin('membership', 'membership.personId', 'person.id')
      .where('person.example', '=', true)
      .distinct()
      .select(['person.id', 'memberRole'])
      .execute()
    const there = trx.selectFrom('plan').where('reference', '=', runningReference).select('id')
    if (people.length === 0 || (await there.executeTakeFirst())) return
    const { application, activities, round } = exampleRunning(today)
    const planId = await storeApplication(trx, application)
    if (planId === undefined) return
    const { startsOn, endsOn } = application.words
    const made = { planId, startsOn, endsOn, today }
    for (const person of people) {
      const memberRole = memberRoles.find((one) => one === person.memberRole)
      if (memberRole && scopeOf(memberRole) === 'plan')
        await addMembership(trx, person.id, {
          ...{ memberRole, planId, municipality: null, housingOrganisation: null, startsOn, endsOn: null },
        })
    }
    const roundId = await storeRound(trx, application.programme, round)
    for (const [place, activity] of activities.entries()) {
      const activityId = await storeActivity(trx, made, place, activity)
      if (activity.season === null) await storeSubmitted(trx, made, activityId, roundId)
    }
    await refreshOverview(trx, [planId])
  })
}

/** Nothing where the fund has written rules of its own: then its calendar holds. */
async function storeRound(
  trx: Transaction<DB>,
  programmeId: string,
  { title, dueOn }: { readonly title: string; readonly dueOn: Day },
): Promise<string> {
  const id = uuid()
  const duties = [{ id, kind: 'self-evaluation', title, dueOn }]
  const content = { ...defaultRules(programmeId), name: null, frame: null, effortAreas: null, duties }
  await trx
    .insertInto('programmeRules')
    .values({ programmeId, version: 1, content: JSON.stringify(content), savedBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  return id
}

async function storeActivity(
  trx: Transaction<DB>,
  made: Made,
  place: number,
  { title, description, activityType, targetGroup, volunteers, theory, season }: RunningActivity,
): Promise<string> {
  const { planId, startsOn, endsOn, today } = made
  const activityId = uuid()
  await trx
    .insertInto('activity')
    .values({
      ...{ planId, id: activityId, reference: String(place + 1), activityTypeId: activityType },
      ...{ title, description, startsOn, endsOn, volunteers, otherTargetGroup: '' },
      ...{ mainActivity: true, published: false },
    })
    .execute()
  await trx
    .insertInto('activityTargetGroup')
    .values({ planId, activityId, targetGroupId: targetGroup, priority: 'primary' })
    .execute()
  await trx.insertInto('activityRole').values({ planId, activityId, roleId: 'executing' }).execute()
  await storeTheory(trx, made, activityId, theory)
  if (season) {
    const groups = season.groups.map(({ name, ageBand }) => ({
      ...{ id: uuid(), name, ageBand, sex: null, targetGroup },
    }))
    await storeSeason(trx, { planId, activityId }, groups, {
      ...{ seed: season.seed, volunteers: season.volunteers, minutesEach: season.minutesEach },
      // Today's is left to whoever tries it.
      writtenUntil: addDays(today, -1),
      series: season.weekdays.map((weekday) => ({
        ...{ weekday, everyWeeks: season.everyWeeks, startsAt: season.startsAt, from: startsOn, to: endsOn },
      })),
      groups: season.groups.map(({ first, gain }, at) => ({ id: groups[at]?.id ?? '', first, gain })),
    })
  }
  return activityId
}

async function storeTheory(
  trx: Transaction<DB>,
  { planId, startsOn, endsOn, today }: Made,
  activityId: string,
  theory: RunningActivity['theory'],
): Promise<void> {
  const values: {
    indicatorId: string
    months: number
    amount: string
    ofCount: number | null
    source: string
  }[] = []
  const boxes = theory.map(({ lane, title, indicators }): Box => {
    const own = indicators.map(({ values: measured, ...said }) => {
      const id = uuid()
      for (const [months, amount, ofCount] of measured)
        values.push({ indicatorId: id, months, amount, ofCount, source: said.source })
      return { ...newIndicator(id, said.name), ...said, dueOn: endsOn }
    })
    return { ...newBox(uuid(), lane, title), indicators: own }
  })
  const id = uuid()
  await trx.insertInto('theoryOfChange').values({ planId, id, activityId, effortArea: null }).execute()
  const arrows = boxes.slice(1).map((box, at) => newArrow(boxes[at]?.id ?? '', box.id))
  await storeContent(trx, { planId, id }, { boxes, arrows, answers: [] })
  const told = values.flatMap(({ months, ...value }) => {
    const measuredOn = addDays(startsOn, Math.round(months * 30.4))
    return measuredOn <= today ? [{ ...value, measuredOn }] : []
  })
  if (told.length > 0)
    await trx
      .insertInto('measurement')
      .values(told.map((value) => ({ planId, id: uuid(), result: '', origin: 'hand', ...value })))
      .execute()
}

/** As the plan's people would hand it in: what the figures say, with a reason where a goal is not reached yet. */
async function storeSubmitted(
  trx: Transaction<DB>,
  { planId, today }: Made,
  activityId: string,
  roundId: string,
): Promise<void> {
  const key = { planId, id: uuid() }
  const evaluatedOn = addDays(today, -6)
  const steps = (await findStart(trx, planId, activityId, evaluatedOn)).map((step) => {
    const attainment = computedOf(step) ?? 'not-measured'
    const mainReason = attainment === 'reached' ? null : ('resources' as const)
    const reasonText = mainReason ? 'Jobvejlederen har været på deltid det meste af året.' : ''
    return { ...step, attainment, mainReason, reasonText }
  })
  const learned = 'Virksomhederne siger ja, når en voksen ringer igen efter den første uge.'
  const anchoring = {
    carriesOn: ['cooperation'],
    carriedBy: ['local-businesses'],
    readiness: 'in-talks',
  } as const
  await trx
    .insertInto('selfEvaluation')
    .values({
      ...{ ...key, activityId, evaluatedOn, roundId, state: 'submitted', learned },
      carriesOn: [...anchoring.carriesOn],
      carriedBy: [...anchoring.carriedBy],
      ...{
        readiness: anchoring.readiness,
        anchoringText: 'To butikker vil fortsætte aftalen med boligselskabet.',
      },
    })
    .execute()
  await evaluations.storeContent(trx, key, {
    ...{ evaluatedOn, steps, successes: ['local-cooperation'], learned },
    anchoring: { ...anchoring, text: '' },
  })
  await evaluations.keepComputed(trx, key, steps.map(computedOf))
  await trx
    .insertInto('selfEvaluationMove')
    .values({
      ...{ planId, id: uuid(), selfEvaluationId: key.id, move: 'submit', version: 1, movedBy: null },
      movedAt: `${addDays(today, -5)}T13:00:00Z`,
    })
    .execute()
}
