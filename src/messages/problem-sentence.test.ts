// The sentence must end once, whether all allowed values stand in it or only the first of them.

import { describe, expect, it } from 'vitest'
import { da } from './da.ts'
import { en } from './en.ts'
import { problemSentence } from './problem-sentence.ts'
import { createTranslator } from './translator.ts'

const languages = [
  ['Danish', createTranslator('da', da)],
  ['English', createTranslator('en', en)],
] as const

const problem = { code: 'not-in-list', column: 'Kommune', found: 'Atlantis' } as const

describe.each(languages)('a problem in %s', (_language, translate) => {
  it('ends with the ellipsis where the list of values is cut short', () => {
    const sentence = problemSentence({ ...problem, expected: 'Aarhus, Odense …' }, translate)
    expect(sentence).toMatch(/: Aarhus, Odense …$/)
  })

  it('ends with a stop where the list is whole', () => {
    const sentence = problemSentence({ ...problem, expected: 'Aarhus, Odense' }, translate)
    expect(sentence).toMatch(/: Aarhus, Odense\.$/)
  })
})
