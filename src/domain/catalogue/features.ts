// A text as what a classifier sees of it: the stems of its words, and the parts of compounds.

import { knownWords } from './corpus.ts'
import { partsOf, stem, typedWords } from './danish.ts'

/** What a part of a compound counts beside a word. */
const ofPart = 0.6
/** More words of a text than this are not read. */
const mostWords = 400

export interface Features {
  /** How much of each term. */
  readonly terms: ReadonlyMap<string, number>
  /** The words of the text that each term came from. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

export function featuresOf(text: string): Features {
  const terms = new Map<string, number>()
  const words = new Map<string, string[]>()
  const add = (term: string, much: number, word: string) => {
    terms.set(term, (terms.get(term) ?? 0) + much)
    const from = words.get(term) ?? []
    if (!from.includes(word)) words.set(term, [...from, word])
  }
  for (const { plain, typed } of typedWords(text).slice(0, mostWords)) {
    add(stem(plain), 1, typed)
    for (const part of partsOf(plain, knownWords)) add(part, ofPart, typed)
  }
  return { terms, words }
}
