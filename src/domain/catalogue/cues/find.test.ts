import { describe, expect, it } from 'vitest'
import { finderOf, tokensOf } from './find.ts'
import { groupCues } from './groups.ts'
import { roleCues } from './roles.ts'

const found = (list: readonly string[], text: string) => finderOf(list)(tokensOf(text))

describe('cue words', () => {
  it('are found in other forms, as phrases, and at either end of a compound', () => {
    expect(found(['kvinde'], 'for Kvinderne i blokken')).toEqual(['kvinderne'])
    expect(found(['står selv for'], 'De står selv for maden')).toEqual(['står selv for'])
    expect(found(['pension*'], 'alle pensionisterne')).toEqual(['pensionisterne'])
    expect(found(['*korps'], 'et velkomstkorps')).toEqual(['velkomstkorps'])
    expect(found(['*korps'], 'et korps')).toEqual([])
  })

  it('are kept once each, and never say nothing', () => {
    for (const { sure, perhaps } of [...Object.values(groupCues), ...Object.values(roleCues)])
      for (const word of [...sure, ...perhaps]) expect(word.replaceAll('*', '').length).toBeGreaterThan(1)
  })
})
