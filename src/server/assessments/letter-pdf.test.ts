import { join } from 'node:path'
import { expect, it } from 'vitest'
import { setPdf } from '../typesetting/typst.ts'
import type { Letter } from './letter.ts'

const letter: Letter = {
  fileName: 'decision-1',
  language: 'da',
  title: 'Afgørelse',
  from: 'Landsbyggefonden',
  to: ['Skovbakkens Boligforening'],
  facts: [{ name: 'Dato', value: '1.1.2027' }],
  notices: [],
  opening: 'Planen er bevilget.',
  sections: [],
  scores: { title: 'Point', text: '', columns: ['Punkt', 'Point', 'Begrundelse'], rows: [] },
  page: '{page} {pages}',
}

const template = join(import.meta.dirname, 'letter.typ')

it.each([
  ['bullets pasted from Word', '\uf0b7 Tryghed\n\uf0a7 Job'],
  ['marks that nobody sees', '\ufeffTryghed\u0007\u001b\u200b\tJob'],
  ['pictures', 'Skovbakken 🌳 🏠 👍'],
  ['letters of other continents', '漢字 ไทย 한국어 አማርኛ العربية'],
  ['signs that only some fonts have', '☑ ✔ □'],
  ['letters of Europe', '— “citat” ½ ² æøå Ελληνικά Русский łąka'],
])('sets a letter with %s in it', async (_, text) => {
  const pdf = await setPdf(template, { ...letter, to: [text], sections: [{ title: 'Begrundelse', text }] })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
