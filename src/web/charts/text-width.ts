// How wide a text will be, so that labels can be placed and broken without a browser to measure them in. The widths are
// those of Atkinson Hyperlegible Next at weight 400, in hundredths of the font size; figures are taken as tabular.

const classes: readonly (readonly [number, string])[] = [
  [16, "'"],
  [21, ',.:;'],
  [25, 'j·il'],
  [28, ' \u00a0\u202f'],
  [30, '!"()f'],
  [34, '[]rt'],
  [37, '-_'],
  [40, '/I'],
  [47, 'yvzs'],
  [49, '*?cxk–'],
  [52, 'Jaåä'],
  [55, 'Leuéü<>Fhnoøö'],
  [57, 'TdgEYbpq'],
  [59, 'PSV'],
  [61, '+BRZX'],
  [64, '=AKÅC#0123456789'],
  [68, 'D…wGHNU'],
  [72, 'OØQ&'],
  [83, '@M½mW'],
  [92, 'æÆ%'],
]
const widths = new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])))

/** A letter that is not listed is taken to be wide. */
const unknown = 70
const semibold = 1.06

/** Estimated width in pixels, a little generous rather than too small. */
export function textWidth(text: string, fontSize: number, weight: 'normal' | 'semibold' = 'normal'): number {
  let sum = 0
  for (const letter of text) sum += widths.get(letter) ?? unknown
  return ((sum * fontSize) / 100) * (weight === 'semibold' ? semibold : 1)
}

/** Breaks a text between words so that no line is wider than `maxWidth`, unless a single word is. */
export function breakLines(
  text: string,
  maxWidth: number,
  fontSize: number,
  weight: 'normal' | 'semibold' = 'normal',
): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    const longer = line === undefined ? word : `${line} ${word}`
    if (line === undefined || textWidth(longer, fontSize, weight) > maxWidth) lines.push(word)
    else lines[lines.length - 1] = longer
  }
  return lines
}

/** The widest of several texts. */
export function widest(texts: readonly string[], fontSize: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, fontSize)))
}
