// The database takes a signature from whoever may give it, whatever a query forgets to ask.

import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeCaller } from '../../../test/support/callers.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/support/database.ts'
import { fewRows } from '../../../test/support/files.ts'
import { withinFor } from '../access/within.ts'
import type { Database } from '../db/database.ts'
import { applyRows } from '../imports/apply.ts'

let test: TestDatabase
let application: { db: Database; system: Database }
let plans: string[]

beforeAll(async () => {
  test = await openTestDatabase()
  application = test.openAsApplication()
  await applyRows(application.system, fewRows(2))
  plans = (await test.db.selectFrom('plan').select('id').orderBy('reference').execute()).map(({ id }) => id)
})
afterAll(() => test.close())

describe('a signature that is given in Overblik', () => {
  const signing = async (personId: string, signatory: string, signedBy: string | null = personId) => {
    const planVersion = signedBy === null ? null : 1
    const values = { planId: plans[0] ?? '', signatory, signedOn: '2028-01-01', signedBy, planVersion }
    return withinFor(
      application.db,
      personId,
    )((trx) => trx.insertInto('planSignature').values(values).execute())
  }
  const removing = async (personId: string) => {
    const { numDeletedRows } = await withinFor(
      application.db,
      personId,
    )((trx) => trx.deleteFrom('planSignature').executeTakeFirst())
    return Number(numDeletedRows)
  }
  const setStatus = (status: string) =>
    test.db
      .updateTable('plan')
      .set({ status })
      .where('id', '=', plans[0] ?? '')
      .execute()

  it('is taken from whoever may give it, in their own name, and goes with nobody else', async () => {
    await test.db
      .updateTable('plan')
      .set({ municipalityCode: '0461', housingOrganisation: 'Birkebo', status: 'draft' })
      .where('id', '=', plans[0] ?? '')
      .execute()
    const [partner, organisation, residents, leader, elsewhere] = await Promise.all([
      makeCaller(test.db, 'board-member', { municipalityCode: '0461' }),
      makeCaller(test.db, 'board-member', { housingOrganisation: 'Birkebo' }),
      makeCaller(test.db, 'resident-representative', plans[0]),
      makeCaller(test.db, 'plan-leader', plans[0]),
      makeCaller(test.db, 'board-member', plans[1]),
    ])
    const refused = { code: '42501' }
    for (const { personId } of [organisation, residents, leader, elsewhere])
      await expect(signing(personId, 'municipality')).rejects.toMatchObject(refused)
    await expect(signing(partner.personId, 'housing-organisation')).rejects.toMatchObject(refused)
    await expect(signing(partner.personId, 'municipality', organisation.personId)).rejects.toMatchObject(
      refused,
    )
    await expect(signing(partner.personId, 'municipality', null)).rejects.toMatchObject(refused)
    await signing(partner.personId, 'municipality')
    await signing(leader.personId, 'housing-organisation', null)
    for (const { personId } of [organisation, residents, elsewhere]) expect(await removing(personId)).toBe(0)
    expect(await removing(leader.personId)).toBe(1)
    await setStatus('granted')
    expect(await removing(partner.personId)).toBe(0)
    await setStatus('applied')
    expect(await removing(partner.personId)).toBe(1)
  })

  it('makes a version of the plan, and lets nobody change anything else of it', async () => {
    const partner = await makeCaller(test.db, 'board-member', plans[0])
    const worker = await makeCaller(test.db, 'worker', plans[0])
    const counting = async (personId: string) => {
      const { rows } = await withinFor(
        application.db,
        personId,
      )((trx) =>
        sql<{ version: number | null }>`
          select count_signature(${plans[0]}, 'municipality', null) as version`.execute(trx),
      )
      return rows[0]?.version
    }
    const { version } = await test.db
      .selectFrom('plan')
      .where('id', '=', plans[0] ?? '')
      .select('version')
      .executeTakeFirstOrThrow()
    expect(await counting(worker.personId)).toBeNull()
    expect(await counting(partner.personId)).toBe(version + 1)
    const { numUpdatedRows } = await withinFor(
      application.db,
      partner.personId,
    )((trx) => trx.updateTable('plan').set({ name: 'Omdøbt' }).executeTakeFirst())
    expect(Number(numUpdatedRows)).toBe(0)
  })
})
