import { describe, expect, it } from 'vitest'
import { activityTypes } from '../vocabulary/activity-types.ts'
import { laneIds } from '../vocabulary/ids.ts'
import { type CatalogueSubject, catalogueBoxes } from './catalogue.ts'
import { templates } from './templates/templates.ts'

let given = 0
const newId = () => `id-${given++}`
const exercise = activityTypes.find(({ id }) => id === 'exercise')
const subject = (changes: Partial<CatalogueSubject> = {}): CatalogueSubject => ({
  ...{ templates: [templates.health], type: exercise, language: 'da', nameOf: (group) => `Gruppen ${group}` },
  ...changes,
})
const titlesIn = (lane: string, boxes: ReturnType<typeof catalogueBoxes>) =>
  boxes.filter((box) => box.lane === lane).map(({ title }) => title)

describe('what the catalogue offers', () => {
  it('begins with the target groups of the type, and the type itself', () => {
    const boxes = catalogueBoxes(subject(), newId)
    expect(titlesIn('target-group', boxes).slice(0, 4)).toEqual(
      ['women', 'children-0-6', 'children-7-17', 'families'].map((group) => `Gruppen ${group}`),
    )
    expect(boxes.find(({ lane }) => lane === 'target-group')?.targetGroups).toEqual(['women'])
    expect(boxes.find(({ lane }) => lane === 'deliverables')).toMatchObject({
      title: 'Motionsaktiviteter',
      activityType: 'exercise',
    })
  })

  it('goes on with the template, with what its boxes say and measure, lane by lane', () => {
    const boxes = catalogueBoxes(subject(), newId)
    const lanes = boxes.map(({ lane }) => laneIds.indexOf(lane))
    expect(lanes).toEqual(lanes.toSorted((one, other) => one - other))
    expect(boxes.filter(({ lane }) => lane === 'effort-goals').some((box) => box.indicators.length > 0)).toBe(
      true,
    )
  })

  it('leaves out deliverables of other types, but keeps them for an effort area', () => {
    const types = (type: CatalogueSubject['type']) =>
      catalogueBoxes(subject({ type }), newId).flatMap(({ activityType }) => activityType ?? [])
    expect(new Set(types(exercise))).toEqual(new Set(['exercise']))
    expect(new Set(types(undefined)).size).toBeGreaterThan(1)
  })

  it('says nothing twice, also of several areas, and gives each an id of its own', () => {
    const boxes = catalogueBoxes(subject({ templates: Object.values(templates), type: undefined }), newId)
    const said = boxes.map(({ lane, title }) => `${lane} ${title.toLowerCase()}`)
    expect(new Set(said).size).toBe(said.length)
    const ids = boxes.flatMap(({ id, indicators }) => [id, ...indicators.map((one) => one.id)])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is nothing where the area has no template', () => {
    expect(catalogueBoxes(subject({ templates: [], type: undefined }), newId)).toEqual([])
  })
})
