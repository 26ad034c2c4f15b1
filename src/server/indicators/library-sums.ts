// What plans have measured of a library indicator and of those merged into it, put together.

import { sql, type Transaction } from 'kysely'
import type { LibrarySums } from '../../contract/library-sums.ts'
import { fewestPlans } from '../../domain/comparison/protect.ts'
import type { DatedValue } from '../../domain/indicator/aggregate.ts'
import { fedValues, type LogbookSpan } from '../../domain/indicator/fed.ts'
import type { LibraryContent } from '../../domain/indicator/library-indicator.ts'
import type { Scale } from '../../domain/indicator/scale.ts'
import { type Sum, sumFaults } from '../../domain/indicator/sums.ts'
import type { Direction, LogbookFeed, Unit } from '../../domain/indicator/units.ts'
import { sumsByYear } from '../../domain/indicator/year-sums.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { todayInDenmark } from '../today.ts'

interface Row {
  readonly planId: string
  readonly unit: Unit
  readonly scale: Scale | null
  readonly direction: Direction
  readonly baseline: string
  readonly feed: LogbookFeed | null
  readonly measured: readonly DatedValue[] | null
  readonly spans: readonly LogbookSpan[] | null
}

/** Throws `not-found`. */
export async function readLibrarySums(trx: Transaction<DB>, id: string): Promise<LibrarySums> {
  const own = await trx
    .selectFrom('libraryIndicator')
    .where('id', '=', id)
    .select(['mergedInto', sql<LibraryContent>`content`.as('content')])
    .executeTakeFirst()
  if (!own) throw new ProblemError('not-found')
  // Beside the sum that its plans are in, a sum of its own would tell by subtraction of those that are in no other.
  if (own.mergedInto !== null) return { fault: null, fewestPlans, example: false, total: null, years: [] }
  const { rows: together } = await sql<{ id: string }>`
    with recursive own as (
      select ${id}::text as id
      union
      select merged.id from library_indicator merged join own on merged.merged_into = own.id
    )
    select id from own
  `.execute(trx.withoutPlugins())
  const { unit, aggregation, scale } = own.content
  const { rows } = await sql<Row>`
    select plan_id as "planId", unit, scale, direction, baseline, feed, measured, spans
    from library_values(${together.map((one) => one.id)}, ${todayInDenmark()})
  `.execute(trx.withoutPlugins())
  const series = rows.map(({ feed, measured, spans, ...row }) => ({
    ...row,
    values: feed === null ? (measured ?? []) : fedValues(spans ?? [], { feed, aggregation }),
  }))
  const found = sumsByYear(
    { unit, aggregation, scale: scale && { low: scale.low, high: scale.high } },
    series,
    fewestPlans,
  )
  const example = await trx
    .selectFrom('plan')
    .where('id', '=', rows[0]?.planId ?? null)
    .where('example', '=', true)
    .select('id')
    .executeTakeFirst()
  return {
    ...{
      fault: found.fault,
      fewestPlans,
      example: example !== undefined,
      total: found.total && presentSum(found.total),
    },
    years: found.years.map((sum) => ({ year: sum.year, ...presentSum(sum) })),
  }
}

function presentSum({ value, fault, summed, measured, plans, leftOut }: Sum) {
  return {
    ...{ amount: value?.amount ?? null, of: value?.of ?? null, fault, summed, measured, plans },
    leftOut: sumFaults.flatMap((one) => {
      const values = leftOut[one] ?? 0
      return values > 0 ? [{ fault: one, values }] : []
    }),
  }
}
