// Finds the catalogue's types by name in either language, as the database finds plans and activities: what is like it
// counts too. The likeness of words is that of PostgreSQL's pg_trgm: the share of three-letter pieces in common.

import { normalise } from '../import/nearest.ts'
import { activityTypes } from '../vocabulary/activity-types.ts'
import type { ActivityTypeId } from '../vocabulary/ids.ts'
import { fewestLetters } from './fewest-letters.ts'

/** Below this a word is another word. */
const enough = 0.45

/** Pieces of three letters, with two blanks before a word and one after it. */
function pieces(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** From 0 to 1: how many of the pieces of both words are in both. */
export function likeness(one: string, other: string): number {
  const [ofOne, ofOther] = [pieces(one), pieces(other)]
  const common = [...ofOne].filter((piece) => ofOther.has(piece)).length
  return common / (ofOne.size + ofOther.size - common)
}

/** How well a name fits: a beginning before a part, and what is only like it last; 0 where it does not. */
function fitOf(wanted: string, name: string): number {
  if (name.startsWith(wanted)) return 3
  if (` ${name}`.includes(` ${wanted}`)) return 2
  if (name.includes(wanted)) return 1
  // Every word that is looked for has to be like one of the name.
  const words = name.split(/[^\p{L}\d]+/u)
  const best = wanted.split(' ').map((word) => Math.max(...words.map((one) => likeness(word, one))))
  const worst = Math.min(...best)
  return worst >= enough ? worst : 0
}

/** At most `most` types, the best first. */
export function findTypes(text: string, most: number): ActivityTypeId[] {
  const wanted = normalise(text)
  if (wanted.length < fewestLetters) return []
  return activityTypes
    .map(({ id, name }) => ({
      id,
      fits: Math.max(fitOf(wanted, normalise(name.da)), fitOf(wanted, normalise(name.en))),
    }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits - one.fits)
    .slice(0, most)
    .map(({ id }) => id)
}
