import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { returnReasonIds, returnReasons } from './return-reasons.ts'

describe('reasons for sending a self-evaluation back', () => {
  it('are told in the order of their code words, "other" last', () => {
    expect(returnReasons.map(({ id }) => id)).toEqual([...returnReasonIds])
    expect(returnReasonIds.at(-1)).toBe('other')
  })

  it('say in both languages what is wrong and what would mend it, briefly too', () => {
    for (const { name, shortName, description } of returnReasons) {
      for (const text of [name, shortName, description]) {
        expect(text.da.trim()).not.toBe('')
        expect(text.en.trim()).not.toBe('')
      }
      expect(shortName.da.length).toBeLessThanOrEqual(26)
      expect(shortName.en.length).toBeLessThanOrEqual(26)
      expect(description.da).toMatch(/\.$/)
      expect(description.en).toMatch(/\.$/)
    }
  })

  it('stand in the glossary by their Danish name', () => {
    const glossary = readFileSync(new URL('../../../docs/glossary.md', import.meta.url), 'utf8')
    const missing = returnReasons.filter(({ id, name }) => !glossary.includes(`| ${name.da} | \`${id}\` |`))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
