// A theory of change with one goal and one indicator, for tests of what is suggested of them.

import { emptyTheory, newBox, newIndicator, type TheoryContent } from '../theory/theory.ts'

export function aTheory(): { content: TheoryContent; box: string; indicator: string } {
  const [box, indicator] = ['0198a000-0000-7000-8000-00000000000a', '0198a000-0000-7000-8000-00000000000b']
  const own = newIndicator(indicator, 'Løber hver uge')
  const goal = { ...newBox(box, 'effort-goals', 'Sundere vaner'), indicators: [own] }
  return {
    content: { ...emptyTheory, boxes: [goal, newBox('last', 'long-term-goals', 'Sundhed')] },
    box,
    indicator,
  }
}
