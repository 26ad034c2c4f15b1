// Signatures that are given in Overblik: read, given and withdrawn. Everything here runs in a transaction that knows the
// caller.

import { sql, type Transaction } from 'kysely'
import { storedPlanContent } from '../../contract/plan-editing.ts'
import type { PlanContent, Signatory } from '../../domain/plan/content.ts'
import {
  changedTerms,
  isSignable,
  isWithdrawable,
  maySign,
  signingPermissionOf,
  type TermField,
} from '../../domain/plan/signatures.ts'
import type { PlanStatus } from '../../domain/plan/status.ts'
import { type Caller, today } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { keepBeginnings, keepVersions, ofPlanItself } from '../records/versions.ts'
import { requireIn } from './editing.ts'

export interface SignatureRecord {
  readonly signatory: Signatory
  readonly personId: string
  readonly signedBy: string
  readonly changedSince: readonly TermField[]
}

/** Those that stand on the plan, with what has been changed in it since. Those on paper are not among them. */
export async function listSignatures(
  trx: Database,
  planId: string,
  content: PlanContent,
): Promise<SignatureRecord[]> {
  const found = await trx
    .selectFrom('planSignature')
    .innerJoin('person', 'person.id', 'planSignature.signedBy')
    .innerJoin('recordVersion', (join) =>
      join
        .onRef('recordVersion.planId', '=', 'planSignature.planId')
        .onRef('recordVersion.recordId', '=', 'planSignature.planId')
        .onRef('recordVersion.version', '=', 'planSignature.planVersion'),
    )
    .where('planSignature.planId', '=', planId)
    .select(['planSignature.signatory', 'person.id as personId', 'person.name as signedBy'])
    .select('recordVersion.content')
    .execute()
  return found.map(({ signatory, content: signed, ...signature }) => ({
    ...signature,
    signatory: signatory as Signatory,
    changedSince: changedTerms(storedPlanContent.parse(signed), content),
  }))
}

/**
 * Says yes on behalf of the signatory to the plan as `version` says it. Throws `changed-meanwhile` where it says something
 * else by now, and `step-not-possible` where there is nothing to say yes to.
 */
export async function signPlan(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  version: number,
  signatory: Signatory,
): Promise<void> {
  await requireMaySign(trx, caller, planId, signatory)
  await keepBeginnings(trx, 'plan', [ofPlanItself(planId)])
  // Held from here on, so that nobody changes the plan while it is signed.
  const planVersion = await countSignature(trx, planId, signatory, version)
  if (planVersion === null) throw new ProblemError('changed-meanwhile')
  const { status, content } = await readPlan(trx, planId)
  const given = await listSignatures(trx, planId, content)
  if (!isSignable(signatory, { status, signedOn: content.signedOn }, given))
    throw new ProblemError('step-not-possible')
  const signature = { signedOn: today, signedBy: caller.personId, planVersion }
  await trx
    .insertInto('planSignature')
    .values({ planId, signatory, ...signature })
    .onConflict((conflict) => conflict.columns(['planId', 'signatory']).doUpdateSet(signature))
    .execute()
  await keepVersions(trx, 'plan', [ofPlanItself(planId)], 'changed', caller.personId)
}

/** Takes one's own yes back. Throws `step-not-possible` where there is none, or the plan has been granted. */
export async function withdrawSignature(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  signatory: Signatory,
): Promise<void> {
  await requireMaySign(trx, caller, planId, signatory)
  await countSignature(trx, planId, signatory, null)
  const { status } = await readPlan(trx, planId)
  if (!isWithdrawable(status)) throw new ProblemError('step-not-possible')
  const { numDeletedRows } = await trx
    .deleteFrom('planSignature')
    .where('planId', '=', planId)
    .where('signatory', '=', signatory)
    .where('signedBy', '=', caller.personId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) throw new ProblemError('step-not-possible')
  await keepVersions(trx, 'plan', [ofPlanItself(planId)], 'changed', caller.personId)
}

async function requireMaySign(
  trx: Transaction<DB>,
  caller: Caller,
  planId: string,
  signatory: Signatory,
): Promise<void> {
  await requireIn(trx, caller, signingPermissionOf(signatory), planId)
  if (!maySign(signatory, planId, caller.memberships)) throw new ProblemError('not-permitted')
}

/** The plan's new version; null where another than the one that was read stands there by now. */
async function countSignature(
  trx: Database,
  planId: string,
  signatory: Signatory,
  version: number | null,
): Promise<number | null> {
  const { rows } = await sql<{ version: number | null }>`
    select count_signature(${planId}, ${signatory}, ${version}) as version`.execute(trx)
  return rows[0]?.version ?? null
}

async function readPlan(
  trx: Database,
  planId: string,
): Promise<{ status: PlanStatus; content: PlanContent }> {
  const { status, content } = await trx
    .selectFrom('plan')
    .where('id', '=', planId)
    .select(['status', sql<PlanContent>`plan_content(id)`.as('content')])
    .executeTakeFirstOrThrow()
  return { status: status as PlanStatus, content }
}
