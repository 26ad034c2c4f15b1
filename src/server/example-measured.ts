// Puts what one plan of the example has measured beside what its forms said.

import { sql, type Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { exampleIndicators } from '../domain/example/measured.ts'
import { beforeGrant } from '../domain/plan/status.ts'
import type { DB } from './db/schema.ts'

/** In the goals nearest to the work, one indicator an activity; of the plan that the example people belong to. */
export async function storeMeasured(trx: Transaction<DB>): Promise<void> {
  const plan = await trx
    .selectFrom('plan')
    .where('example', '=', true)
    .where('status', 'not in', beforeGrant)
    .orderBy('reference')
    .select(['id', 'startsOn', 'endsOn'])
    .executeTakeFirst()
  if (!plan) return
  const boxes = await trx
    .selectFrom('theoryBox as box')
    .innerJoin('theoryOfChange as theory', (join) =>
      join.onRef('theory.planId', '=', 'box.planId').onRef('theory.id', '=', 'box.theoryOfChangeId'),
    )
    .innerJoin('activity', (join) =>
      join.onRef('activity.planId', '=', 'theory.planId').onRef('activity.id', '=', 'theory.activityId'),
    )
    .where('box.planId', '=', plan.id)
    .where('box.lane', '=', 'effort-goals')
    .orderBy('activity.reference')
    .orderBy('box.position')
    .select('box.id')
    .execute()
  for (const [index, { values, scale, ...said }] of exampleIndicators.entries()) {
    const box = boxes[index % boxes.length]
    if (!box) return
    const id = uuid()
    await trx
      .insertInto('indicator')
      .values({
        ...{ planId: plan.id, id, boxId: box.id, position: 1 + Math.floor(index / boxes.length), ...said },
        ...{
          dueOn: plan.endsOn,
          direction: 'up',
          scaleLow: scale?.low ?? null,
          scaleHigh: scale?.high ?? null,
        },
      })
      .execute()
    await trx
      .insertInto('measurement')
      .values(
        values.map(([months, amount, of]) => ({
          ...{ planId: plan.id, id: uuid(), indicatorId: id, amount, ofCount: of, result: '' },
          ...{ source: said.source, origin: 'hand' },
          measuredOn: sql<string>`least(${plan.endsOn}::date, (${plan.startsOn}::date + make_interval(months => ${months}))::date)`,
        })),
      )
      .execute()
  }
}
