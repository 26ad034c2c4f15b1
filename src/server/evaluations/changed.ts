// What has been changed in a self-evaluation since somebody read it, for the one who was about to answer it.

import { sql, type Transaction } from 'kysely'
import type { ChangedSince } from '../../contract/evaluation-moves.ts'
import type { EvaluationContent } from '../../domain/evaluation/content.ts'
import { fieldsChanged } from '../../domain/evaluation/written.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import type { RecordKey } from '../records/versions.ts'

/** `read` is the version that was read. A version that came of something else than words says what the one before it did. */
export async function changedSince(
  trx: Transaction<DB>,
  { planId, id }: RecordKey,
  read: number,
  content: EvaluationContent,
): Promise<ProblemError> {
  const { rows } = await sql<{ content: EvaluationContent }>`
    select content from record_version
    where plan_id = ${planId} and record_id = ${id} and version <= ${read}
    order by version desc limit 1
  `.execute(trx.withoutPlugins())
  const changed = rows[0] ? fieldsChanged(rows[0].content, content) : []
  return new ProblemError('changed-meanwhile', {}, { changed } satisfies ChangedSince)
}
