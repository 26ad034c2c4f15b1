// A process that writes plans as fast as it can and says each reference once its transaction is committed, to be killed
// at any moment. Called with the data folder and a number that makes its references its own.

import { v7 as uuid } from 'uuid'
import { openDatabase } from '../../src/server/db/database.ts'
import { refreshOverview } from '../../src/server/overview/projection.ts'

const [dataFolder = '', round = ''] = process.argv.slice(2)
const { system } = await openDatabase({ dataFolder }, { name: 'the writer', exclusive: true })
for (let count = 1; ; count++) {
  const reference = `${round}-${count}`
  await system.transaction().execute(async (trx) => {
    const id = uuid()
    await trx
      .insertInto('plan')
      .values({
        id,
        programmeId: '2006-10',
        reference,
        name: `Plan ${reference}`,
        municipalityCode: '0751',
        housingOrganisation: 'Boligforeningen',
        startsOn: '2008-01-01',
        endsOn: '2011-12-31',
        example: true,
      })
      .execute()
    await trx.insertInto('planFinancing').values({ planId: id, source: 'fund', kroner: count }).execute()
    await refreshOverview(trx, [id])
  })
  process.stdout.write(`${reference}\n`)
}
