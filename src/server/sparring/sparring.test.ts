import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { MentionablePeople, Thread, ThreadHeads } from '../../contract/sparring.ts'
import type { Theory } from '../../contract/theories.ts'
import type { Pin } from '../../domain/sparring/pin.ts'
import type { Box } from '../../domain/theory/theory.ts'

let test: TestApp
let activity: { id: string; planId: string }
let worker: TestCaller
let leader: TestCaller
let board: TestCaller
let consultant: TestCaller
let outsider: TestCaller
let analyst: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  activity = await test.db
    .selectFrom('activity')
    .select(['id', 'planId'])
    .orderBy('id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const other = await test.db
    .selectFrom('plan')
    .select('id')
    .where('id', '<>', activity.planId)
    .limit(1)
    .executeTakeFirstOrThrow()
  worker = await makeCaller(test.db, 'worker', activity.planId)
  leader = await makeCaller(test.db, 'plan-leader', activity.planId)
  board = await makeCaller(test.db, 'board-member', activity.planId)
  consultant = await makeCaller(test.db, 'consultant')
  outsider = await makeCaller(test.db, 'plan-leader', other.id)
  analyst = await makeCaller(test.db, 'analyst')
})
afterAll(() => test.close())

const ofTheory = () => `/api/activities/${activity.id}/theory`
const ofPlan = () => `/api/plans/${activity.planId}`
const threadUrl = ({ id }: Pick<Thread, 'id'>) => `${ofPlan()}/threads/${id}`
const theory = async () => (await test.as(worker, 'GET', ofTheory())).json<Theory>()
async function firstBox(): Promise<Box> {
  const box = (await theory()).content.boxes[0]
  if (!box) throw new Error('the example has boxes')
  return box
}
const say = (text: string, suggestion: object | null = null) => ({ text, suggestion })

async function begin(
  comment: { text: string; suggestion: object | null },
  pin?: Pin,
  caller = consultant,
): Promise<Thread> {
  const body = { pin: pin ?? { kind: 'box', box: (await firstBox()).id }, ...comment }
  const response = await test.as(caller, 'POST', `${ofPlan()}/threads`, body)
  expect(response.statusCode, response.body).toBe(200)
  return response.json<Thread>()
}

const read = async (thread: Pick<Thread, 'id'>, caller = leader) =>
  (await test.as(caller, 'GET', threadUrl(thread))).json<Thread>()

