// Breaks a text into lines that fit, by the widths of the typeface's letters, so that a box says the same in the same lines
// wherever it is drawn.

import { letterWidths } from './letter-widths.generated.ts'

export type Weight = 'regular' | 'semibold'

/** How wide a text is, in pixels. */
export type Measure = (text: string, fontSize: number, weight: Weight) => number

const widths = new Map(
  letterWidths.flatMap(([regular, semibold, letters]) =>
    [...letters].map((letter) => [letter, { regular, semibold }] as const),
  ),
)

/** A letter that the typeface lacks comes from another; most are no wider than this. */
const unknown = { regular: 900, semibold: 900 }

export const letterMeasure: Measure = (text, fontSize, weight) => {
  let sum = 0
  for (const letter of text) sum += (widths.get(letter) ?? unknown)[weight]
  return (sum * fontSize) / 1000
}

export interface Lines {
  readonly width: number
  readonly most: number
  readonly fontSize: number
  readonly weight: Weight
}

const ellipsis = '…'

/** No line is wider than asked, and there are no more than asked; what is left out shows as an ellipsis. */
export function linesOf(text: string, lines: Lines, measure: Measure = letterMeasure): readonly string[] {
  const widthOf = (some: string) => measure(some, lines.fontSize, lines.weight)
  const words = wordsOf(text)
  const found = filled(words, (some) => widthOf(some) <= lines.width)
  if (found.length <= lines.most) return balanced(words, found, widthOf)
  const kept = found.slice(0, lines.most)
  let last = [...(kept.pop() ?? '')]
  while (last.length > 0 && widthOf(`${last.join('')}${ellipsis}`) > lines.width) last = last.slice(0, -1)
  return [...kept, `${last.join('').trimEnd()}${ellipsis}`]
}

type Fits = (text: string) => boolean

function filled(words: readonly Word[], fits: Fits): readonly string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    const longer = last === undefined ? word.text : `${last}${word.space}${word.text}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(...pieces(word.text, fits))
  }
  return lines
}

/** As many lines, narrower until no short word is left alone on the last. */
function balanced(
  words: readonly Word[],
  lines: readonly string[],
  widthOf: (text: string) => number,
): readonly string[] {
  let best = lines
  const narrowest = Math.max(...words.map(({ text }) => widthOf(text)))
  for (;;) {
    const widest = Math.max(...best.map(widthOf))
    const last = widthOf(best.at(-1) ?? '')
    if (best.length < 2 || last >= widest * 0.45 || narrowest >= widest) return best
    const tried = filled(words, (some) => widthOf(some) < widest)
    if (tried.length > lines.length) return best
    best = tried
  }
}

interface Word {
  readonly text: string
  readonly space: string
}

/** A line may also end after a hyphen, a dash or a stroke between two words. */
function wordsOf(text: string): readonly Word[] {
  return text
    .normalize('NFC')
    .replaceAll('\u00ad', '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .flatMap((word) =>
      word
        .split(/(?<=[\p{L}\p{N}][-–/])(?=[\p{L}\p{N}]{3})/u)
        .map((part, at) => ({ text: part, space: at === 0 ? ' ' : '' })),
    )
}

const vowel = /[aeiouyæøåäöéüAEIOUYÆØÅ]/u

/**
 * Only a word that is wider than a line is cut, where a syllable may begin if there is such a place near by; a hyphen shows
 * that it goes on.
 */
function pieces(word: string, fits: Fits): readonly string[] {
  let rest = [...word]
  const cut: string[] = []
  while (rest.length > 1 && !fits(rest.join(''))) {
    let most = 1
    while (most < rest.length - 1 && fits(until(rest, most + 1))) most++
    const near = [0, 1, 2, 3, 4, 5].map((fewer) => most - fewer)
    const at =
      near.find(
        (place) =>
          place > 2 && rest.length - place > 3 && beginsSyllable(rest, place) && fits(until(rest, place)),
      ) ?? most
    cut.push(until(rest, at))
    rest = rest.slice(at)
  }
  return [...cut, rest.join('')]
}

/** With a hyphen where it is cut between two letters. */
function until(letters: readonly string[], at: number): string {
  const inWord = isLetter(letters[at - 1]) && isLetter(letters[at])
  return `${letters.slice(0, at).join('')}${inWord ? '-' : ''}`
}

const isLetter = (one: string | undefined) => one !== undefined && /\p{L}/u.test(one)

/** A consonant with a vowel behind it, and a consonant or a vowel before it that is no part of the same sound. */
const beginsSyllable = (letters: readonly string[], at: number) =>
  !vowel.test(letters[at] ?? '') && vowel.test(letters[at + 1] ?? '') && !/[sk]/u.test(letters[at - 1] ?? '')
