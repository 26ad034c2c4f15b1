// What the shared library says: all of it, or one indicator with the plans that use it and what was merged into it.

import { sql, type Transaction } from 'kysely'
import type {
  LibraryIndicatorAnswer,
  LibraryItem,
  LibraryVersions,
} from '../../contract/library-indicators.ts'
import { may } from '../../domain/access/permissions.ts'
import type { LibraryContent, LibraryState } from '../../domain/indicator/library-indicator.ts'
import { countingFault } from '../../domain/indicator/sums.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

/** More than any library has. */
const most = 5000

/** So many plans are named. */
const namedPlans = 100

/** So many changes are shown; all are kept. */
const shownVersions = 200

/** All of it, retired and merged ones too, in its order. */
export async function readLibrary(trx: Transaction<DB>): Promise<LibraryItem[]> {
  const found = await trx
    .selectFrom('libraryIndicator')
    .leftJoin(
      sql<{ id: string; plans: number }>`(
        select library_indicator_id as id, count(*) as plans from library_use() group by library_indicator_id)`.as(
        'used',
      ),
      'used.id',
      'libraryIndicator.id',
    )
    .select(['libraryIndicator.id', 'version', 'state', 'mergedInto', 'used.plans'])
    .select(sql<LibraryContent>`content`.as('content'))
    .orderBy('position')
    .orderBy('libraryIndicator.id')
    .limit(most)
    .execute()
  return found.map(({ content, plans, state, ...indicator }) => ({
    ...indicator,
    ...written(content),
    state: state as LibraryState,
    plans: plans ?? 0,
  }))
}

/** Lists of its own, as the contract has them. */
function written(content: LibraryContent) {
  const { disaggregations, questions, effortAreas, activityTypes, lanes } = content
  return {
    ...content,
    disaggregations: [...disaggregations],
    questions: [...questions],
    effortAreas: [...effortAreas],
    activityTypes: [...activityTypes],
    lanes: [...lanes],
  }
}

/** Throws `not-found`. */
export async function getLibraryIndicatorWhole(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
): Promise<LibraryIndicatorAnswer> {
  const library = await readLibrary(trx)
  const own = library.find((one) => one.id === id)
  if (!own) throw new ProblemError('not-found')
  const { rows: usedBy } = await sql<LibraryIndicatorAnswer['usedBy'][number]>`
    select plan.id, plan.name, plan.example from plan
    where plan.id in (select plan_id from library_use() where library_indicator_id = ${id})
    order by plan.name, plan.id limit ${namedPlans}`.execute(trx)
  return {
    ...own,
    editable: mayCurate(caller),
    usedBy,
    merged: library
      .filter(({ mergedInto }) => mergedInto === id)
      .map((one) => ({ id: one.id, name: one.name, fits: countingFault(one, own) === undefined })),
  }
}

function mayCurate({ memberships }: Caller): boolean {
  return may(
    'curate-indicators',
    memberships.map(({ memberRole }) => memberRole),
  )
}

/** The newest first; names of people for those alone who curate. Throws `not-found`. */
export async function listLibraryVersionsOf(
  trx: Database,
  caller: Caller,
  id: string,
): Promise<LibraryVersions['items']> {
  const found = await trx
    .selectFrom('libraryIndicatorVersion')
    .leftJoin('person', 'person.id', 'libraryIndicatorVersion.savedBy')
    .where('libraryIndicatorId', '=', id)
    .select(['version', 'mergedInto', 'savedAt', 'person.name as savedBy'])
    .select(sql<LibraryVersions['items'][number]['action']>`action`.as('action'))
    .select(sql<LibraryContent>`content`.as('content'))
    .orderBy('version', 'desc')
    .limit(shownVersions)
    .execute()
  if (found.length === 0) throw new ProblemError('not-found')
  const named = mayCurate(caller)
  return found.map(({ savedAt, savedBy, content, ...version }) => ({
    ...version,
    savedAt: savedAt.toISOString(),
    savedBy: named ? savedBy : null,
    content: written(content),
  }))
}
