import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeOf, openTestApp, type TestApp } from '../../../test/support/app.ts'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import type { PlanEvaluations } from '../../contract/evaluation-lists.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import type { Inbox, InboxPlans, Load } from '../../contract/inbox.ts'
import type { Thread } from '../../contract/sparring.ts'

let test: TestApp
let boxes: { planId: string; id: string; activityId: string }[]
let leader: TestCaller
let consultant: TestCaller
let other: TestCaller

beforeAll(async () => {
  test = await openTestApp({ example: true })
  // One of each of three plans.
  const { rows } = await sql<(typeof boxes)[number]>`
    select distinct on (box.plan_id) box.plan_id as "planId", box.id, theory.activity_id as "activityId"
    from theory_box box
    join theory_of_change theory on theory.plan_id = box.plan_id and theory.id = box.theory_of_change_id
    order by box.plan_id, box.id limit 3`.execute(test.db)
  boxes = rows
  leader = await makeCaller(test.db, 'plan-leader', boxes[0]?.planId ?? '')
  consultant = await makeCaller(test.db, 'consultant')
  other = await makeCaller(test.db, 'consultant', boxes[1]?.planId ?? '')
})
afterAll(() => test.close())

async function begin(caller: TestCaller, at: number, text: string): Promise<Thread> {
  const box = boxes[at]
  const body = { pin: { kind: 'box', box: box?.id }, text, suggestion: null }
  const response = await test.as(caller, 'POST', `/api/plans/${box?.planId}/threads`, body)
  expect(response.statusCode, response.body).toBe(200)
  return response.json<Thread>()
}
const answer = (caller: TestCaller, at: number, { id }: Thread, text = 'Ja') =>
  test.as(caller, 'POST', `/api/plans/${boxes[at]?.planId}/threads/${id}/comments`, {
    text,
    suggestion: null,
  })
const inboxOf = async (caller: TestCaller, query = '') =>
  (await test.as(caller, 'GET', `/api/inbox${query}`)).json<Inbox>()
const unreadOf = async (caller: TestCaller) =>
  (await test.as(caller, 'GET', '/api/inbox/unread')).json<{ unread: number }>().unread
const idsOf = ({ items }: Inbox) => items.map(({ id }) => id)

