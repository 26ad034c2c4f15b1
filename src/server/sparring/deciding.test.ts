import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import type { TestCaller } from '../../../test/support/callers.ts'
import { openSparring, type Sparring, say } from '../../../test/support/sparring.ts'
import type { Thread } from '../../contract/sparring.ts'

let own: Sparring
beforeAll(async () => {
  own = await openSparring()
})
afterAll(() => own.test.close())

describe('a suggested change', () => {
  const suggested = async (proposed: string) => own.begin(say('Måske sådan?', { field: 'title', proposed }))

  it('is made at once where the plan’s people accept it, as a version of theirs', async () => {
    const box = await own.firstBox()
    const { version } = await own.theory()
    const thread = await suggested('Unge finder et fællesskab')
    expect(thread.items[0]?.suggestion).toMatchObject({ stood: box.title, now: box.title, outcome: null })
    const accept = (caller: TestCaller | undefined) =>
      own.test.as(caller, 'POST', `${own.commentUrl(thread)}/accept`, { over: box.title })
    expect(codeOf(await accept(undefined))).toBe('not-signed-in')
    expect(codeOf(await accept(own.consultant))).toBe('not-permitted')
    expect(codeOf(await accept(own.outsider))).toBe('not-found')
    const accepted = (await accept(own.leader)).json<Thread>()
    expect(accepted.items[0]?.suggestion).toMatchObject({ outcome: 'accepted', decidedBy: 'plan-leader' })
    expect(await own.theory()).toMatchObject({ version: version + 1 })
    expect((await own.firstBox()).title).toBe('Unge finder et fællesskab')
    expect(codeOf(await accept(own.worker))).toBe('suggestion-decided')
    expect(await own.read(thread, own.consultant)).toMatchObject({ unread: true, suggestions: 0 })
  })

  it('says where the text has changed meanwhile, shows both, and is made over what was seen', async () => {
    const { title: stood } = await own.firstBox()
    const thread = await suggested('Flere unge er med')
    const { content, version } = await own.theory()
    const [first, ...rest] = content.boxes
    if (!first) throw new Error('the example has boxes')
    const renamed = { ...content, boxes: [{ ...first, title: 'Noget tredje' }, ...rest] }
    await own.test.as(own.worker, 'PUT', own.ofTheory, renamed, version)
    const accept = (over: string) =>
      own.test.as(own.leader, 'POST', `${own.commentUrl(thread)}/accept`, { over })
    expect(codeOf(await accept(stood))).toBe('suggested-text-changed')
    expect((await own.read(thread)).items[0]?.suggestion).toMatchObject({
      ...{ stood, now: 'Noget tredje', proposed: 'Flere unge er med', outcome: null },
    })
    expect((await accept('Noget tredje')).statusCode).toBe(200)
    expect((await own.firstBox()).title).toBe('Flere unge er med')
  })

  it('is declined with a word, or withdrawn by who made it', async () => {
    const thread = await suggested('Nej')
    const declined = await own.test.as(own.worker, 'POST', `${own.commentUrl(thread)}/decline`, {
      word: 'For kort',
    })
    expect(declined.json<Thread>().items[0]?.suggestion).toMatchObject({
      outcome: 'declined',
      word: 'For kort',
    })
    const other = await suggested('Heller ikke')
    expect(codeOf(await own.test.as(own.leader, 'POST', `${own.commentUrl(other)}/withdraw`))).toBe(
      'not-permitted',
    )
    const withdrawn = await own.test.as(own.consultant, 'POST', `${own.commentUrl(other)}/withdraw`)
    expect(withdrawn.json<Thread>().items[0]?.suggestion).toMatchObject({ outcome: 'withdrawn' })
  })

  it('outlives its box, and can then only be declined', async () => {
    const { content, version } = await own.theory()
    const box = { ...content.boxes[0], id: uuid(), title: 'Ny boks', indicators: [], feeds: [] }
    const added = { ...content, boxes: [...content.boxes, box] }
    const saved = await own.test.as(own.worker, 'PUT', own.ofTheory, added, version)
    expect(saved.statusCode, saved.body).toBe(200)
    const thread = await own.begin(say('Sådan?', { field: 'title', proposed: 'Bedre' }), {
      kind: 'box',
      box: box.id,
    })
    await own.test.as(own.worker, 'PUT', own.ofTheory, content, version + 1)
    expect(
      codeOf(await own.test.as(own.leader, 'POST', `${own.commentUrl(thread)}/accept`, { over: 'Ny boks' })),
    ).toBe('suggestion-without-place')
    expect(await own.read(thread)).toMatchObject({ about: 'Ny boks', suggestions: 1 })
    const declined = await own.test.as(own.leader, 'POST', `${own.commentUrl(thread)}/decline`, { word: '' })
    expect(declined.json<Thread>().suggestions).toBe(0)
  })

  it('is of a field that is there, and of something else than what stands', async () => {
    const box = await own.firstBox()
    const pin = { kind: 'box', box: box.id }
    const post = (suggestion: object) =>
      own.test.as(own.consultant, 'POST', `${own.ofPlan}/threads`, { pin, ...say('Se', suggestion) })
    for (const suggestion of [
      { field: 'target', proposed: '20' },
      { field: 'title', proposed: box.title },
      { field: 'title', proposed: ' ' },
      { field: 'dueOn', proposed: 'snart' },
    ])
      expect(codeOf(await post(suggestion)), JSON.stringify(suggestion)).toBe('not-acceptable-input')
  })
})
