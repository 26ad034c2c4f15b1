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

export async function setLetter(letter: Letter): Promise<Buffer> {
  compiler ??= makeCompiler()
  const typst = await compiler
  const pdf = typst.pdf(
    { mainFilePath: template, inputs: { letter: JSON.stringify(letter) } },
    { pdfStandard: 'ua-1' },
  )
  // What was read for this letter is not kept for the next.
  typst.evictCache(10)
  return pdf
}
