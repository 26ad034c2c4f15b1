// The words and effort areas of the programmes that the fund sets up beside those of the vocabulary.

import { sql, type Transaction } from 'kysely'
import type { NewProgramme } from '../../contract/programmes.ts'
import type { VocabularyAnswer } from '../../contract/vocabulary.ts'
import type { OwnEffortArea, ProgrammeWords } from '../../domain/programme/rules.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

/**
 * Positions of the fund's own programmes: behind all that the vocabulary will come to have, and within the byte in which
 * the overview holds one, of which the last value means none.
 */
const positions = { first: 128, last: 254 }

/** Whoever sets up a programme or takes an area away goes alone; whoever relies on an area holds the lock with others. */
const lockName = sql`hashtextextended('programme', 0)`

/** Until the transaction ends, no effort area of a programme goes away. */
export async function holdEffortAreas(trx: Transaction<DB>): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${lockName})`.execute(trx)
}

/** Answers its id, which is its years. Throws `programme-taken` where a programme has them already. */
export async function addProgramme(trx: Transaction<DB>, programme: NewProgramme): Promise<string> {
  const { firstYear, lastYear } = programme
  const id = `${firstYear}-${String(lastYear % 100).padStart(2, '0')}`
  await sql`select pg_advisory_xact_lock(${lockName})`.execute(trx)
  const last = await trx
    .selectFrom('programme')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirstOrThrow()
  const position = Math.max(positions.first, last.position + 1)
  if (position > positions.last) throw new ProblemError('not-acceptable-input')
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('programme')
    .values({ id, position, firstYear, lastYear, ...columnsOf(programme) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('programme-taken')
  await addAreas(trx, id, programme.effortAreas)
  return id
}

/** Throws `area-in-use` where a plan has agreed on or applies with an area that would go. */
export async function changeWords(trx: Transaction<DB>, id: string, words: ProgrammeWords): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockName})`.execute(trx)
  await refuseAreasInUse(trx, id, words)
  await trx.updateTable('programme').set(columnsOf(words)).where('id', '=', id).execute()
  await trx.deleteFrom('programmeEffortAreaMapping').where('programmeId', '=', id).execute()
  await trx.deleteFrom('programmeEffortArea').where('programmeId', '=', id).execute()
  await addAreas(trx, id, words.effortAreas)
}

async function refuseAreasInUse(
  trx: Transaction<DB>,
  id: string,
  { effortAreas }: ProgrammeWords,
): Promise<void> {
  const kept = effortAreas.map((area) => area.id)
  const { rows } = await sql<{ name: string }>`
    select area.name_da as name from programme_effort_area area
    where area.programme_id = ${id} and area.id <> all(${kept}::text[]) and area_in_use(area.programme_id, area.id)
    order by area.position`.execute(trx)
  if (rows.length > 0)
    throw new ProblemError('area-in-use', { areas: rows.map(({ name }) => name).join(', ') })
}

const columnsOf = ({ name, frame }: Pick<ProgrammeWords, 'name' | 'frame'>) => ({
  nameDa: name.da,
  nameEn: name.en,
  frameDa: frame.da,
  frameEn: frame.en,
})

async function addAreas(
  trx: Transaction<DB>,
  programmeId: string,
  areas: readonly OwnEffortArea[],
): Promise<void> {
  await trx
    .insertInto('programmeEffortArea')
    .values(
      areas.map(({ id, name }, position) => ({
        programmeId,
        id,
        position,
        nameDa: name.da,
        nameEn: name.en,
      })),
    )
    .execute()
  await trx
    .insertInto('programmeEffortAreaMapping')
    .values(
      areas.flatMap(({ id, mapsTo }) =>
        mapsTo.map((effortAreaId) => ({ programmeId, programmeEffortAreaId: id, effortAreaId })),
      ),
    )
    .execute()
}

type VocabularyProgramme = VocabularyAnswer['programmes'][number]
type OwnProgramme = Omit<VocabularyProgramme, 'fundSharePercent'>

/** In the shape of the vocabulary's own, by their years. */
export async function listOwnProgrammes(db: Database): Promise<VocabularyProgramme[]> {
  const { rows } = await sql<OwnProgramme>`
    select id, first_year as "firstYear", last_year as "lastYear",
      jsonb_build_object('da', name_da, 'en', name_en) as name,
      jsonb_build_object('da', frame_da, 'en', frame_en) as frame,
      (select jsonb_agg(jsonb_build_object(
          'id', area.id,
          'name', jsonb_build_object('da', area.name_da, 'en', area.name_en),
          'mapsTo', (select jsonb_agg(mapping.effort_area_id order by effort_area.position)
            from programme_effort_area_mapping mapping
            join effort_area on effort_area.id = mapping.effort_area_id
            where mapping.programme_id = area.programme_id
              and mapping.programme_effort_area_id = area.id))
          order by area.position)
        from programme_effort_area area where area.programme_id = programme.id) as "effortAreas"
    from programme where name_da is not null
    order by first_year, id`.execute(db)
  return rows.map((programme) => ({ ...programme, fundSharePercent: null }))
}
