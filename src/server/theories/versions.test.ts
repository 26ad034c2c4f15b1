import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { TheoryVersions } from '../../contract/theories.ts'
import { newBox } from '../../domain/theory/theory.ts'

let test: TestApp
let [worker, colleague]: TestCaller[] = []
let plan: string
beforeAll(async () => {
  test = await openTestApp({ example: true })
  plan = (await test.db.selectFrom('plan').select('id').orderBy('id').limit(1).executeTakeFirstOrThrow()).id
  worker = await makeCaller(test.db, 'worker', plan)
  colleague = await makeCaller(test.db, 'plan-leader', plan)
})
afterAll(() => test.close())

/** Saves each title in turn, and tells those of the history from the oldest on. */
async function toldOf(area: string, writings: readonly (readonly [TestCaller | undefined, string])[]) {
  const url = `/api/plans/${plan}/theories/${area}`
  const id = uuid()
  for (const [version, [who, title]] of writings.entries()) {
    const boxes = [newBox(id, 'contact', title)]
    const saved = await test.as(who ?? worker, 'PUT', url, { boxes, arrows: [], answers: [] }, version)
    expect(saved.statusCode, saved.body).toBe(200)
  }
  return async () => {
    const { items } = (await test.as(worker, 'GET', `${url}/versions`)).json<TheoryVersions>()
    return items.map(({ content }) => content.boxes[0]?.title).reverse()
  }
}

describe('what a theory of change said before', () => {
  it('is told once for what one person wrote in one go', async () => {
    const told = await toldOf('health', [
      [worker, 'M'],
      [worker, 'Mo'],
      [worker, 'Mot'],
      [colleague, 'Motion'],
      [worker, 'Motion '],
      [worker, 'Motion i parken'],
    ])
    expect(await told()).toEqual(['M', 'Mot', 'Motion', 'Motion i parken'])
    await sql`update record_version set saved_at = saved_at - interval '11 minutes'
      where record_id in (select id from theory_of_change where effort_area = 'health') and version <= 2`.execute(
      test.db,
    )
    expect(await told()).toEqual(['M', 'Mo', 'Mot', 'Motion', 'Motion i parken'])
  })

  it('tells of going back, and of what stood there till then', async () => {
    const told = await toldOf('environment', [
      [worker, 'Første'],
      [worker, 'Anden'],
      [worker, 'Tredje'],
      [worker, 'Første'],
      [worker, 'Fjerde'],
    ])
    expect(await told()).toEqual(['Første', 'Tredje', 'Fjerde'])
  })
})
