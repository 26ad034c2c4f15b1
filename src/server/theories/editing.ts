// Theories of change as people write them: saved whole. Everything here runs in a transaction that knows the caller.

import type { Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import { mayIn } from '../../domain/access/permissions.ts'
import { targetFaultsOf } from '../../domain/theory/figures.ts'
import { faultsOf } from '../../domain/theory/rules.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { holdEffortAreas } from '../programmes/own.ts'
import { keepBeginnings, keepVersions, type RecordKey } from '../records/versions.ts'
import { findPlace, type Owner } from './queries.ts'
import { storeContent } from './store.ts'

/**
 * Saves what was written over `version`, 0 where nothing had been. Throws `not-found`, `not-permitted`, one
 * of `theory-` for the first rule that is broken, `box-measured` where a box or an indicator is gone that a self-evaluation has measured, and
 * `changed-meanwhile` where another version stands there by now.
 */
export async function saveTheory(
  trx: Transaction<DB>,
  caller: Caller,
  owner: Owner,
  version: number,
  content: TheoryContent,
): Promise<void> {
  requireValid(content)
  if ('effortArea' in owner) await holdEffortAreas(trx)
  const place = await findPlace(trx, owner)
  if (!place) throw new ProblemError('not-found')
  if (!mayIn('edit-plan', place.plan.id, caller.memberships)) throw new ProblemError('not-permitted')
  const key = { planId: place.plan.id, id: place.theoryId ?? uuid() }
  if (place.theoryId === null) await begin(trx, key, owner, version)
  else await countVersion(trx, key, version)
  await storeContent(trx, key, content)
  const action = place.theoryId === null ? 'created' : 'changed'
  await keepVersions(trx, 'theory', [key], action, caller.personId)
}

/** Throws one of `theory-` for the first rule that is broken, or `not-a-figure`, with the place. */
export function requireValid(content: TheoryContent): void {
  const [fault] = faultsOf(content)
  if (fault) throw new ProblemError(`theory-${fault.rule}`, { place: fault.path })
  const [target] = targetFaultsOf(content)
  if (target)
    throw new ProblemError('not-a-figure', { place: target.path, suggestion: target.suggestion || 'none' })
}

async function begin(trx: Transaction<DB>, key: RecordKey, owner: Owner, version: number): Promise<void> {
  const of =
    'activityId' in owner
      ? { activityId: owner.activityId, effortArea: null }
      : { activityId: null, effortArea: owner.effortArea }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('theoryOfChange')
    .values({ ...key, ...of })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (version !== 0 || numInsertedOrUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}

/** Whoever saves the same theory of change at this moment waits here. */
async function countVersion(trx: Transaction<DB>, key: RecordKey, version: number): Promise<void> {
  await keepBeginnings(trx, 'theory', [key])
  const { numUpdatedRows } = await trx
    .updateTable('theoryOfChange')
    .set((eb) => ({ id: eb.ref('id') }))
    .where('planId', '=', key.planId)
    .where('id', '=', key.id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}
