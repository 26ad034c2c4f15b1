import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../../../test/support/app.ts'
import { openSparring, type Sparring, say } from '../../../test/support/sparring.ts'
import type { MentionablePeople, Thread, ThreadHeads } from '../../contract/sparring.ts'
import type { Pin } from '../../domain/sparring/pin.ts'

let own: Sparring
beforeAll(async () => {
  own = await openSparring()
})
afterAll(() => own.test.close())

describe('a thread of sparring', () => {
  it('is read by those who see the plan’s unpublished records, and written by those who work with it', async () => {
    const thread = await own.begin(say('Hvor mange kommer?'))
    const codes = async (method: 'GET' | 'POST', url: string, body?: object) =>
      Promise.all(
        [undefined, own.analyst, own.outsider, own.board].map(async (caller) =>
          codeOf(await own.test.as(caller, method, url, body)),
        ),
      )
    expect(await codes('GET', own.threadUrl(thread))).toEqual([
      'not-signed-in',
      'not-permitted',
      'not-found',
      undefined,
    ])
    expect(await codes('POST', `${own.threadUrl(thread)}/comments`, say('Hej'))).toEqual([
      ...['not-signed-in', 'not-permitted', 'not-found', 'not-permitted'],
    ])
    expect(await codes('GET', `${own.ofTheory}/threads`)).toEqual([
      ...['not-signed-in', 'not-permitted', 'not-found', undefined],
    ])
    expect(await own.read(thread, own.board)).toMatchObject({ mayWrite: false, mayDecide: false })
    expect(await own.read(thread, own.consultant)).toMatchObject({ mayWrite: true, mayDecide: false })
    expect(await own.read(thread)).toMatchObject({ mayWrite: true, mayDecide: true, begunBy: 'consultant' })
  })

  it('is not reached through another plan', async () => {
    const thread = await own.begin(say('Her'))
    const url = `/api/plans/${own.otherPlan}/threads/${thread.id}`
    expect(codeOf(await own.test.as(own.outsider, 'GET', url))).toBe('not-found')
    expect(codeOf(await own.test.as(own.outsider, 'POST', `${url}/comments`, say('Hej')))).toBe('not-found')
    expect(codeOf(await own.test.as(own.consultant, 'POST', `${url}/settle`))).toBe('not-found')
    const elsewhere = { pin: { kind: 'box', box: (await own.firstBox()).id }, ...say('Hej') }
    expect(
      codeOf(await own.test.as(own.outsider, 'POST', `/api/plans/${own.otherPlan}/threads`, elsewhere)),
    ).toBe('not-found')
  })

  it('stands among those of its theory of change, with how much is in it', async () => {
    const thread = await own.begin(say('Hvordan ved I det?'))
    await own.test.as(own.leader, 'POST', `${own.threadUrl(thread)}/comments`, say('Vi tæller.'))
    const { items } = (
      await own.test.as(own.consultant, 'GET', `${own.ofTheory}/threads`)
    ).json<ThreadHeads>()
    const { id } = await own.firstBox()
    expect(items[0]).toMatchObject({
      ...{ id: thread.id, pin: { kind: 'box', box: id }, comments: 2, unread: true, settledAt: null },
      about: (await own.firstBox()).title,
    })
  })

  it('is pinned to an indicator, a step or a self-evaluation as well, and to nothing that isn’t there', async () => {
    const box = await own.firstBox()
    const indicator = box.indicators[0]?.id ?? ''
    const evaluation = await own.test.db
      .selectFrom('selfEvaluation')
      .where('activityId', '=', own.activity.id)
      .select('id')
      .executeTakeFirstOrThrow()
    const selfEvaluation = evaluation.id
    const pins: Pin[] = [
      { kind: 'indicator', box: box.id, indicator },
      { kind: 'step', selfEvaluation, step: 3 },
      { kind: 'self-evaluation', selfEvaluation },
    ]
    for (const pin of pins) expect((await own.begin(say('Se her'), pin)).pin).toEqual(pin)
    const { items } = (
      await own.test.as(own.leader, 'GET', `${own.ofPlan}/self-evaluations/${selfEvaluation}/threads`)
    ).json<ThreadHeads>()
    expect(items.map(({ pin }) => pin.kind).sort()).toEqual(['self-evaluation', 'step'])
    for (const pin of [
      { kind: 'box', box: uuid() },
      { kind: 'indicator', box: box.id, indicator: uuid() },
      { kind: 'step', selfEvaluation: uuid(), step: 1 },
    ])
      expect(
        codeOf(await own.test.as(own.consultant, 'POST', `${own.ofPlan}/threads`, { pin, ...say('Hej') })),
      ).toBe('not-found')
  })

  it('takes no CPR number and no empty comment', async () => {
    const pin = { kind: 'box', box: (await own.firstBox()).id }
    const post = (text: string) =>
      own.test.as(own.worker, 'POST', `${own.ofPlan}/threads`, { pin, ...say(text) })
    expect(codeOf(await post('Han er født 010190-1234'))).toBe('cpr-number')
    expect(codeOf(await post('  '))).toBe('not-acceptable-input')
  })

  it('is settled and taken up again, with who did it, and takes no comment meanwhile', async () => {
    const thread = await own.begin(say('Er det nok?'))
    const settled = (await own.test.as(own.leader, 'POST', `${own.threadUrl(thread)}/settle`)).json<Thread>()
    expect(settled.settledAt).not.toBeNull()
    expect(settled.steps).toMatchObject([{ settled: true, takenBy: 'plan-leader' }])
    expect(
      codeOf(await own.test.as(own.worker, 'POST', `${own.threadUrl(thread)}/comments`, say('Nej'))),
    ).toBe('thread-settled')
    expect(codeOf(await own.test.as(own.board, 'POST', `${own.threadUrl(thread)}/take-up`))).toBe(
      'not-permitted',
    )
    await own.test.as(own.leader, 'POST', `${own.threadUrl(thread)}/settle`)
    const open = (
      await own.test.as(own.consultant, 'POST', `${own.threadUrl(thread)}/take-up`)
    ).json<Thread>()
    expect(open.settledAt).toBeNull()
    expect(open.steps).toMatchObject([{ settled: true }, { settled: false, takenBy: 'consultant' }])
  })
})