describe('a thread of sparring', () => {
  it('is read by those who see the plan’s unpublished records, and written by those who work with it', async () => {
    const thread = await begin(say('Hvor mange kommer?'))
    const codes = async (method: 'GET' | 'POST', url: string, body?: object) =>
      Promise.all(
        [undefined, analyst, outsider, board].map(async (caller) =>
          codeOf(await test.as(caller, method, url, body)),
        ),
      )
    expect(await codes('GET', threadUrl(thread))).toEqual([
      'not-signed-in',
      'not-permitted',
      'not-found',
      undefined,
    ])
    expect(await codes('POST', `${threadUrl(thread)}/comments`, say('Hej'))).toEqual([
      ...['not-signed-in', 'not-permitted', 'not-found', 'not-permitted'],
    ])
    expect(await codes('GET', `${ofTheory()}/threads`)).toEqual([
      ...['not-signed-in', 'not-permitted', 'not-found', undefined],
    ])
    expect(await read(thread, board)).toMatchObject({ mayWrite: false, mayDecide: false })
    expect(await read(thread, consultant)).toMatchObject({ mayWrite: true, mayDecide: false })
    expect(await read(thread)).toMatchObject({ mayWrite: true, mayDecide: true, begunBy: 'consultant' })
  })

  it('is not reached through another plan', async () => {
    const thread = await begin(say('Her'))
    const other = await test.db
      .selectFrom('membership')
      .where('personId', '=', outsider.personId)
      .select('planId')
      .executeTakeFirstOrThrow()
    const url = `/api/plans/${other.planId}/threads/${thread.id}`
    expect(codeOf(await test.as(outsider, 'GET', url))).toBe('not-found')
    expect(codeOf(await test.as(outsider, 'POST', `${url}/comments`, say('Hej')))).toBe('not-found')
    expect(codeOf(await test.as(consultant, 'POST', `${url}/settle`))).toBe('not-found')
    const elsewhere = { pin: { kind: 'box', box: (await firstBox()).id }, ...say('Hej') }
    expect(codeOf(await test.as(outsider, 'POST', `/api/plans/${other.planId}/threads`, elsewhere))).toBe(
      'not-found',
    )
  })

  it('stands among those of its theory of change, with how much is in it', async () => {
    const thread = await begin(say('Hvordan ved I det?'))
    await test.as(leader, 'POST', `${threadUrl(thread)}/comments`, say('Vi tæller.'))
    const { items } = (await test.as(consultant, 'GET', `${ofTheory()}/threads`)).json<ThreadHeads>()
    const { id } = await firstBox()
    expect(items[0]).toMatchObject({
      ...{ id: thread.id, pin: { kind: 'box', box: id }, comments: 2, unread: true, settledAt: null },
      about: (await firstBox()).title,
    })
  })

  it('is pinned to an indicator, a step or a self-evaluation as well, and to nothing that isn’t there', async () => {
    const box = await firstBox()
    const indicator = box.indicators[0]?.id ?? ''
    const evaluation = await test.db
      .selectFrom('selfEvaluation')
      .where('activityId', '=', activity.id)
      .select('id')
      .executeTakeFirstOrThrow()
    const selfEvaluation = evaluation.id
    const pins: Pin[] = [
      { kind: 'indicator', box: box.id, indicator },
      { kind: 'step', selfEvaluation, step: 3 },
      { kind: 'self-evaluation', selfEvaluation },
    ]
    for (const pin of pins) expect((await begin(say('Se her'), pin)).pin).toEqual(pin)
    const { items } = (
      await test.as(leader, 'GET', `${ofPlan()}/self-evaluations/${selfEvaluation}/threads`)
    ).json<ThreadHeads>()
    expect(items.map(({ pin }) => pin.kind).sort()).toEqual(['self-evaluation', 'step'])
    for (const pin of [
      { kind: 'box', box: uuid() },
      { kind: 'indicator', box: box.id, indicator: uuid() },
      { kind: 'step', selfEvaluation: uuid(), step: 1 },
    ])
      expect(codeOf(await test.as(consultant, 'POST', `${ofPlan()}/threads`, { pin, ...say('Hej') }))).toBe(
        'not-found',
      )
  })

  it('takes no CPR number and no empty comment', async () => {
    const pin = { kind: 'box', box: (await firstBox()).id }
    const post = (text: string) => test.as(worker, 'POST', `${ofPlan()}/threads`, { pin, ...say(text) })
    expect(codeOf(await post('Han er født 010190-1234'))).toBe('cpr-number')
    expect(codeOf(await post('  '))).toBe('not-acceptable-input')
  })

  it('is settled and taken up again, with who did it, and takes no comment meanwhile', async () => {
    const thread = await begin(say('Er det nok?'))
    const settled = (await test.as(leader, 'POST', `${threadUrl(thread)}/settle`)).json<Thread>()
    expect(settled.settledAt).not.toBeNull()
    expect(settled.steps).toMatchObject([{ settled: true, takenBy: 'plan-leader' }])
    expect(codeOf(await test.as(worker, 'POST', `${threadUrl(thread)}/comments`, say('Nej')))).toBe(
      'thread-settled',
    )
    expect(codeOf(await test.as(board, 'POST', `${threadUrl(thread)}/take-up`))).toBe('not-permitted')
    await test.as(leader, 'POST', `${threadUrl(thread)}/settle`)
    const open = (await test.as(consultant, 'POST', `${threadUrl(thread)}/take-up`)).json<Thread>()
    expect(open.settledAt).toBeNull()
    expect(open.steps).toMatchObject([{ settled: true }, { settled: false, takenBy: 'consultant' }])
  })
})

