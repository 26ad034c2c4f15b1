// Which passwords are too easy to guess: those that are hardly more than what everybody tries first.

/** What people choose most, here and elsewhere, and words of this very place. */
const usual = `
  password passwort passord adgangskode kodeord losenord hemmelig hemmeligt secret login logmein letmein velkommen welcome
  admin administrator bruger default changeme test testing guest gaest hello goddag iloveyou jegelskerdig kaerlighed skat
  monkey dragon master superman batman pokemon starwars sunshine princess shadow football fodbold baseball liverpool
  brondby arsenal chelsea computer internet google facebook whatever trustno charlie michael jordan hunter hejmeddig
  sommer vinter foraar forår efteraar efterår summer winter spring autumn danmark denmark kobenhavn københavn aarhus odense
  aalborg januar februar marts april juni juli august september oktober november december mandag tirsdag onsdag torsdag
  fredag lordag lørdag sondag søndag monday tuesday wednesday thursday friday saturday sunday
  overblik helhedsplan helhedsplanen boligsocial boligsociale boligforening boligorganisation landsbyggefonden kommune
`
  .trim()
  .split(/\s+/)

/** Signs in the order that fingers or the alphabet have them. */
const rows = [
  'abcdefghijklmnopqrstuvwxyzæøå',
  '12345678901234567890',
  'qwertyuiopå',
  'asdfghjklæø',
  'zxcvbnm',
  '1q2w3e4r5t6y7u8i9o0p',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
].flatMap((row) => [row, [...row].reverse().join('')])

/** So many in order are no accident. */
const run = 4
/** Signs that must be left when everything that can be guessed is taken away. */
const least = 7

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** `known` is what everyone knows of the person, as the name and the e-mail. */
export function isTooEasy(password: string, known: readonly string[]): boolean {
  const plain = password.toLowerCase()
  const spelt = plain.replaceAll(/[013457@$!]/g, (sign) => lookalikes[sign] ?? sign)
  const words = [...usual, ...known.flatMap(partsOf)].sort((one, other) => other.length - one.length)
  return [plain, spelt].some((text) => restOf(text, words).length < least)
}

/** A name or an e-mail, and each part of it that is long enough to mean something. */
function partsOf(text: string): string[] {
  const plain = text.toLowerCase()
  return [plain, ...plain.split(/[\s@._+-]+/)].filter((part) => part.length > 2)
}

/** What is left of the text without the words, rows, years and repetitions; letters and digits alone. */
function restOf(text: string, words: readonly string[]): string {
  const unknown = words.reduce((left, word) => left.replaceAll(word, ' '), text)
  return withoutRows(unknown)
    .replaceAll(/(19|20)\d\d/g, '')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/(.+?)\1+/g, '$1')
}

function withoutRows(text: string): string {
  let left = ''
  let at = 0
  while (at < text.length) {
    const length = rowAt(text, at)
    if (length < run) left += text.charAt(at)
    at += length < run ? 1 : length
  }
  return left
}

/** How many signs from here on stand in the order of a row. */
function rowAt(text: string, at: number): number {
  let length = 0
  const inRow = (end: number) => rows.some((row) => row.includes(text.slice(at, end)))
  while (at + length < text.length && inRow(at + length + 1)) length += 1
  return length
}
