// A text as what a classifier sees of it: the stems of its words and the parts of compounds, and beside them pieces of four
// letters, in which a slip of the finger leaves most of a word standing.

import { knownWords } from './corpus.ts'
import { partsOf, stem, typedWords } from './danish.ts'

/** What a part of a compound counts beside a word. */
const ofPart = 0.6
/** More words of a text than this are not read. */
const mostWords = 400
/** So many letters are a piece of a word; shorter words are a piece by themselves. */
const pieceLength = 4

export interface Features {
  /** How much of each term. */
  readonly terms: ReadonlyMap<string, number>
  /** How much of each piece of a word, with a blank before it and after it. */
  readonly pieces: ReadonlyMap<string, number>
  /** The words of the text that each term came from. */
  readonly words: ReadonlyMap<string, readonly string[]>
}

export function featuresOf(text: string): Features {
  const terms = new Map<string, number>()
  const pieces = new Map<string, number>()
  const words = new Map<string, string[]>()
  const add = (term: string, much: number, word: string) => {
    terms.set(term, (terms.get(term) ?? 0) + much)
    const from = words.get(term) ?? []
    if (!from.includes(word)) words.set(term, [...from, word])
  }
  for (const { plain, typed } of typedWords(text).slice(0, mostWords)) {
    add(stem(plain), 1, typed)
    for (const part of partsOf(plain, knownWords)) add(part, ofPart, typed)
    for (const piece of piecesOf(plain)) pieces.set(piece, (pieces.get(piece) ?? 0) + 1)
  }
  return { terms, pieces, words }
}

function piecesOf(word: string): string[] {
  const padded = `_${word}_`
  const count = Math.max(1, padded.length - pieceLength + 1)
  return Array.from({ length: count }, (_, at) => padded.slice(at, at + pieceLength))
}
