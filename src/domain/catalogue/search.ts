// Finds types of the catalogue by what people type: other forms, parts of compounds, other words, slips of the finger, æ as
// ae, English. Ranked by BM25F (Robertson, Zaragoza and Taylor 2004) over names, synonyms and texts.

import type { ActivityTypeId } from '../vocabulary/ids.ts'
import { catalogueSources, knownWords } from './corpus.ts'
import { partsOf, stem, typedWords, wordsOf } from './danish.ts'

export interface FoundType {
  readonly type: ActivityTypeId
  readonly score: number
  /** The words that led there, as they were typed. */
  readonly words: readonly string[]
}

/** How soon a word that is said again stops counting, and how much a long text is held against itself. */
const [saturation, lengthShare] = [1.2, 0.5]
/** What part of a compound, and a word that is only like another, count beside the word itself. */
const [ofPart, ofLikeness, ofBeginning] = [0.55, 0.8, 0.6]
/** With fewer letters a word is not taken for the beginning of another. */
const shortestBeginning = 4

interface Entry {
  readonly type: ActivityTypeId
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
}

const entries: readonly Entry[] = gather()
const average = entries.reduce((sum, { length }) => sum + length, 0) / entries.length
const rarity = rarities()
const vocabulary = [...rarity.keys()].map((term) => ({ term, plain: loose(term) }))

function gather(): Entry[] {
  const byType = new Map<ActivityTypeId, Map<string, number>>()
  for (const { type, text, weight } of catalogueSources) {
    const terms = byType.get(type) ?? new Map<string, number>()
    byType.set(type, terms)
    const add = (term: string, much: number) => terms.set(term, (terms.get(term) ?? 0) + much)
    for (const word of wordsOf(text)) {
      add(stem(word), weight)
      for (const part of partsOf(word, knownWords)) add(part, weight * ofPart)
    }
  }
  return [...byType].map(([type, terms]) => ({
    type,
    terms,
    length: [...terms.values()].reduce((sum, much) => sum + much, 0),
  }))
}

function rarities(): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { terms } of entries)
    for (const term of terms.keys()) holders.set(term, (holders.get(term) ?? 0) + 1)
  return new Map(
    [...holders].map(([term, count]) => [term, Math.log(1 + (entries.length - count + 0.5) / (count + 0.5))]),
  )
}

/** The terms that a typed word stands for, with how surely. */
function termsOf(word: string): Map<string, number> {
  const terms = new Map<string, number>()
  const add = (term: string, surely: number) => terms.set(term, Math.max(terms.get(term) ?? 0, surely))
  const whole = stem(word)
  if (rarity.has(whole)) add(whole, 1)
  for (const part of partsOf(word, knownWords)) if (rarity.has(part)) add(part, ofPart)
  if (terms.has(whole)) return terms
  const wanted = loose(whole)
  for (const { term, plain } of vocabulary) {
    if (whole.length >= shortestBeginning && term.startsWith(whole)) add(term, ofBeginning)
    const alike = alikeness(wanted, plain)
    if (alike > 0) add(term, alike * ofLikeness)
  }
  return terms
}

/** Letters that are typed for æ, ø and å by who has none, and doubled or single ones, come to the same. */
function loose(term: string): string {
  return term.replaceAll(/ae|oe|aa/g, (two) => (two === 'oe' ? 'o' : 'a')).replaceAll(/(.)\1/g, '$1')
}

/** Of two words in loose letters, from 0 to 1: 1 less a share of the letters that differ, and 0 where more than one in four does. */
function alikeness(a: string, b: string): number {
  if (a === b) return 1
  const most = Math.floor(Math.max(a.length, b.length) / 4)
  if (most === 0 || Math.abs(a.length - b.length) > most) return 0
  const distance = slips(a, b, most)
  return distance > most ? 0 : 1 - distance / Math.max(a.length, b.length)
}

/** Letters put in, left out, changed or swapped with the next (Damerau 1964, restricted); not counted on past `most`. */
function slips(a: string, b: string, most: number): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let least = Math.min(
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, (before[column - 2] ?? 0) + 1)
      current.push(least)
    }
    if (Math.min(...current) > most) return most + 1
    before = previous
    previous = current
  }
  return previous[b.length] ?? 0
}

/** More of a text than this is not read. */
const mostWords = 60

/** At most `most` types, the best first; none where nothing of what was typed leads anywhere. */
export function searchTypes(text: string, most: number): FoundType[] {
  const words = new Map(typedWords(text).map(({ plain, typed }) => [plain, typed]))
  const asked = [...words].slice(0, mostWords).map(([plain, word]) => ({ word, terms: termsOf(plain) }))
  return entries
    .map(({ type, terms, length }) => {
      const norm = 1 - lengthShare + (lengthShare * length) / average
      const found = asked.map(({ word, terms: wanted }) => {
        const best = [...wanted].map(([term, surely]) => {
          const much = terms.get(term) ?? 0
          return (surely * (rarity.get(term) ?? 0) * much * (saturation + 1)) / (much + saturation * norm)
        })
        return { word, score: Math.max(0, ...best) }
      })
      return {
        type,
        score: found.reduce((sum, { score }) => sum + score, 0),
        words: found.filter(({ score }) => score > 0).map(({ word }) => word),
      }
    })
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || (one.type < other.type ? -1 : 1))
    .slice(0, most)
}
