// What of people's texts can be set in a tagged PDF, for which every letter needs a glyph.

/** Word's bullets come from a font of its own; marks that steer a screen or a file are nothing to be seen. */
export function withoutMarks(text: string): string {
  return text
    .replaceAll(/[\uf0b7\uf0a7\uf0d8\uf076]/g, '•')
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, (mark) => (mark === '\n' || mark === '\u00ad' ? mark : ''))
}

/** Letters of Europe, and the punctuation and signs beside them, which the fonts have. */
const settable = /[\n\u0020-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u203a\u20ac\u2022\u2212]/u

export function withSquares(text: string): string {
  return [...text].map((letter) => (settable.test(letter) ? letter : '□')).join('')
}

export function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  if (typeof value === 'string') return map(value) as Value
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, mapTexts(own, map)])) as Value
}
