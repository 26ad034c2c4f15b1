// One list of a person's data: by which columns it finds the person, and what it reads.

import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'

/** Whom the lists are read for. */
export interface Whom {
  readonly id: string
  readonly email: string
}

export interface List {
  /** The columns that it finds the person by, as `table.column`. */
  readonly columns: readonly string[]
  read(db: Database, whom: Whom): SelectQueryBuilder<DB, never, object>
}

/** The plan that an entry is of, by its name of today. */
export const planOf = (planId: Expression<string | null>) =>
  sql<{ id: string; name: string } | null>`(
    select json_build_object('id', plan.id, 'name', plan.name) from plan where plan.id = ${planId}
  )`.as('plan')
