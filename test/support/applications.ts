// Applications that the fund assesses and decides on, over HTTP.

import { expect } from 'vitest'
import type { Decisions } from '../../src/contract/assessments.ts'
import type { Plan } from '../../src/contract/plans.ts'
import type { AssessmentContent } from '../../src/domain/assessment/assessment.ts'
import { assessmentCriterionIds } from '../../src/domain/vocabulary/ids.ts'
import { openTestApp } from './app.ts'
import { makeCaller, type TestCaller } from './callers.ts'

/** An assessment that can be decided on. */
export const content: AssessmentContent = {
  scores: assessmentCriterionIds.map((id) => ({ id, score: 4, reason: `Grund til #${id} *ikke fed*` })),
  summary: 'Området har brug for planen.\n\nDen kan gennemføres.',
  conditions: 'Kommunen ansætter en leder inden 1. marts.',
}

/** An app without plans, a fund officer, and what they and a plan's leader do. */
export async function openApplications() {
  const test = await openTestApp({ example: false })
  const fund = await makeCaller(test.db, 'fund-officer')

  let count = 0
  /** A plan that has been applied for. */
  async function apply(): Promise<{
    url: string
    leader: TestCaller
    move: (status: string) => Promise<number>
  }> {
    count++
    const created = await test.as(fund, 'POST', '/api/plans', {
      programme: '2006-10',
      reference: `AN-${count}`,
      name: 'Skovbakken',
      municipality: '0751',
      housingOrganisation: 'Skovbakkens Boligforening',
      startsOn: '2019-01-01',
      endsOn: '2022-12-31',
    })
    const { id } = created.json<Plan>()
    const leader = await makeCaller(test.db, 'plan-leader', id)
    const url = `/api/plans/${id}`
    const move = async (status: string) =>
      (await test.as(leader, 'POST', `${url}/status`, { status })).statusCode
    expect(await move('applied')).toBe(200)
    return { url, leader, move }
  }

  const save = (url: string, said: AssessmentContent, version: number) =>
    test.as(fund, 'PUT', `${url}/assessment`, said, version)
  const planVersionOf = async (url: string) => (await test.as(fund, 'GET', url)).json<Plan>().version
  const decide = async (url: string, outcome: string, version: number, planVersion?: number) =>
    test.as(
      fund,
      'POST',
      `${url}/assessment/decision`,
      { outcome, planVersion: planVersion ?? (await planVersionOf(url)) },
      version,
    )
  const decisionsOf = async (caller: TestCaller, url: string) =>
    (await test.as(caller, 'GET', `${url}/decisions`)).json<Decisions>().items

  /** A plan on which the fund has decided. */
  async function decided(outcome: 'granted' | 'refused') {
    const applied = await apply()
    await save(applied.url, content, 0)
    expect((await decide(applied.url, outcome, 1)).statusCode).toBe(200)
    return applied
  }

  return { test, fund, apply, save, decide, decided, decisionsOf, planVersionOf }
}
