// Sets a document as a tagged PDF (PDF/UA-1). Everything that people wrote goes in as data: nothing of it is read as markup.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fontFiles } from './fonts.ts'
import { mapTexts, withoutMarks, withSquares } from './settable.ts'

/** Setting a document takes tenths of a second of a whole core. */
export const documentRate = { max: 60, timeWindow: '1 minute' }

/** Typst, loaded when the first document is set: a server that sets none does without. */
async function makeCompiler() {
  const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler')
  const fontBlobs = await Promise.all(fontFiles.map((file) => readFile(file)))
  return NodeCompiler.create({ workspace: join(import.meta.dirname, '..'), fontArgs: [{ fontBlobs }] })
}
let compiler: ReturnType<typeof makeCompiler> | undefined

/**
 * Sets what the template makes of `content`, which it finds as JSON under `sys.inputs.content`.
 *
 * PDF/UA wants a glyph for every letter, and people paste what no font here has. What can't be set as it is written is set
 * with a square in the place of what is not a letter of Europe: nobody goes without their document.
 */
export async function setPdf(template: string, content: object): Promise<Buffer> {
  compiler ??= makeCompiler()
  const typst = await compiler
  const set = (map: (text: string) => string) => {
    try {
      const inputs = { content: JSON.stringify(mapTexts(content, map)) }
      return typst.pdf({ mainFilePath: template, inputs }, { pdfStandard: 'ua-1' })
    } catch (diagnostics) {
      // Typst throws a bare list, which no log would show.
      throw new Error(`Typst refused the document: ${JSON.stringify(diagnostics)}`)
    } finally {
      // What was read for this document is not kept for the next.
      typst.evictCache(10)
    }
  }
  try {
    return set(withoutMarks)
  } catch {
    return set((words) => withSquares(withoutMarks(words)))
  }
}
