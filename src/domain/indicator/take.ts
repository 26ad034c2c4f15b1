// A library indicator as a plan takes it into a box: in the words of one language, counted as the library says.

import { type Indicator, newIndicator } from '../theory/theory.ts'
import type { Language } from '../vocabulary/types.ts'
import type { LibraryIndicator } from './library-indicator.ts'

/** `id` is a new UUID. What the plan settles itself, baseline and target among it, is empty. */
export function takeIndicator(id: string, from: LibraryIndicator, language: Language): Indicator {
  const { unit, scale, direction, aggregation, frequency, feed } = from
  return {
    ...newIndicator(id, from.name[language]),
    libraryIndicator: from.id,
    unit,
    scale: scale && { low: scale.low, high: scale.high },
    direction,
    aggregation,
    source: from.source[language],
    frequency,
    feed,
  }
}
