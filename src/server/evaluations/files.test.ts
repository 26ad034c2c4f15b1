import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import type { TestCaller } from '../../../test/support/callers.ts'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import { multipart, partOf } from '../../../test/support/imports.ts'
import { writtenWhole } from '../../../test/support/written-whole.ts'
import type { Attachments } from '../../contract/attachments.ts'
import type { Evaluation } from '../../contract/evaluations.ts'

let own: Evaluations
let evaluation: Evaluation

beforeAll(async () => {
  own = await openEvaluations()
  evaluation = await own.begin(own.activities[0] ?? '')
})
afterAll(() => own.test.close())

const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF')
const ofForm = () => `/api/evaluations/${evaluation.id}/attachments`
const add = (caller: TestCaller, fileName: string, bytes: Uint8Array = pdf) =>
  own.test.app.inject({
    ...{ method: 'POST', url: ofForm(), payload: partOf(bytes, fileName) },
    headers: { ...multipart, ...caller.headers },
  })
const names = async (caller: TestCaller) => {
  const answer = await own.test.as(caller, 'GET', ofForm())
  return answer.statusCode === 200
    ? answer.json<Attachments>().items.map(({ fileName }) => fileName)
    : codeOf(answer)
}

describe('a file beside a self-evaluation', () => {
  it('is added by those who write it, and nobody else’s to see or to add', async () => {
    const anonymous = await own.test.app.inject({ method: 'GET', url: ofForm() })
    expect(anonymous.statusCode).toBe(401)
    expect(codeOf(await add(own.outsider, 'Optælling.pdf'))).toBe('not-found')
    expect(codeOf(await add(own.consultant, 'Optælling.pdf'))).toBe('not-permitted')
    expect(codeOf(await add(own.worker, 'side.txt', Buffer.from('<script>')))).toBe('file-type-not-taken')
    const added = await add(own.worker, 'Optælling.pdf')
    expect(added.statusCode, added.body).toBe(200)
    expect(await names(own.consultant)).toEqual(['Optælling.pdf'])
    expect(await names(own.outsider)).toBe('not-found')
    const [file] = added.json<Attachments>().items
    const read = (caller: TestCaller) => own.test.as(caller, 'GET', `/api/attachments/${file?.id}`)
    expect((await read(own.consultant)).rawPayload.equals(pdf)).toBe(true)
    expect(codeOf(await read(own.outsider))).toBe('not-found')
  })

  it('stays as it is once the form is handed in, and can be changed again when it is sent back', async () => {
    evaluation = await own.save(evaluation, writtenWhole(evaluation.content))
    evaluation = await own.move(own.worker, evaluation, 'submit')
    const { items } = (await own.test.as(own.worker, 'GET', ofForm())).json<Attachments>()
    const remove = () => own.test.as(own.worker, 'DELETE', `/api/attachments/${items[0]?.id}`)
    expect(codeOf(await add(own.worker, 'Mere.pdf'))).toBe('evaluation-handed-in')
    expect(codeOf(await remove())).toBe('evaluation-handed-in')
    await own.move(own.consultant, evaluation, 'return', {
      ...{ because: 'Hvor er listen?', returnReasons: ['result-unsourced'] },
    })
    expect((await add(own.worker, 'Liste.pdf')).statusCode).toBe(200)
    expect((await remove()).statusCode).toBe(200)
    const back = await own.test.as(own.worker, 'POST', `/api/attachments/${items[0]?.id}/restore`)
    expect(back.statusCode).toBe(200)
    expect(new Set(await names(own.consultant))).toEqual(new Set(['Optælling.pdf', 'Liste.pdf']))
  })

  it('goes with a draft that is deleted, and comes back with it', async () => {
    evaluation = await own.begin(own.activities[1] ?? '')
    const [file] = (await add(own.worker, 'Udkast.pdf')).json<Attachments>().items
    const read = () => own.test.as(own.worker, 'GET', `/api/attachments/${file?.id}`)
    const at = `/api/evaluations/${evaluation.id}`
    await own.test.as(own.worker, 'DELETE', at, undefined, evaluation.version)
    expect(codeOf(await read())).toBe('not-found')
    expect(await names(own.worker)).toBe('not-found')
    await own.test.as(own.worker, 'POST', `${at}/restore`)
    expect((await read()).statusCode).toBe(200)
    await own.test.db
      .updateTable('activity')
      .set({ deletedAt: new Date() })
      .where('id', '=', own.activities[1] ?? '')
      .execute()
    expect(codeOf(await read())).toBe('not-found')
    expect(await names(own.worker)).toBe('not-found')
  })
})
