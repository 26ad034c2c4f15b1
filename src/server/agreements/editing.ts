// Agreements of a plan, edition by edition. Everything here runs in a transaction that knows the caller.

import type { Transaction } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { v7 as uuid } from 'uuid'
import type { Agreement, AgreementEdition } from '../../contract/agreements.ts'
import { type AgreementContent, editionOn } from '../../domain/agreement/agreement.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { requireIn } from '../plans/editing.ts'
import { holdEffortAreas } from '../programmes/own.ts'
import { bringBack, removeRecord, requireRecord } from '../records/removal.ts'
import { lastRestorableDay, stillThere } from '../records/restorable.ts'

function selectAgreements(trx: Transaction<DB>) {
  return trx
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.effortArea'])
    .select(lastRestorableDay.$castTo<string | null>().as('restorableUntil'))
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('agreementEdition as own')
          .leftJoin('person', 'person.id', 'own.savedBy')
          .whereRef('own.planId', '=', 'agreement.planId')
          .whereRef('own.agreementId', '=', 'agreement.id')
          .select(['own.edition', 'own.title', 'own.terms', 'own.startsOn', 'own.endsOn', 'own.signedOn'])
          .select(['own.savedAt', 'person.name as savedBy'])
          .select((inner) =>
            jsonArrayFrom(
              inner
                .selectFrom('agreementParty as party')
                .whereRef('party.planId', '=', 'own.planId')
                .whereRef('party.agreementId', '=', 'own.agreementId')
                .whereRef('party.edition', '=', 'own.edition')
                .select(['party.id', 'party.name', 'party.partnerId as partner'])
                .orderBy('party.position'),
            ).as('parties'),
          )
          .orderBy('own.edition', 'desc'),
      ).as('editions'),
    )
}

type Found = Awaited<ReturnType<ReturnType<typeof selectAgreements>['execute']>>[number]

function present({ editions, ...agreement }: Found, on: string): Agreement {
  const presented = editions.map(({ savedAt, ...edition }) => ({
    ...edition,
    savedAt: new Date(savedAt).toISOString(),
    parties: edition.parties as AgreementEdition['parties'],
  }))
  return { ...agreement, editions: presented, inForce: editionOn(presented, on)?.edition ?? null }
}

/** So many a plan has at most. */
const most = 200

/** By effort area; those that were deleted lately too. */
export async function listAgreementsOf(
  trx: Transaction<DB>,
  planId: string,
  on: string,
): Promise<Agreement[]> {
  const found = await selectAgreements(trx)
    .where('agreement.planId', '=', planId)
    .where(stillThere)
    .orderBy('agreement.effortArea')
    .orderBy('agreement.id')
    .limit(most)
    .execute()
  return found.map((agreement) => present(agreement, on))
}

export async function readAgreement(trx: Transaction<DB>, id: string, on: string): Promise<Agreement> {
  const found = await selectAgreements(trx).where('agreement.id', '=', id).executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  return present(found, on)
}

/** Answers its id. Throws `too-many-agreements`, and `unknown-effort-area` for one that the plan's programme doesn't have. */
export async function addAgreement(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  effortArea: string,
  content: AgreementContent,
): Promise<string> {
  await requireIn(trx, caller, 'lead-plan', planId)
  await holdEffortAreas(trx)
  const known = await trx
    .selectFrom('plan')
    .innerJoin('programmeEffortArea as area', 'area.programmeId', 'plan.programmeId')
    .where('plan.id', '=', planId)
    .where('area.id', '=', effortArea)
    .select('area.id')
    .executeTakeFirst()
  if (!known) throw new ProblemError('unknown-effort-area')
  const { there } = await trx
    .selectFrom('agreement')
    .where('planId', '=', planId)
    .where(stillThere)
    .select((eb) => eb.fn.countAll<number>().as('there'))
    .executeTakeFirstOrThrow()
  if (there >= most) throw new ProblemError('too-many-agreements')
  const id = uuid()
  await trx.insertInto('agreement').values({ planId, id, effortArea }).execute()
  await addEdition(trx, caller, { planId, id }, 1, content)
  return id
}

/** Adds the edition after `read`. Throws `changed-meanwhile` where another has been added since. */
export async function reviseAgreement(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  read: number,
  content: AgreementContent,
): Promise<void> {
  const { planId } = await requireRecord(trx, caller, 'lead-plan', 'agreement', id)
  const newest = await trx
    .selectFrom('agreementEdition')
    .where('planId', '=', planId)
    .where('agreementId', '=', id)
    .select((eb) => eb.fn.max('edition').as('edition'))
    .executeTakeFirstOrThrow()
  if (newest.edition !== read) throw new ProblemError('changed-meanwhile')
  await addEdition(trx, caller, { planId, id }, read + 1, content)
}

async function addEdition(
  trx: Transaction<DB>,
  caller: Caller,
  { planId, id: agreementId }: { readonly planId: string; readonly id: string },
  edition: number,
  { parties, ...content }: AgreementContent,
): Promise<void> {
  if (content.endsOn !== null && content.endsOn < content.startsOn)
    throw new ProblemError('ends-before-start')
  const own = { planId, agreementId, edition }
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('agreementEdition')
    .values({ ...own, ...content, savedBy: caller.personId })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('changed-meanwhile')
  if (parties.length === 0) return
  await trx
    .insertInto('agreementParty')
    .values(
      parties.map(({ id, name, partner }, position) => ({ ...own, id, position, name, partnerId: partner })),
    )
    .execute()
}

/** Answers the last day on which it can be brought back. Throws `not-found` and `not-permitted`. */
export async function removeAgreement(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<{ restorableUntil: string }> {
  return removeRecord(trx, 'agreement', await requireRecord(trx, caller, 'lead-plan', 'agreement', id))
}

/** Throws `not-found` and `not-permitted`. */
export async function bringAgreementBack(trx: Transaction<DB>, caller: Caller, id: string): Promise<void> {
  const key = await requireRecord(trx, caller, 'lead-plan', 'agreement', id, { deleted: true })
  await bringBack(trx, 'agreement', key)
}
