// The lists that a plan's content holds, each in its own table.

import type { Transaction } from 'kysely'
import { type PlanContent, signatories } from '../../domain/plan/content.ts'
import { financingSourceIds } from '../../domain/vocabulary/ids.ts'
import type { DB } from '../db/schema.ts'

/** Stores the lists anew, so that what is no longer said goes. */
export async function storeLists(trx: Transaction<DB>, planId: string, content: PlanContent): Promise<void> {
  for (const [table, rows] of Object.entries(rowsOf(planId, content)) as [Table, Row[]][]) {
    await trx.deleteFrom(table).where('planId', '=', planId).execute()
    if (rows.length > 0)
      await trx
        .insertInto(table)
        .values(rows as never)
        .execute()
  }
  await storeSignatures(trx, planId, content.signedOn)
}

/** Only those on paper are the leader's to write: one that was given in Overblik stands, whatever is said of it here. */
async function storeSignatures(
  trx: Transaction<DB>,
  planId: string,
  signedOn: PlanContent['signedOn'],
): Promise<void> {
  await trx.deleteFrom('planSignature').where('planId', '=', planId).where('signedBy', 'is', null).execute()
  const rows = signatories.flatMap((signatory) => {
    const day = signedOn[signatory]
    return day === null ? [] : [{ planId, signatory, signedOn: day }]
  })
  if (rows.length === 0) return
  await trx
    .insertInto('planSignature')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

type Table = keyof ReturnType<typeof rowsOf>
type Row = Readonly<Record<string, string | number | null>>

function rowsOf(planId: string, content: PlanContent) {
  const inOrder = (items: readonly object[]): Row[] =>
    items.map((item, position) => ({ planId, position, ...item }))
  return {
    planFinancing: financingSourceIds.map((source) => ({ planId, source, kroner: content.kroner[source] })),
    housingArea: inOrder(content.housingAreas),
    milestone: content.milestones.map((milestone) => ({ planId, ...milestone })),
    planChallenge: inOrder(content.challenges),
    contextFigure: inOrder(content.contextFigures),
    expectedActivity: content.expectedActivities.map(({ activityType, ...expected }, position) => ({
      planId,
      position,
      activityTypeId: activityType,
      ...expected,
    })),
  }
}
