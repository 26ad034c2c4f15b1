// The words of a text, and the runs of so many in a row, by which tests see that a text is not taken from the report.

/** Lower-case words without punctuation; a word that is parted at the end of a line is put together again. */
export function wordsOf(text: string): string[] {
  const joined = text.normalize('NFC').replace(/(\p{L})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, '$1')
  return joined.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Every so many words in a row. */
export function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text)
  return words
    .slice(0, Math.max(0, words.length - length + 1))
    .map((_, start) => words.slice(start, start + length).join(' '))
}