describe('a comment', () => {
  it('is edited by its author alone, and keeps what stood there', async () => {
    const thread = await own.begin(say('Fjorten kom'))
    const url = `${own.threadUrl(thread)}/comments/${thread.items[0]?.id}`
    expect(codeOf(await own.test.as(own.leader, 'PUT', url, { text: 'Fyrre kom' }))).toBe('not-permitted')
    const edited = (await own.test.as(own.consultant, 'PUT', url, { text: 'Tretten kom' })).json<Thread>()
    expect(edited.items[0]).toMatchObject({
      text: 'Tretten kom',
      edits: [{ text: 'Fjorten kom' }],
      own: true,
    })
    await own.test.as(own.consultant, 'PUT', url, { text: 'Tretten kom' })
    await own.test.as(own.consultant, 'PUT', url, { text: 'Tolv kom' })
    expect((await own.read(thread)).items[0]?.edits.map(({ text }) => text)).toEqual([
      'Tretten kom',
      'Fjorten kom',
    ])
  })

  it('mentions people who can see the plan, to whom it is new until they have looked', async () => {
    const { items } = (
      await own.test.as(own.consultant, 'GET', `${own.ofPlan}/mentionable`)
    ).json<MentionablePeople>()
    const ids = items.map(({ id }) => id)
    expect(ids).toEqual(
      expect.arrayContaining([own.worker.personId, own.leader.personId, own.board.personId]),
    )
    for (const { personId } of [own.outsider, own.analyst, own.consultant])
      expect(ids).not.toContain(personId)
    const thread = await own.begin(say(`Hvad siger du, @[${own.board.personId}]?`))
    expect(thread.people).toEqual([{ id: own.board.personId, name: 'board-member' }])
    expect(await own.read(thread, own.board)).toMatchObject({ unread: true })
    expect((await own.test.as(own.board, 'POST', `${own.threadUrl(thread)}/seen`)).statusCode).toBe(200)
    expect(await own.read(thread, own.board)).toMatchObject({ unread: false })
    for (const who of [own.outsider.personId, uuid()]) {
      const comment = say(`Og du, @[${who}]?`)
      expect(
        codeOf(await own.test.as(own.consultant, 'POST', `${own.threadUrl(thread)}/comments`, comment)),
      ).toBe('mention-not-possible')
    }
  })

  it('is new to the leader of the plan, and to whoever has written in the thread', async () => {
    const thread = await own.begin(say('Hvad nu?'), undefined, own.worker)
    expect(await own.read(thread)).toMatchObject({ unread: true })
    expect(await own.read(thread, own.worker)).toMatchObject({ unread: false })
    await own.test.as(own.consultant, 'POST', `${own.threadUrl(thread)}/comments`, say('Ring til dem.'))
    expect(await own.read(thread, own.worker)).toMatchObject({ unread: true })
    expect(await own.read(thread, own.board)).toMatchObject({ unread: false })
  })
})
