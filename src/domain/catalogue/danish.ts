// Danish words as they are compared: plain letters, endings off, small words out, compounds taken apart.

import { normalise } from '../import/nearest.ts'

/** Words that stand in nearly every sentence and tell nothing of what it is about; in `normalise`'s letters. */
const small = new Set(
  `ad af al alle alt altid anden andre at blev blive bliver bruge da de deres dem den denne der derfor det dette dig din disse
  dog du efter egen eller en end endnu er et faa faar fik flere for fordi foer fra gaa gaar gang gerne giver goer goere han
  har have havde hele helt hende hendes her hos hun hvad hver hvis hvor hvordan hvorfor i igen ikke ind ingen is jeg jo kan
  komme kommer kun kunne laegge lave laver lidt lige man mange med meget mellem men mens mere mest mig min mindst mod mulig
  muligt naar nogen noget nogle nu ny nye og ogsaa om op os over paa saa sammen samt se selv ser sig sin sine skal skulle
  som starte staar store stor stort stoerre synes tage tager tid til to ud under vaere var ved vi vil ville vores vaeret
  a an and are as at be by for from has have how in it its of on or our that the their them they this to we what who with you
  they're`.split(/\s+/),
)

export interface Word {
  /** In plain letters, as words are compared. */
  readonly plain: string
  /** In small letters, as it was typed. */
  readonly typed: string
}

/** The words of a text in order, without the small ones. A number is no word. */
export function typedWords(text: string): Word[] {
  return (text.normalize('NFC').match(/\p{L}+/gu) ?? [])
    .map((typed) => ({ typed: typed.toLowerCase(), plain: normalise(typed).replaceAll(/[^a-z]/g, '') }))
    .filter(({ plain }) => plain.length > 1 && !small.has(plain))
}

export const wordsOf = (text: string): string[] => typedWords(text).map(({ plain }) => plain)

const vowels = /[aeiouy]/
const mainEndings = (
  'erendes erende hedens erernes ethed erede heden heder endes ernes erens erets ered ende erne eren erer heds enes eres ' +
  'eret hed ene ere ens ers ets en er es et e'
).split(' ')

/** Where what may be an ending begins: after the first consonant that follows a vowel, and after three letters at least. */
function endingsFrom(word: string): number {
  for (let at = 1; at < word.length; at++)
    if (vowels.test(word[at - 1] ?? '') && !vowels.test(word[at] ?? '')) return Math.max(3, at + 1)
  return word.length
}

/**
 * A word without its endings. The rules are those of the Danish Snowball stemmer (snowballstem.org, after Porter), over
 * letters in which æ, ø and å are written as two.
 */
export function stem(word: string): string {
  const from = endingsFrom(word)
  const cut = (text: string, ending: string) =>
    text.endsWith(ending) && text.length - ending.length >= from ? text.slice(0, -ending.length) : undefined
  const shortened = (text: string) =>
    /(gd|dt|gt|kt)$/.test(text) && text.length - 1 >= from ? text.slice(0, -1) : text
  let rest = word
  const ending = mainEndings.find((one) => cut(rest, one) !== undefined)
  if (ending) rest = rest.slice(0, -ending.length)
  else if (/[a-dfghj-lm-prtvyz]s$/.test(rest)) rest = cut(rest, 's') ?? rest
  rest = shortened(rest)
  if (rest.endsWith('igst')) rest = cut(rest, 'st') ?? rest
  for (const one of ['elig', 'lig', 'els', 'ig']) {
    const without = cut(rest, one)
    if (without === undefined) continue
    rest = shortened(without)
    break
  }
  return /([^aeiouy])\1$/.test(rest) && rest.length - 1 >= from ? rest.slice(0, -1) : rest
}

/** Shorter than this is no part of a compound: too many words begin or end so. */
const shortestPart = 4

/**
 * The longest known words that a compound begins and ends with, such as `ungdom` and `kriminalitet`; what is left
 * between or beside them may be a joining s or e. `known` holds words and stems in plain letters.
 */
export function partsOf(word: string, known: ReadonlySet<string>): string[] {
  const parts: string[] = []
  const longest = word.length - shortestPart + 1
  for (let length = longest; length >= shortestPart; length--) {
    const head = word.slice(0, length)
    if (!known.has(head)) continue
    parts.push(head)
    break
  }
  for (let length = longest; length >= shortestPart; length--) {
    const tail = word.slice(-length)
    if (!known.has(tail) && !known.has(stem(tail))) continue
    parts.push(tail)
    break
  }
  return [...new Set(parts.map(stem))].filter((part) => part !== stem(word))
}
