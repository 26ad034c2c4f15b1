// Finds types of the catalogue by what people type: other forms, parts of compounds, other words, slips of the finger, æ as
// ae, English. Ranked by BM25F (Robertson, Zaragoza and Taylor 2004) over names, synonyms and texts.

import type { ActivityTypeId } from '../vocabulary/ids.ts'
import { catalogueSources, knownWords } from './corpus.ts'
import { partsOf, stem, typedWords, wordsOf } from './danish.ts'
import { alikeness, looseWord } from './slips.ts'

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
const shortestBeginning = 3

interface Entry {
  readonly type: ActivityTypeId
  readonly terms: ReadonlyMap<string, number>
  readonly length: number
}

const entries: readonly Entry[] = gather()
const average = entries.reduce((sum, { length }) => sum + length, 0) / entries.length
const rarity = rarities()
const vocabulary = [...rarity.keys()].map((term) => ({ term, loose: looseWord(term) }))

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
  const wanted = looseWord(whole)
  for (const { term, loose } of vocabulary) {
    if (whole.length >= shortestBeginning && term.startsWith(whole)) add(term, ofBeginning)
    const alike = alikeness(wanted, loose)
    if (alike > 0) add(term, alike * ofLikeness)
  }
  return terms
}

/** More of a text than this is not read. */
const mostWords = 60

/** A hit with a smaller share than this of the best one's score is no hit: it has a word in common by chance. */
const leastOfBest = 0.25

/** At most `most` types, the best first, none far behind it; none where nothing of what was typed leads anywhere. */
export function searchTypes(text: string, most: number): FoundType[] {
  const found = everyType(text)
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score || (one.type < other.type ? -1 : 1))
  const least = leastOfBest * (found[0]?.score ?? 0)
  return found.filter(({ score }) => score >= least).slice(0, most)
}

/** Every type with how well the text finds it, from 0, in the order of the catalogue. */
export function everyType(text: string): FoundType[] {
  const words = new Map(typedWords(text).map(({ plain, typed }) => [plain, typed]))
  const asked = [...words].slice(0, mostWords).map(([plain, word]) => ({ word, terms: termsOf(plain) }))
  return entries.map(({ type, terms, length }) => {
    const norm = 1 - lengthShare + (lengthShare * length) / average
    const found = asked.map(({ word, terms: wanted }) => {
      let best = 0
      for (const [term, surely] of wanted) {
        const much = terms.get(term) ?? 0
        if (much === 0) continue
        const score =
          (surely * (rarity.get(term) ?? 0) * much * (saturation + 1)) / (much + saturation * norm)
        best = Math.max(best, score)
      }
      return { word, score: best }
    })
    return {
      type,
      score: found.reduce((sum, { score }) => sum + score, 0),
      words: found.filter(({ score }) => score > 0).map(({ word }) => word),
    }
  })
}
