// What the plans that are not granted yet must be like, so that nobody finds them odd.

import { describe, expect, it } from 'vitest'
import { sharingOf } from '../plan/demands.ts'
import { activityTypes } from '../vocabulary/activity-types.ts'
import { contextFigures } from '../vocabulary/context-figures.ts'
import { programmes } from '../vocabulary/programmes.ts'
import { exampleApplications } from './applications.ts'
import { exampleRows } from './example.ts'

const { plans } = exampleRows()

describe.each(exampleApplications)('$words.name', ({ programme, reference, words, steps }) => {
  it('has an area, an organisation and a number that no counted plan has', () => {
    for (const plan of plans) {
      expect(plan.name).not.toBe(words.name)
      expect(plan.housingOrganisation).not.toBe(words.housingOrganisation)
      expect(plan.reference).not.toBe(reference)
    }
  })

  it('lets the fund pay three quarters and no more', () => {
    expect(sharingOf(words, 75)).toMatchObject({ localMissing: 0 })
    expect(words.kroner.fund / sharingOf(words, 75).total).toBe(0.75)
  })

  it('means to work in every area of its programme, with types that count there', () => {
    const areas = programmes.find(({ id }) => id === programme)?.effortAreas ?? []
    const chosen = new Set(words.expectedActivities.map(({ effortArea }) => effortArea))
    expect(chosen).toEqual(new Set(areas.map(({ id }) => id)))
    for (const { effortArea, activityType } of words.expectedActivities) {
      const counted = activityTypes.find(({ id }) => id === activityType)?.effortArea
      const { mapsTo = [] } = areas.find(({ id }) => id === effortArea) ?? {}
      if (counted) expect(mapsTo).toContain(counted)
    }
  })

  it('has its days in order: written and sent before it begins, milestones within it', () => {
    const days = [
      ...steps.map(({ takenOn }) => takenOn),
      words.startsOn,
      ...words.milestones.map(({ dueOn }) => dueOn),
      words.endsOn,
    ]
    expect(days).toEqual([...days].sort())
    const [setUp = '', sent] = days
    for (const day of Object.values(words.signedOn))
      if (day !== null) expect([setUp, day, sent]).toEqual([setUp, day, sent].sort())
  })
})

it('the one that was sent tells every figure of its area, the draft not yet', () => {
  const told = exampleApplications.map(
    ({ words }) => new Set(words.contextFigures.map(({ figure }) => figure)),
  )
  expect(told.map(({ size }) => size)).toEqual([7, contextFigures.length])
})
