// Theories of change of any size, as large ones look: the boxes of the templates over and over, each leading to one or two
// of the next lane.

import { v7 as uuid } from 'uuid'
import { fromTemplate } from '../../src/domain/theory/templates/template.ts'
import { templates } from '../../src/domain/theory/templates/templates.ts'
import { newArrow, type TheoryContent } from '../../src/domain/theory/theory.ts'
import { effortAreaIds, laneIds } from '../../src/domain/vocabulary/ids.ts'

export function theoryOf(count: number): TheoryContent {
  const all = Array.from({ length: Math.ceil(count / 100) }, () =>
    effortAreaIds.flatMap((area) => fromTemplate(templates[area], 'da', uuid).boxes),
  ).flat()
  // As many of each lane as in the templates, from the first lane to the last.
  const step = all.length / count
  const boxes = Array.from({ length: count }, (_, index) => all[Math.floor(index * step)]).filter(
    (box) => box !== undefined,
  )
  const lanes = laneIds.map((lane) => boxes.filter((box) => box.lane === lane))
  const arrows = lanes.slice(0, -1).flatMap((lane, at) => {
    const next = lanes[at + 1] ?? []
    return lane.flatMap(({ id }, index) => {
      const middle = Math.floor((index * next.length) / lane.length)
      const aims = index % 3 === 0 ? [middle, (middle + 2) % Math.max(1, next.length)] : [middle]
      return [...new Set(aims)].flatMap((aim) => next[aim] ?? []).map((box) => newArrow(id, box.id))
    })
  })
  return { boxes, arrows, answers: [] }
}
