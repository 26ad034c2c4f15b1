// What the lanes are called: as the vocabulary has it, but where a picture puts something else into them.

import type { LaneId } from '../vocabulary/ids.ts'
import { lanes } from '../vocabulary/lanes.ts'
import type { Language, Text } from '../vocabulary/types.ts'

/** Those that have another name in a picture. */
export type LaneNames = Readonly<Partial<Record<LaneId, Text>>>

export const laneName = (lane: LaneId, language: Language, others: LaneNames = {}): string =>
  (others[lane] ?? lanes.find(({ id }) => id === lane)?.name)?.[language] ?? lane
