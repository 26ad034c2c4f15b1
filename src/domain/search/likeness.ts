// The likeness of words as PostgreSQL's pg_trgm has it: the share of three-letter pieces in common.

/** Pieces of three letters, with two blanks before a word and one after it. */
function pieces(word: string): Set<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}

/** From 0 to 1: how many of the pieces of both words are in both. */
export function likeness(one: string, other: string): number {
  const [ofOne, ofOther] = [pieces(one), pieces(other)]
  const common = [...ofOne].filter((piece) => ofOther.has(piece)).length
  return common / (ofOne.size + ofOther.size - common)
}
