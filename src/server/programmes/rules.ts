// What the fund has written of the programmes: the newest version counts, and before there is one the rules they came with.

import { sql, type Transaction } from 'kysely'
import type { NewProgramme, ProgrammeVersions, ProgrammeWithRules } from '../../contract/programmes.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import {
  defaultRules,
  type ProgrammeContent,
  type ProgrammeRules,
  type ProgrammeWords,
} from '../../domain/programme/rules.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { addProgramme, changeWords, listOwnProgrammes } from './own.ts'

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
    .select(['programmeId', 'version', sql<ProgrammeContent>`content`.as('content')])
    .orderBy('programmeId')
    .orderBy('version', 'desc')
    .execute()
  const newest = new Map(
    found.map(({ programmeId, version, content }) => [
      programmeId,
      // Written before there were rounds, a duty is of no kind.
      {
        version,
        rules: {
          ...content,
          duties: content.duties.map((duty) => ({ ...duty, kind: duty.kind ?? 'other' })),
        },
      },
    ]),
  )
  return (id) => newest.get(id) ?? { version: 0, rules: defaultRules(id) }
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
  const own = new Map((await listOwnProgrammes(trx)).map((programme) => [programme.id, programme]))
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
    const words = own.get(id)
    return {
      id,
      version,
      editable,
      name: words?.name ?? null,
      frame: words?.frame ?? null,
      effortAreas: words?.effortAreas ?? null,
      fundSharePercent,
      mainActivities,
      demands: [...demands],
      duties: [...duties],
    }
  })
}

/** Sets up a programme with the rules that every programme begins with, and answers its id. */
export async function setUpProgramme(
  trx: Transaction<DB>,
  caller: Caller,
  programme: NewProgramme,
): Promise<string> {
  const { name, frame, effortAreas } = programme
  const id = await addProgramme(trx, programme)
  await addVersion(trx, caller, id, 1, { ...defaultRules(id), name, frame, effortAreas })
  return id
}

/** Adds the version after `read`. Throws `changed-meanwhile` where another has been added since, and `not-found`. */
export async function saveProgrammeContent(
  trx: Transaction<DB>,
  caller: Caller,
  programmeId: string,
  read: number,
  content: ProgrammeContent,
): Promise<void> {
  const known = await trx
    .selectFrom('programme')
    .where('id', '=', programmeId)
    .select(sql<boolean>`name_da is not null`.as('own'))
    .executeTakeFirst()
  if (!known) throw new ProblemError('not-found')
  if ((await readNewest(trx, programmeId))(programmeId).version !== read)
    throw new ProblemError('changed-meanwhile')
  const words = wordsOf(content)
  if (known.own !== (words !== undefined)) throw new ProblemError('not-acceptable-input')
  if (words) await changeWords(trx, programmeId, words)
  await addVersion(trx, caller, programmeId, read + 1, content)
}

/** Undefined where there are none. Throws `not-acceptable-input` where some are missing. */
function wordsOf({ name, frame, effortAreas }: ProgrammeContent): ProgrammeWords | undefined {
  if (name !== null && frame !== null && effortAreas !== null) return { name, frame, effortAreas }
  if (name !== null || frame !== null || effortAreas !== null) throw new ProblemError('not-acceptable-input')
  return undefined
}

async function addVersion(
  trx: Transaction<DB>,
  caller: Caller,
  programmeId: string,
  version: number,
  content: ProgrammeContent,
): Promise<void> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('programmeRules')
    .values({ programmeId, version, content: JSON.stringify(content), savedBy: caller.personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  // Someone else saved at the same moment.
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
}

export async function listProgrammeVersionsOf(
  trx: Transaction<DB>,
  programmeId: string,
): Promise<ProgrammeVersions['items']> {
  const found = await trx
    .selectFrom('programmeRules')
    .leftJoin('person', 'person.id', 'programmeRules.savedBy')
    .where('programmeId', '=', programmeId)
    .select(['version', 'savedAt', 'person.name as savedBy'])
    .select(sql<ProgrammeVersions['items'][number]['content']>`content`.as('content'))
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return found.map(({ savedAt, ...version }) => ({
    ...version,
    action: version.version === 1 && version.content.name !== null ? 'created' : 'changed',
    savedAt: savedAt.toISOString(),
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