describe('a comment', () => {
  it('is edited by its author alone, and keeps what stood there', async () => {
    const thread = await begin(say('Fjorten kom'))
    const url = `${threadUrl(thread)}/comments/${thread.items[0]?.id}`
    expect(codeOf(await test.as(leader, 'PUT', url, { text: 'Fyrre kom' }))).toBe('not-permitted')
    const edited = (await test.as(consultant, 'PUT', url, { text: 'Tretten kom' })).json<Thread>()
    expect(edited.items[0]).toMatchObject({
      text: 'Tretten kom',
      edits: [{ text: 'Fjorten kom' }],
      own: true,
    })
    await test.as(consultant, 'PUT', url, { text: 'Tretten kom' })
    await test.as(consultant, 'PUT', url, { text: 'Tolv kom' })
    expect((await read(thread)).items[0]?.edits.map(({ text }) => text)).toEqual([
      'Tretten kom',
      'Fjorten kom',
    ])
  })

  it('mentions people who can see the plan, to whom it is new until they have looked', async () => {
    const { items } = (await test.as(consultant, 'GET', `${ofPlan()}/mentionable`)).json<MentionablePeople>()
    const ids = items.map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining([worker.personId, leader.personId, board.personId]))
    for (const { personId } of [outsider, analyst, consultant]) expect(ids).not.toContain(personId)
    const thread = await begin(say(`Hvad siger du, @[${board.personId}]?`))
    expect(thread.people).toEqual([{ id: board.personId, name: 'board-member' }])
    expect(await read(thread, board)).toMatchObject({ unread: true })
    expect((await test.as(board, 'POST', `${threadUrl(thread)}/seen`)).statusCode).toBe(200)
    expect(await read(thread, board)).toMatchObject({ unread: false })
    for (const who of [outsider.personId, uuid()]) {
      const comment = say(`Og du, @[${who}]?`)
      expect(codeOf(await test.as(consultant, 'POST', `${threadUrl(thread)}/comments`, comment))).toBe(
        'mention-not-possible',
      )
    }
  })

  it('is new to the leader of the plan, and to whoever has written in the thread', async () => {
    const thread = await begin(say('Hvad nu?'), undefined, worker)
    expect(await read(thread)).toMatchObject({ unread: true })
    expect(await read(thread, worker)).toMatchObject({ unread: false })
    await test.as(consultant, 'POST', `${threadUrl(thread)}/comments`, say('Ring til dem.'))
    expect(await read(thread, worker)).toMatchObject({ unread: true })
    expect(await read(thread, board)).toMatchObject({ unread: false })
  })
})

