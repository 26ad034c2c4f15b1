import { expect, it } from 'vitest'
import { emptyAssessment } from '../../domain/assessment/assessment.ts'
import type { PlanContent } from '../../domain/plan/content.ts'
import type { Decision } from './decisions.ts'
import { letterOf } from './letter.ts'

const made = new Date('2027-01-01T12:00:00Z')
const plan = {
  name: 'Skovbakken',
  housingOrganisation: 'Skovbakkens Boligforening',
  startsOn: '2027-01-01',
  endsOn: '2030-12-31',
  kroner: { fund: 7_500_000, 'housing-organisation': 0, municipality: 2_500_000, other: 0 },
} as PlanContent
const decision: Decision = {
  number: 1,
  outcome: 'granted',
  draft: false,
  decidedAt: made,
  reopenedAt: null,
  reference: 'LBF-0900',
  example: false,
  municipality: 'Aarhus',
  plan,
  assessment: emptyAssessment,
}

it('is named in the language that it is written in', () => {
  expect(letterOf(decision, 'da').fileName).toBe('afgoerelse-lbf-0900-1')
  expect(letterOf(decision, 'en').fileName).toBe('decision-lbf-0900-1')
})

it('says on every page that a draft is one, and else what will be sent', () => {
  const draft = letterOf({ ...decision, draft: true }, 'da')
  expect(draft.notices[0]).toMatch(/^Udkast\./)
  expect(draft.page).toBe('Udkast. Side {page} af {pages}')
  const { fileName, notices, page, ...said } = letterOf(decision, 'da')
  expect({ fileName, notices, page }).toEqual({
    fileName: 'afgoerelse-lbf-0900-1',
    notices: [],
    page: 'Side {page} af {pages}',
  })
  expect(draft).toMatchObject(said)
})
