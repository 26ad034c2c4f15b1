// A message that can't be parsed, or that forgets a number in one language, is found here and not by a reader.

import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { da } from './da.ts'
import { en } from './en.ts'
import { createTranslator } from './translator.ts'

type Element = ReturnType<IntlMessageFormat['getAst']>[number]

/** What the parser calls plain text and the number sign; both name no parameter. */
const [plainText, numberSign] = [0, 7]

function parameters(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === plainText || element.type === numberSign || !('value' in element)) return []
    const inside = 'options' in element ? Object.values(element.options) : []
    return [element.value, ...inside.flatMap((option) => parameters(option.value))]
  })
}

describe('the message catalogues', () => {
  it('hold the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(da).sort())
  })

  it('ask for the same parameters in both languages', () => {
    const asked = (catalogue: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(catalogue).map(([key, text]) => [
          key,
          [...new Set(parameters(new IntlMessageFormat(text, 'da').getAst()))].sort(),
        ]),
      )
    expect(asked(en)).toEqual(asked(da))
  })

  it('leave no text empty', () => {
    expect(Object.entries({ ...da, ...en }).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

describe('the translator', () => {
  it('bends a Danish sentence after its number and writes thousands with a full stop', () => {
    const t = createTranslator('da', da)
    expect(t('plans.count', { count: 1 })).toBe('1 helhedsplan')
    expect(t('plans.count', { count: 1621 })).toBe('1.621 helhedsplaner')
    expect(t('plans.count', { count: 0 })).toBe('Ingen helhedsplaner')
  })

  it('writes English thousands with a comma', () => {
    expect(createTranslator('en', en)('plans.count', { count: 1621 })).toBe('1,621 plans')
  })
})
