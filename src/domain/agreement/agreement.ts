// An agreement on an effort area of a plan, edition by edition, and which edition holds on a day.

import type { Day } from '../import/rows.ts'
import type { PartnerId } from '../vocabulary/ids.ts'

/** What one edition of an agreement says. */
export interface AgreementContent {
  readonly title: string
  /** What has been agreed, in a few sentences; the whole text is a file beside it. */
  readonly terms: string
  readonly parties: readonly Party[]
  /** From this day it replaces the editions before it. */
  readonly startsOn: Day
  /** The last day, inclusive; null where it holds until further notice. */
  readonly endsOn: Day | null
  /** Null until every party has signed. */
  readonly signedOn: Day | null
}

export interface Party {
  readonly id: string
  readonly name: string
  /** What kind of partner it is, where the vocabulary has a word for it. */
  readonly partner: PartnerId | null
}

type Held = Pick<AgreementContent, 'startsOn' | 'endsOn'> & { readonly edition: number }

/**
 * The edition that holds on a day: of those that have begun by then, the one that was written last, so that a correction
 * counts for the days that it corrects. Undefined where none has begun, or that one has ended.
 */
export function editionOn<Edition extends Held>(editions: readonly Edition[], day: Day): Edition | undefined {
  const [last] = editions
    .filter(({ startsOn }) => startsOn <= day)
    .sort((one, other) => other.edition - one.edition)
  return last && (last.endsOn === null || last.endsOn >= day) ? last : undefined
}
