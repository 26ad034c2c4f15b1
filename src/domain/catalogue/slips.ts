// How alike two words are, for words that were typed with a slip of the finger or on a keyboard without æ, ø and å.

/** A word as it is compared, with what tells at once that two of them are nothing alike. */
export interface LooseWord {
  readonly letters: string
  /** A bit for each letter that is in it. */
  readonly set: number
}

/** Letters that are typed for æ, ø and å by who has none, and doubled or single ones, come to the same. */
export function looseWord(term: string): LooseWord {
  const letters = term.replaceAll(/ae|oe|aa/g, (two) => (two === 'oe' ? 'o' : 'a')).replaceAll(/(.)\1/g, '$1')
  let set = 0
  for (let at = 0; at < letters.length; at++) set |= 1 << (letters.charCodeAt(at) & 31)
  return { letters, set }
}

/** From 0 to 1: 1 less a share of the letters that differ, and 0 where more than one in four does. */
export function alikeness(one: LooseWord, other: LooseWord): number {
  const [a, b] = [one.letters, other.letters]
  if (a === b) return 1
  const longer = Math.max(a.length, b.length)
  const most = Math.floor(longer / 4)
  if (most === 0 || Math.abs(a.length - b.length) > most) return 0
  // A slip brings in one letter at most that the other has not.
  if (count(one.set & ~other.set) > most || count(other.set & ~one.set) > most) return 0
  const distance = slips(a, b, most)
  return distance > most ? 0 : 1 - distance / longer
}

function count(set: number): number {
  let [rest, bits] = [set, 0]
  for (; rest !== 0; bits++) rest &= rest - 1
  return bits
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