describe('the inbox', () => {
  it('is for those who see what plans have not published, and its load for consultants and the fund', async () => {
    const analyst = await makeCaller(test.db, 'analyst')
    for (const path of ['', '/unread', '/plans', '/load']) {
      expect(codeOf(await test.as(undefined, 'GET', `/api/inbox${path}`))).toBe('not-signed-in')
      expect(codeOf(await test.as(analyst, 'GET', `/api/inbox${path}`))).toBe('not-permitted')
    }
    expect(codeOf(await test.as(leader, 'GET', '/api/inbox/load'))).toBe('not-permitted')
  })

  it('tells mentions, answers, other open threads and those that wait for others apart', async () => {
    const mine = await begin(consultant, 0, 'Hvorfor?')
    const mentioning = await begin(leader, 0, `Hvad siger du, @[${consultant.personId}]?`)
    const foreign = await begin(other, 1, 'Til planen')
    const before = await inboxOf(consultant)
    const waiting = new Map(before.items.map((item) => [item.id, item.waiting]))
    expect(waiting.get(mentioning.id)).toBe('mention')
    expect(waiting.get(foreign.id)).toBe('open')
    expect(waiting.has(mine.id)).toBe(false)
    expect(before.counts).toEqual({ mention: 1, answer: 0, open: 1, others: 1 })
    await answer(leader, 0, mine)
    await answer(consultant, 0, mentioning)
    const after = await inboxOf(consultant)
    expect(after.counts).toEqual({ mention: 0, answer: 1, open: 1, others: 1 })
    expect(after.items.find(({ id }) => id === mine.id)).toMatchObject({
      ...{ waiting: 'answer', answered: true, unread: true, comments: 2 },
      last: { text: 'Ja', writtenBy: 'plan-leader' },
      activity: { id: boxes[0]?.activityId },
    })
  })

  it('holds only the plans that one sees, and of those that are settled only what one has not seen', async () => {
    expect((await inboxOf(leader)).items.every(({ plan }) => plan.id === boxes[0]?.planId)).toBe(true)
    expect(idsOf(await inboxOf(other)).length).toBe(0)
    const thread = await begin(consultant, 1, `Se her, @[${other.personId}]`)
    await test.as(consultant, 'POST', `/api/plans/${boxes[1]?.planId}/threads/${thread.id}/settle`)
    expect(idsOf(await inboxOf(other))).toEqual([thread.id])
    await test.as(other, 'POST', `/api/plans/${boxes[1]?.planId}/threads/${thread.id}/seen`)
    expect(idsOf(await inboxOf(other))).toEqual([])
  })

  it('counts what is new until it has been seen', async () => {
    const before = await unreadOf(leader)
    const thread = await begin(consultant, 0, 'Nyt')
    expect(await unreadOf(leader)).toBe(before + 1)
    await test.as(leader, 'POST', `/api/plans/${boxes[0]?.planId}/threads/${thread.id}/seen`)
    expect(await unreadOf(leader)).toBe(before)
    expect(await unreadOf(consultant)).toBeGreaterThan(0)
  })

  it('is narrowed by plan, municipality, effort area, what threads are about, age and whether anybody answered', async () => {
    const all = await inboxOf(consultant, '?waiting=mention,answer,open,others')
    const { items: plans } = (await test.as(consultant, 'GET', '/api/inbox/plans')).json<InboxPlans>()
    expect(plans.map(({ id }) => id).sort()).toEqual([boxes[0]?.planId, boxes[1]?.planId].sort())
    const [plan] = plans
    const by = async (query: string) => inboxOf(consultant, `?waiting=mention,answer,open,others&${query}`)
    expect((await by(`plan=${plan?.id}`)).total).toBe(plan?.open)
    const inMunicipality = await by(`municipality=${plan?.municipality}`)
    expect(inMunicipality.items.map((item) => item.plan.id)).toContain(plan?.id)
    const area = all.items[0]?.effortArea
    const inArea = await by(`effortArea=${area}`)
    expect(inArea.items.length).toBeGreaterThan(0)
    expect(inArea.items.every(({ effortArea }) => effortArea === area)).toBe(true)
    expect((await by('kind=self-evaluation')).total).toBe(0)
    expect((await by('kind=theory')).total).toBe(all.total)
    const unanswered = await by('unanswered=true')
    expect(unanswered.items.every(({ answered }) => !answered)).toBe(true)
    expect(unanswered.total).toBeLessThan(all.total)
    expect((await by('days=7')).total).toBe(0)
    const [first] = all.items
    await test.db
      .updateTable('sparringThread')
      .set({ writtenAt: sql<Date>`now() - interval '8 days'` })
      .where('id', '=', first?.id ?? '')
      .execute()
    expect(idsOf(await by('days=7'))).toEqual([first?.id])
    expect(idsOf(await by('order=newest')).at(-1)).toBe(first?.id)
    expect(idsOf(await by('order=oldest'))[0]).toBe(first?.id)
    expect(codeOf(await test.as(consultant, 'GET', '/api/inbox?waiting=nobody'))).toBe('not-acceptable-input')
  })

  it('comes page by page, each thread once', async () => {
    for (let count = 0; count < 11; count += 1) await begin(leader, 0, `Nummer ${count}`)
    const query = '?waiting=mention,answer,open,others&pageSize=10&page='
    const [first, second] = [await inboxOf(consultant, `${query}1`), await inboxOf(consultant, `${query}2`)]
    expect(first.items).toHaveLength(10)
    expect(first.total).toBe(second.total)
    const seen = new Set([...idsOf(first), ...idsOf(second)])
    expect(seen.size).toBe(first.items.length + second.items.length)
  })

  it('says of each consultant how many threads are open and how many wait', async () => {
    const { items } = (await test.as(consultant, 'GET', '/api/inbox/load')).json<Load>()
    const own = items.find(({ id }) => id === consultant.personId)
    const mine = await inboxOf(consultant, '?waiting=mention,answer,others')
    expect(own?.open).toBe(mine.total)
    expect(own?.waiting).toBe(mine.counts.mention + mine.counts.answer)
    expect(
      (await inboxOf(consultant, `?waiting=mention,answer,open,others&person=${other.personId}`)).total,
    ).toBe(items.find(({ id }) => id === other.personId)?.open)
  })

  it('holds nothing of a draft that has been deleted, and all of it once the draft is back', async () => {
    const planId = boxes[0]?.planId ?? ''
    const { activities } = (
      await test.as(leader, 'GET', `/api/plans/${planId}/evaluations`)
    ).json<PlanEvaluations>()
    const path = `/api/activities/${activities[0]?.id}/evaluations`
    const begun = await test.as(leader, 'POST', path, { round: null })
    expect(begun.statusCode, begun.body).toBe(201)
    const { id, version } = begun.json<Evaluation>()
    const pin = { kind: 'self-evaluation', selfEvaluation: id }
    const thread = await test.as(leader, 'POST', `/api/plans/${planId}/threads`, {
      ...{ pin, text: 'Er trin 3 det rigtige mål?', suggestion: null },
    })
    expect(thread.statusCode, thread.body).toBe(200)
    const [here, unread] = [(await inboxOf(consultant)).total, await unreadOf(consultant)]
    const removed = await test.as(leader, 'DELETE', `/api/evaluations/${id}`, undefined, version)
    expect(removed.statusCode, removed.body).toBe(200)
    expect((await inboxOf(consultant)).total).toBe(here - 1)
    expect(await unreadOf(consultant)).toBeLessThanOrEqual(unread)
    const { items } = await inboxOf(consultant, '?pageSize=100')
    expect(items.every(({ pin: own }) => !('selfEvaluation' in own && own.selfEvaluation === id))).toBe(true)
    await test.as(leader, 'POST', `/api/evaluations/${id}/restore`)
    expect((await inboxOf(consultant)).total).toBe(here)
  })

  it('holds nothing of an activity that has been deleted', async () => {
    const before = (await inboxOf(consultant)).total
    await test.db
      .updateTable('activity')
      .set({ deletedAt: sql<Date>`now()` })
      .where('id', '=', boxes[1]?.activityId ?? '')
      .execute()
    const after = await inboxOf(consultant)
    expect(after.total).toBeLessThan(before)
    expect(after.items.every(({ plan }) => plan.id === boxes[0]?.planId)).toBe(true)
  })
})
