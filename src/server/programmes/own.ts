// Programmes that the fund sets up beside those of the vocabulary, with their own words and effort areas.

import { sql, type Transaction } from 'kysely'
import type { NewProgramme } from '../../contract/programmes.ts'
import type { VocabularyAnswer } from '../../contract/vocabulary.ts'
import type { Text } from '../../domain/vocabulary/types.ts'
import type { Database } from '../db/database.ts'
import type { DB } from '../db/schema.ts'
import { ProblemError } from '../http/problem.ts'

/** The overview holds a programme's position in a byte, of which one value means none. */
const mostProgrammes = 250

/** Answers its id, which is its years. Throws `programme-taken` where a programme has them already. */
export async function addProgramme(trx: Transaction<DB>, programme: NewProgramme): Promise<string> {
  const { firstYear, lastYear, name, frame, effortAreas } = programme
  const programmeId = `${firstYear}-${String(lastYear % 100).padStart(2, '0')}`
  // Positions are given one after the other; whoever sets one up at this moment waits.
  await sql`select pg_advisory_xact_lock(hashtextextended('programme', 0))`.execute(trx)
  const last = await trx
    .selectFrom('programme')
    .select((eb) => eb.fn.max('position').as('position'))
    .executeTakeFirstOrThrow()
  if (last.position >= mostProgrammes) throw new ProblemError('not-acceptable-input')
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('programme')
    .values({
      id: programmeId,
      position: last.position + 1,
      firstYear,
      lastYear,
      nameDa: name.da,
      nameEn: name.en,
      frameDa: frame.da,
      frameEn: frame.en,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) throw new ProblemError('programme-taken')
  const areas = effortAreas.map((area, position) => ({ ...area, position, id: `area-${position + 1}` }))
  await trx
    .insertInto('programmeEffortArea')
    .values(
      areas.map((area) => ({
        programmeId,
        id: area.id,
        position: area.position,
        nameDa: area.name.da,
        nameEn: area.name.en,
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
  return programmeId
}

type VocabularyProgramme = VocabularyAnswer['programmes'][number]

interface OwnProgramme {
  readonly id: string
  readonly firstYear: number
  readonly lastYear: number
  readonly name: Text
  readonly frame: Text
  readonly effortAreas: VocabularyProgramme['effortAreas']
}

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
