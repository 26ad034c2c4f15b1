// What the analyst does with the shared library: every change is a version, and none is ever taken away.

import { sql, type Transaction } from 'kysely'
import type { NewLibraryIndicator, NewLibraryState } from '../../contract/library-indicators.ts'
import { normalise } from '../../domain/import/nearest.ts'
import {
  type LibraryContent,
  type LibraryState,
  longestLibraryId,
} from '../../domain/indicator/library-indicator.ts'
import type { Caller } from '../access/sessions.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'
import { firstOwnPosition, holdLibrary } from './library-store.ts'

type Action = 'created' | 'adopted' | 'changed' | 'retired' | 'restored' | 'merged'

/** Answers its id. Throws `indicator-name-taken`, and `indicator-not-own` where one to be tied to it is no plan's own. */
export async function addLibraryIndicator(
  trx: Transaction<DB>,
  caller: Caller,
  { content, adopts }: NewLibraryIndicator,
): Promise<string> {
  await holdLibrary(trx)
  await refuseTakenName(trx, content, undefined)
  const id = await freeId(trx, content.name.en)
  const { last } = await trx
    .selectFrom('libraryIndicator')
    .select((eb) => eb.fn.max('position').as('last'))
    .executeTakeFirstOrThrow()
  const position = Math.max(firstOwnPosition, last + 1)
  await trx
    .insertInto('libraryIndicator')
    .values({ id, position, edited: true, content: JSON.stringify(content) })
    .execute()
  await addVersion(trx, caller, id, adopts.length > 0 ? 'adopted' : 'created')
  for (const { planId, indicatorId } of adopts) {
    const { rows } = await sql<{ tied: boolean }>`
      select adopt_indicator(${id}, ${planId}, ${indicatorId}) as tied`.execute(trx)
    if (!rows[0]?.tied) throw new ProblemError('indicator-not-own')
  }
  return id
}

/** Throws `not-found`, `changed-meanwhile` and `indicator-name-taken`. */
export async function saveLibraryContent(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  read: number,
  content: LibraryContent,
): Promise<void> {
  await holdLibrary(trx)
  const { state } = await lookAt(trx, id, read)
  if (state === 'current') await refuseTakenName(trx, content, id)
  await change(trx, id, { content: JSON.stringify(content) })
  await addVersion(trx, caller, id, 'changed')
}

/** Throws `not-found`, `changed-meanwhile`, `merge-not-possible`, and `indicator-name-taken` for one that comes back. */
export async function changeLibraryState(
  trx: Transaction<DB>,
  caller: Caller,
  id: string,
  read: number,
  { state, mergedInto }: NewLibraryState,
): Promise<void> {
  await holdLibrary(trx)
  const { content } = await lookAt(trx, id, read)
  if ((state === 'merged') !== (mergedInto !== null)) throw new ProblemError('merge-not-possible')
  if (mergedInto !== null) {
    const into = await trx
      .selectFrom('libraryIndicator')
      .where('id', '=', mergedInto)
      .select('state')
      .executeTakeFirst()
    if (mergedInto === id || into?.state !== 'current') throw new ProblemError('merge-not-possible')
  }
  if (state === 'current') await refuseTakenName(trx, content, id)
  await change(trx, id, { state, mergedInto })
  await addVersion(trx, caller, id, actions[state])
}

const actions: Readonly<Record<LibraryState, Action>> = {
  current: 'restored',
  retired: 'retired',
  merged: 'merged',
}

async function lookAt(
  trx: Transaction<DB>,
  id: string,
  read: number,
): Promise<{ state: string; content: LibraryContent }> {
  const found = await trx
    .selectFrom('libraryIndicator')
    .where('id', '=', id)
    .select(['version', 'state', sql<LibraryContent>`content`.as('content')])
    .executeTakeFirst()
  if (!found) throw new ProblemError('not-found')
  if (found.version !== read) throw new ProblemError('changed-meanwhile')
  return found
}

async function change(
  trx: Transaction<DB>,
  id: string,
  changes: { content?: string; state?: LibraryState; mergedInto?: string | null },
): Promise<void> {
  await trx
    .updateTable('libraryIndicator')
    .set({ ...changes, edited: true })
    .set((eb) => ({ version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

async function addVersion(trx: Transaction<DB>, caller: Caller, id: string, action: Action): Promise<void> {
  await sql`
    insert into library_indicator_version (library_indicator_id, version, action, merged_into, content, saved_by)
    select id, version, ${action}, merged_into, content, ${caller.personId} from library_indicator where id = ${id}
  `.execute(trx)
}

/** Two that are offered under one name would be taken for one. */
async function refuseTakenName(
  trx: Transaction<DB>,
  { name }: LibraryContent,
  except: string | undefined,
): Promise<void> {
  const others = await trx
    .selectFrom('libraryIndicator')
    .where('state', '=', 'current')
    .select(['id', sql<LibraryContent['name']>`content->'name'`.as('name')])
    .execute()
  const taken = others.find(
    (other) =>
      other.id !== except &&
      (['da', 'en'] as const).some(
        (language) => normalise(other.name[language]) === normalise(name[language]),
      ),
  )
  if (taken) throw new ProblemError('indicator-name-taken', { name: taken.name.da })
}

/** A code word made of the English name that no other indicator has had. */
async function freeId(trx: Transaction<DB>, name: string): Promise<string> {
  const words = normalise(name).match(/[a-z0-9]+/g) ?? []
  const from = words.findIndex((word) => /^[a-z]/.test(word))
  // Room for a number at the end.
  const base = (from < 0 ? ['indicator'] : words.slice(from)).join('-').slice(0, longestLibraryId - 5)
  const stem = base.replace(/-+$/, '')
  const taken = await trx
    .selectFrom('libraryIndicator')
    .where(sql<boolean>`starts_with(id, ${stem})`)
    .select('id')
    .execute()
  const ids = new Set(taken.map(({ id }) => id))
  for (let number = 2, id = stem; ; number++) {
    if (!ids.has(id)) return id
    id = `${stem}-${number}`
  }
}
