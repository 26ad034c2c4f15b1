// Sets a letter as a tagged PDF (PDF/UA-1). The letter goes in as data: nothing that people wrote is read as markup.

import { join } from 'node:path'
import type { Letter } from './letter.ts'

const template = join(import.meta.dirname, 'letter.typ')

/** Typst, loaded when the first letter is set: a server that sets none does without. */
async function makeCompiler() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  return NodeCompiler.create({ workspace: import.meta.dirname })
}
let compiler: ReturnType<typeof makeCompiler> | undefined

/**
 * PDF/UA wants a glyph for every letter, and people paste what no font here has. A letter that can't be set as it is
 * written is set with a square in the place of what is not a letter of Europe: a decision is never without its letter.
 */
export async function setLetter(letter: Letter): Promise<Buffer> {
  compiler ??= makeCompiler()
  const typst = await compiler
  const set = (text: string) => {
    try {
      return typst.pdf({ mainFilePath: template, inputs: { letter: text } }, { pdfStandard: 'ua-1' })
    } catch (diagnostics) {
      // Typst throws a bare list, which no log would show.
      throw new Error(`Typst refused the letter: ${JSON.stringify(diagnostics)}`)
    } finally {
      // What was read for this letter is not kept for the next.
      typst.evictCache(10)
    }
  }
  const text = JSON.stringify(mapTexts(letter, withoutMarks))
  try {
    return set(text)
  } catch {
    return set(JSON.stringify(mapTexts(letter, (words) => withSquares(withoutMarks(words)))))
  }
}

/** Word's bullets come from a font of its own; marks that steer a screen or a file are nothing to be seen. */
function withoutMarks(text: string): string {
  return text
    .replaceAll(/[\uf0b7\uf0a7\uf0d8\uf076]/g, '•')
    .replaceAll('\t', ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}]/gu, (mark) => (mark === '\n' || mark === '\u00ad' ? mark : ''))
}

/** Letters of Europe, and the punctuation and signs beside them, which the built-in font has. */
const settable = /[\n\u0020-\u024f\u0370-\u03ff\u0400-\u045f\u2010-\u2027\u2030-\u203a\u20ac\u2022\u2212]/u

function withSquares(text: string): string {
  return [...text].map((letter) => (settable.test(letter) ? letter : '□')).join('')
}

function mapTexts<Value>(value: Value, map: (text: string) => string): Value {
  if (typeof value === 'string') return map(value) as Value
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map)) as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, mapTexts(own, map)])) as Value
}
