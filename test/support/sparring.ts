// A plan of the example data with people around it, and what they do in its sparring over HTTP.

import { expect } from 'vitest'
import type { Thread } from '../../src/contract/sparring.ts'
import type { Theory } from '../../src/contract/theories.ts'
import type { Pin } from '../../src/domain/sparring/pin.ts'
import type { Box } from '../../src/domain/theory/theory.ts'
import { openTestApp, type TestApp } from './app.ts'
import { makeCaller, type TestCaller } from './callers.ts'

export interface Sparring {
  readonly test: TestApp
  readonly activity: { readonly id: string; readonly planId: string }
  readonly otherPlan: string
  readonly worker: TestCaller
  readonly leader: TestCaller
  readonly board: TestCaller
  readonly consultant: TestCaller
  /** Leads another plan. */
  readonly outsider: TestCaller
  readonly analyst: TestCaller
  /** Addresses. */
  readonly ofTheory: string
  readonly ofPlan: string
  threadUrl(thread: Pick<Thread, 'id'>): string
  /** That of the first comment of a thread. */
  commentUrl(thread: Thread): string
  theory(): Promise<Theory>
  firstBox(): Promise<Box>
  /** On the first box, by the consultant, unless told otherwise. */
  begin(comment: object, pin?: Pin, caller?: TestCaller): Promise<Thread>
  read(thread: Pick<Thread, 'id'>, caller?: TestCaller): Promise<Thread>
}

export const say = (text: string, suggestion: object | null = null) => ({ text, suggestion })

export async function openSparring(): Promise<Sparring> {
  const test = await openTestApp({ example: true })
  const activity = await test.db
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
  const { planId } = activity
  const worker = await makeCaller(test.db, 'worker', planId)
  const leader = await makeCaller(test.db, 'plan-leader', planId)
  const consultant = await makeCaller(test.db, 'consultant')
  const [ofTheory, ofPlan] = [`/api/activities/${activity.id}/theory`, `/api/plans/${planId}`]
  const threadUrl = ({ id }: Pick<Thread, 'id'>) => `${ofPlan}/threads/${id}`
  const theory = async () => (await test.as(worker, 'GET', ofTheory)).json<Theory>()
  const firstBox = async () => {
    const box = (await theory()).content.boxes[0]
    if (!box) throw new Error('the example has boxes')
    return box
  }
  return {
    ...{ test, activity, otherPlan: other.id, worker, leader, consultant },
    board: await makeCaller(test.db, 'board-member', planId),
    outsider: await makeCaller(test.db, 'plan-leader', other.id),
    analyst: await makeCaller(test.db, 'analyst'),
    ...{ ofTheory, ofPlan, threadUrl, theory, firstBox },
    commentUrl: (thread) => `${threadUrl(thread)}/comments/${thread.items[0]?.id}`,
    async begin(comment, pin, caller = consultant) {
      const body = { pin: pin ?? { kind: 'box', box: (await firstBox()).id }, ...comment }
      const response = await test.as(caller, 'POST', `${ofPlan}/threads`, body)
      expect(response.statusCode, response.body).toBe(200)
      return response.json<Thread>()
    },
    read: async (thread, caller = leader) => (await test.as(caller, 'GET', threadUrl(thread))).json<Thread>(),
  }
}
