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
  const fits = (some: string) => measure(some, lines.fontSize, lines.weight) <= lines.width
  const found: string[] = []
  for (const word of wordsOf(text)) {
    const last = found.at(-1)
    const longer = last === undefined ? word.text : `${last}${word.space}${word.text}`
    if (last !== undefined && fits(longer)) found[found.length - 1] = longer
    else found.push(...pieces(word.text, fits))
    if (found.length > lines.most) break
  }
  if (found.length <= lines.most) return found
  const kept = found.slice(0, lines.most)
  let last = [...(kept.pop() ?? '')]
  while (last.length > 0 && !fits(`${last.join('')}${ellipsis}`)) last = last.slice(0, -1)
  return [...kept, `${last.join('').trimEnd()}${ellipsis}`]
}

/** A line may also end after a hyphen, a dash or a stroke between two words. */
function wordsOf(text: string): { readonly text: string; readonly space: string }[] {
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

/** Only a word that is wider than a line is cut, where a syllable may begin if there is such a place near by. */
function pieces(word: string, fits: (text: string) => boolean): readonly string[] {
  let rest = [...word]
  const cut: string[] = []
  while (rest.length > 1 && !fits(rest.join(''))) {
    let most = 1
    while (most < rest.length - 1 && fits(rest.slice(0, most + 1).join(''))) most++
    const near = [most, most - 1, most - 2, most - 3, most - 4]
    const at =
      near.find((place) => place > 2 && rest.length - place > 2 && beginsSyllable(rest, place)) ?? most
    cut.push(rest.slice(0, at).join(''))
    rest = rest.slice(at)
  }
  return [...cut, rest.join('')]
}

/** A consonant with a vowel behind it, and a consonant or a vowel before it that is no part of the same sound. */
const beginsSyllable = (letters: readonly string[], at: number) =>
  !vowel.test(letters[at] ?? '') && vowel.test(letters[at + 1] ?? '') && !/[sk]/u.test(letters[at - 1] ?? '')
