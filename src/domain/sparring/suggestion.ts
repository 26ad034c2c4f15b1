// A change that a comment suggests, of what a box or an indicator says: which fields, what stands there, and the theory of
// change with the suggestion in it.

import type { Box, Indicator, TheoryContent } from '../theory/theory.ts'
import type { Pin } from './pin.ts'

/** The fields that can be suggested for each kind of pin. A self-evaluation is mended by who writes it. */
export const suggestibleFields = {
  box: ['title', 'note'],
  indicator: ['name', 'source', 'baseline', 'target', 'dueOn'],
  step: [],
  'self-evaluation': [],
} as const satisfies Record<Pin['kind'], readonly (keyof Box | keyof Indicator)[]>

export const suggestedFields = [...suggestibleFields.box, ...suggestibleFields.indicator] as const
export type SuggestedField = (typeof suggestedFields)[number]

export const suggestionOutcomes = ['accepted', 'declined', 'withdrawn'] as const
export type SuggestionOutcome = (typeof suggestionOutcomes)[number]

const isOf = <Field extends string>(fields: readonly Field[], field: string): field is Field =>
  fields.some((one) => one === field)

/** What stands there; a day as `2026-03-31` or empty. Undefined where the thing is gone, or has no such field. */
export function textAt(content: TheoryContent, pin: Pin, field: SuggestedField): string | undefined {
  if (pin.kind === 'box' && isOf(suggestibleFields.box, field))
    return content.boxes.find(({ id }) => id === pin.box)?.[field]
  if (pin.kind !== 'indicator' || !isOf(suggestibleFields.indicator, field)) return undefined
  const indicators = content.boxes.flatMap((box) => box.indicators)
  const own = indicators.find(({ id }) => id === pin.indicator)
  return own && (own[field] ?? '')
}

/** The theory of change with `text` in that place; undefined where `textAt` is. */
export function withText(
  content: TheoryContent,
  pin: Pin,
  field: SuggestedField,
  text: string,
): TheoryContent | undefined {
  if (textAt(content, pin, field) === undefined) return undefined
  const value = field === 'dueOn' && text === '' ? null : text
  const changed = (box: Box): Box => {
    if (pin.kind === 'box') return box.id === pin.box ? { ...box, [field]: value } : box
    if (pin.kind !== 'indicator') return box
    const indicators = box.indicators.map((own) =>
      own.id === pin.indicator ? { ...own, [field]: value } : own,
    )
    return { ...box, indicators }
  }
  return { ...content, boxes: content.boxes.map(changed) }
}
