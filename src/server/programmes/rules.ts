// The rules of the programmes in the database: the newest version counts, and before there is one those they came with.

import { sql, type Transaction } from 'kysely'
import type { ProgrammeVersions, ProgrammeWithRules } from '../../contract/programmes.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { defaultRules, type ProgrammeRules } from '../../domain/programme/rules.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

interface Newest {
  readonly version: number
  readonly rules: ProgrammeRules
}

/** The newest rules of one programme, or of all where none is named. */
async function readNewest(db: Database, only?: string): Promise<(id: string) => Newest> {
  const found = await db
    .selectFrom('programmeRules')
    .$if(only !== undefined, (query) => query.where('programmeId', '=', only ?? ''))
    .distinctOn('programmeId')
    .select(['programmeId', 'version', 'content'])
    .orderBy('programmeId')
    .orderBy('version', 'desc')
    .execute()
  const newest = new Map(found.map((row) => [row.programmeId, row]))
  return (id) => {
    const row = newest.get(id)
    return row
      ? { version: row.version, rules: row.content as unknown as ProgrammeRules }
      : { version: 0, rules: defaultRules(id) }
  }
}

export async function rulesOf(db: Database, id: string): Promise<ProgrammeRules> {
  return (await readNewest(db, id))(id).rules
}

/** Every programme, the oldest first. */
export async function listProgrammesWithRules(
  trx: Transaction<DB>,
  caller: Caller,
): Promise<ProgrammeWithRules[]> {
  const newest = await readNewest(trx)
  const editable = mayIn('set-up-programmes', '', caller.memberships)
  const programmes = await trx
    .selectFrom('programme')
    .select('id')
    .orderBy('firstYear')
    .orderBy('id')
    .execute()
  return programmes.map(({ id }) => {
    const { version, rules } = newest(id)
    const { fundSharePercent, mainActivities, demands, duties } = rules
    return {
      id,
      version,
      editable,
      fundSharePercent,
      mainActivities,
      demands: [...demands],
      duties: [...duties],
    }
  })
}

/** Adds the version after `read`. Throws `changed-meanwhile` where another has been added since, and `not-found`. */
export async function saveRules(
  trx: Transaction<DB>,
  caller: Caller,
  programmeId: string,
  read: number,
  rules: ProgrammeRules,
): Promise<void> {
  const known = await trx
    .selectFrom('programme')
    .where('id', '=', programmeId)
    .select('id')
    .executeTakeFirst()
  if (!known) throw new ProblemError('not-found')
  if ((await readNewest(trx, programmeId))(programmeId).version !== read)
    throw new ProblemError('changed-meanwhile')
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('programmeRules')
    .values({ programmeId, version: read + 1, content: JSON.stringify(rules), savedBy: caller.personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // Someone else saved at the same moment.
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}

export async function listRulesVersions(
  trx: Transaction<DB>,
  programmeId: string,
): Promise<ProgrammeVersions['items']> {
  const found = await trx
    .selectFrom('programmeRules')
    .leftJoin('person', 'person.id', 'programmeRules.savedBy')
    .where('programmeId', '=', programmeId)
    .select(['version', 'savedAt', 'person.name as savedBy', 'content'])
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return found.map(({ savedAt, content, ...version }) => ({
    ...version,
    action: 'changed',
    savedAt: savedAt.toISOString(),
    content: content as unknown as ProgrammeVersions['items'][number]['content'],
  }))
}

/** Says when the plan did the duty; null takes it back. Throws `not-found` for a duty that its programme doesn't have. */
export async function markDuty(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, dutyId }: { readonly planId: string; readonly dutyId: string },
  doneOn: string | null,
): Promise<void> {
  const plan = await trx.selectFrom('plan').where('id', '=', planId).select('programmeId').executeTakeFirst()
  if (!plan) throw new ProblemError('not-found')
  if (!mayIn('lead-plan', planId, caller.memberships)) throw new ProblemError('not-permitted')
  const { duties } = await rulesOf(trx, plan.programmeId)
  if (!duties.some(({ id }) => id === dutyId)) throw new ProblemError('not-found')
  if (doneOn === null) {
    await trx.deleteFrom('planDutyDone').where('planId', '=', planId).where('dutyId', '=', dutyId).execute()
    return
  }
  await trx
    .insertInto('planDutyDone')
    .values({ planId, dutyId, doneOn, doneBy: caller.personId })
    .onConflict((conflict) =>
      conflict.columns(['planId', 'dutyId']).doUpdateSet({
        doneOn: sql`excluded.done_on`,
        doneBy: sql`excluded.done_by`,
      }),
    )
    .execute()
}
