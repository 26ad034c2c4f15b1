// What the catalogue itself says of each type, as weighted texts that search and classification both begin from.

import { activityTypes } from '../vocabulary/activity-types.ts'
import type { ActivityTypeId } from '../vocabulary/ids.ts'
import { stem, wordsOf } from './danish.ts'
import { practice } from './practice.ts'
import { synonyms } from './synonyms.ts'

export interface Source {
  readonly type: ActivityTypeId
  readonly text: string
  /** How much a word of it says of the type. */
  readonly weight: number
}

/** What the words that go with a type count beside its text. */
const ofPractice = 1

/** Names, synonyms and texts of the 43 types, in both languages. */
export const catalogueSources: readonly Source[] = activityTypes.flatMap(
  ({ id, name, purpose, description, otherTargetGroup }) => [
    { type: id, text: `${name.da}. ${name.en}`, weight: 3 },
    ...synonyms[id].map((text) => ({ type: id, text, weight: 2.5 })),
    ...practice[id].map((text) => ({ type: id, text, weight: ofPractice })),
    { type: id, text: `${purpose.da} ${description.da} ${otherTargetGroup?.da ?? ''}`, weight: 1 },
    { type: id, text: `${purpose.en} ${description.en}`, weight: 0.5 },
  ],
)

/** Every word of the catalogue and its synonyms, with and without endings: what compounds are taken apart by. */
export const knownWords: ReadonlySet<string> = new Set(
  catalogueSources.flatMap(({ text }) => wordsOf(text).flatMap((word) => [word, stem(word)])),
)
