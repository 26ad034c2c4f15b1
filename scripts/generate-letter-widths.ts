// Writes src/domain/theory/letter-widths.generated.ts: how wide each letter of the typeface is, so that a drawing's lines are
// broken in the same places on screen, on the server and on paper, without a browser to measure in.

import { writeFileSync } from 'node:fs'
import { type Font, openSync } from 'fontkit'

const target = 'src/domain/theory/letter-widths.generated.ts'
/** The typeface's static weights. Of the variable font, which the screen has, fontkit reads no weights. */
const folder = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next/'

/** Latin with its extensions, and the signs that people write beside it. */
const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20ac, 0x20ac],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2260, 0x2265],
] as const

function fontAt(file: string): Font {
  const font = openSync(folder + file)
  if (font.type !== 'TTF') throw new Error(`${file} is ${font.type}`)
  return font
}

/** In thousandths of the font size; undefined where the typeface lacks the letter. */
const widthOf = (letter: number, font: Font): number | undefined =>
  font.hasGlyphForCodePoint(letter)
    ? Math.round((font.glyphForCodePoint(letter).advanceWidth / font.unitsPerEm) * 1000)
    : undefined

const regular = fontAt('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf')
const semibold = fontAt('600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf')
const groups = new Map<string, string>()
for (const [first, last] of ranges)
  for (let letter = first; letter <= last; letter++) {
    const widths = [widthOf(letter, regular), widthOf(letter, semibold)]
    if (widths.includes(undefined)) continue
    const key = widths.join(', ')
    groups.set(key, (groups.get(key) ?? '') + String.fromCodePoint(letter))
  }

const quoted = (letters: string) =>
  JSON.stringify(letters).replaceAll(
    /[\u00a0\u00ad\u2010-\u2015\u202f]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
const lines = [...groups].sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
const parts = [
  '// Made by scripts/generate-letter-widths.ts from Atkinson Hyperlegible Next: the widths of its letters at weight 400 and',
  '// 600, in thousandths of the font size, and the letters that are so wide.',
  '',
  'export const letterWidths: readonly (readonly [regular: number, semibold: number, letters: string])[] = [',
  ...lines.map(([widths, letters]) => `  [${widths}, ${quoted(letters)}],`),
  ']',
]
writeFileSync(target, `${parts.join('\n')}\n`)
