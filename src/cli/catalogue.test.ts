import { describe, expect, it } from 'vitest'
import { runOverblik } from '../../test/support/command-line.ts'

describe('overblik search', () => {
  it('prints the types that words lead to, the best first, with Danish names', async () => {
    const { code, out } = await runOverblik(['search', '--json', 'gademedarbejder'], {})
    expect(code).toBe(0)
    expect(JSON.parse(out)[0]).toMatchObject({
      id: 'street-work',
      name: 'Gadeplansarbejde',
      words: ['gademedarbejder'],
    })
    expect((await runOverblik(['search', 'lektie', 'hjælp'], {})).out.split('\n')[0]).toBe('Lektiecafé')
    expect((await runOverblik(['search', '--json', 'xqzw'], {})).out).toBe('[]\n')
  })
})

describe('overblik classify', () => {
  it('prints an object for each line, also for one that says nothing', async () => {
    const typed = 'Frivillige hjælper børn med lektierne\n\nVi laver mad sammen og spiser den hver torsdag\n'
    const { code, out } = await runOverblik(['classify', '--json'], {}, typed)
    expect(code).toBe(0)
    const [homework, nothing, meals] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(homework.types[0]).toMatchObject({
      name: 'Lektiecafé',
      words: expect.arrayContaining(['lektierne']),
    })
    expect(homework.areas[0].name).toBe('Beskæftigelse & uddannelse')
    expect(homework.groups[0].name).toBe('Børn fra 7-17 år')
    expect(nothing).toEqual({ types: [], areas: [], groups: [], roles: [] })
    expect(meals.types[0].name).toBe('Fællesspisning og madklubber')
  })
})
