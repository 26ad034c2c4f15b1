// Reads a theory of change from a file of JSON. What is no JSON, or far too much, is told before it is sent.

import type { ParseError } from 'jsonc-parser'
import { type TheoryContent, theoryLimits } from '../../domain/theory/theory.ts'
import type { NamedTheory } from '../../messages/theory-places.ts'
import { request } from '../lib/api.ts'

/** What is wrong with the file as a whole. */
export class TheoryFileFault extends Error {
  readonly fault:
    | { readonly broken: { readonly line: number } }
    | { readonly boxes: number }
    /** What the server says of it, and what it holds, to say where. */
    | { readonly refused: unknown; readonly theory: NamedTheory }

  constructor(fault: TheoryFileFault['fault']) {
    super('the file holds no theory of change')
    this.fault = fault
  }
}

/** Under new ids. Throws a `TheoryFileFault`. */
export async function readTheoryFile(file: File): Promise<TheoryContent> {
  const text = await file.text()
  const theory = namedIn(await parse(text))
  if (theory.boxes.length > theoryLimits.boxes) throw new TheoryFileFault({ boxes: theory.boxes.length })
  try {
    const { content } = await request<{ content: TheoryContent }>('/api/theory-documents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: text,
    })
    return content
  } catch (refused) {
    throw new TheoryFileFault({ refused, theory })
  }
}

const namedIn = (value: object): NamedTheory => ({
  boxes: 'boxes' in value ? objectsIn(value.boxes) : [],
  arrows: 'arrows' in value ? objectsIn(value.arrows) : [],
})

/** Those that are none keep their place, so that the others keep theirs. */
const objectsIn = (value: unknown): readonly object[] =>
  Array.isArray(value) ? value.map((one) => (typeof one === 'object' && one !== null ? one : {})) : []

async function parse(text: string): Promise<object> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : {}
  } catch {
    throw new TheoryFileFault({ broken: { line: await brokenLine(text) } })
  }
}

/** The line at which it stops being JSON, which not every browser tells. */
export async function brokenLine(text: string): Promise<number> {
  const { parse } = await import('jsonc-parser')
  const errors: ParseError[] = []
  parse(text, errors, { disallowComments: true })
  return text.slice(0, errors[0]?.offset).split('\n').length
}
