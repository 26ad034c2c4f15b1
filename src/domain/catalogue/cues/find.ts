// Finds in a text the words that are known to tell of something, phrase by phrase.

import { normalise } from '../../import/nearest.ts'
import { stem } from '../danish.ts'

/** Words that name a thing, and words that only go with it. `*` is any beginning or end of a word. */
export interface CueWords {
  readonly sure: readonly string[]
  readonly perhaps: readonly string[]
}

/** A word of a text, small words and all. */
export interface Token {
  readonly typed: string
  readonly plain: string
  readonly stem: string
}

/** More words of a text than this are not read. */
const mostTokens = 500

export function tokensOf(text: string): Token[] {
  const words = text.normalize('NFC').match(/\p{L}+(?:[-’']\p{L}+)*/gu) ?? []
  return words.slice(0, mostTokens).map((typed) => {
    const plain = normalise(typed)
    return { typed: typed.toLowerCase(), plain, stem: stem(plain) }
  })
}

type Fits = (token: Token) => boolean

function fitsOf(word: string): Fits {
  const plain = normalise(word)
  const bare = plain.replaceAll('*', '')
  if (plain.startsWith('*')) return (token) => token.plain.length > bare.length && token.plain.endsWith(bare)
  if (plain.endsWith('*')) return (token) => token.plain.startsWith(bare)
  const wanted = stem(bare)
  return (token) => token.plain === bare || token.stem === wanted
}

/** What finds the words of a list in a text, and answers those of the text that did it. */
export function finderOf(list: readonly string[]): (tokens: readonly Token[]) => string[] {
  const patterns = list.map((phrase) => phrase.split(' ').map(fitsOf))
  return (tokens) => {
    const found = new Set<string>()
    for (const pattern of patterns)
      for (let at = 0; at + pattern.length <= tokens.length; at++)
        if (pattern.every((fits, offset) => fits(tokens[at + offset] ?? nothing)))
          found.add(
            tokens
              .slice(at, at + pattern.length)
              .map(({ typed }) => typed)
              .join(' '),
          )
    return [...found]
  }
}

const nothing: Token = { typed: '', plain: '', stem: '' }