describe('a suggested change', () => {
  const suggested = async (proposed: string) => begin(say('Måske sådan?', { field: 'title', proposed }))
  const commentUrl = (thread: Thread) => `${threadUrl(thread)}/comments/${thread.items[0]?.id}`

  it('is made at once where the plan’s people accept it, as a version of theirs', async () => {
    const box = await firstBox()
    const { version } = await theory()
    const thread = await suggested('Unge finder et fællesskab')
    expect(thread.items[0]?.suggestion).toMatchObject({ stood: box.title, now: box.title, outcome: null })
    const accept = (caller: TestCaller | undefined) =>
      test.as(caller, 'POST', `${commentUrl(thread)}/accept`, { over: box.title })
    expect(codeOf(await accept(undefined))).toBe('not-signed-in')
    expect(codeOf(await accept(consultant))).toBe('not-permitted')
    expect(codeOf(await accept(outsider))).toBe('not-found')
    const accepted = (await accept(leader)).json<Thread>()
    expect(accepted.items[0]?.suggestion).toMatchObject({ outcome: 'accepted', decidedBy: 'plan-leader' })
    expect(await theory()).toMatchObject({ version: version + 1 })
    expect((await firstBox()).title).toBe('Unge finder et fællesskab')
    expect(codeOf(await accept(worker))).toBe('suggestion-decided')
    expect(await read(thread, consultant)).toMatchObject({ unread: true, suggestions: 0 })
  })

  it('says where the text has changed meanwhile, shows both, and is made over what was seen', async () => {
    const { title: stood } = await firstBox()
    const thread = await suggested('Flere unge er med')
    const { content, version } = await theory()
    const [first, ...rest] = content.boxes
    if (!first) throw new Error('the example has boxes')
    const renamed = { ...content, boxes: [{ ...first, title: 'Noget tredje' }, ...rest] }
    await test.as(worker, 'PUT', ofTheory(), renamed, version)
    const accept = (over: string) => test.as(leader, 'POST', `${commentUrl(thread)}/accept`, { over })
    expect(codeOf(await accept(stood))).toBe('suggested-text-changed')
    expect((await read(thread)).items[0]?.suggestion).toMatchObject({
      ...{ stood, now: 'Noget tredje', proposed: 'Flere unge er med', outcome: null },
    })
    expect((await accept('Noget tredje')).statusCode).toBe(200)
    expect((await firstBox()).title).toBe('Flere unge er med')
  })

  it('is declined with a word, or withdrawn by who made it', async () => {
    const thread = await suggested('Nej')
    const declined = await test.as(worker, 'POST', `${commentUrl(thread)}/decline`, { word: 'For kort' })
    expect(declined.json<Thread>().items[0]?.suggestion).toMatchObject({
      outcome: 'declined',
      word: 'For kort',
    })
    const other = await suggested('Heller ikke')
    expect(codeOf(await test.as(leader, 'POST', `${commentUrl(other)}/withdraw`))).toBe('not-permitted')
    const withdrawn = await test.as(consultant, 'POST', `${commentUrl(other)}/withdraw`)
    expect(withdrawn.json<Thread>().items[0]?.suggestion).toMatchObject({ outcome: 'withdrawn' })
  })

  it('outlives its box, and can then only be declined', async () => {
    const { content, version } = await theory()
    const box = { ...content.boxes[0], id: uuid(), title: 'Ny boks', indicators: [], feeds: [] }
    const added = { ...content, boxes: [...content.boxes, box] }
    const saved = await test.as(worker, 'PUT', ofTheory(), added, version)
    expect(saved.statusCode, saved.body).toBe(200)
    const thread = await begin(say('Sådan?', { field: 'title', proposed: 'Bedre' }), {
      kind: 'box',
      box: box.id,
    })
    await test.as(worker, 'PUT', ofTheory(), content, version + 1)
    expect(codeOf(await test.as(leader, 'POST', `${commentUrl(thread)}/accept`, { over: 'Ny boks' }))).toBe(
      'suggestion-without-place',
    )
    expect(await read(thread)).toMatchObject({ about: 'Ny boks', suggestions: 1 })
    const declined = await test.as(leader, 'POST', `${commentUrl(thread)}/decline`, { word: '' })
    expect(declined.json<Thread>().suggestions).toBe(0)
  })

  it('is of a field that is there, and of something else than what stands', async () => {
    const box = await firstBox()
    const pin = { kind: 'box', box: box.id }
    const post = (suggestion: object) =>
      test.as(consultant, 'POST', `${ofPlan()}/threads`, { pin, ...say('Se', suggestion) })
    for (const suggestion of [
      { field: 'target', proposed: '20' },
      { field: 'title', proposed: box.title },
      { field: 'title', proposed: ' ' },
      { field: 'dueOn', proposed: 'snart' },
    ])
      expect(codeOf(await post(suggestion)), JSON.stringify(suggestion)).toBe('not-acceptable-input')
  })
})
