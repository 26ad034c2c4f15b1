import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classify } from './classify.ts'
import { learn } from './model.ts'
import type { Classified } from './words.ts'

const untaught = learn([])

describe('what an activity most likely is', () => {
  it('is told by its words, which are told too', () => {
    const { types, areas, groups } = classify(
      untaught,
      'Frivillige sidder klar to eftermiddage om ugen og hjælper skolebørn med lektierne.',
    )
    expect(types[0]).toMatchObject({ id: 'homework-cafe' })
    expect(types[0]?.words).toContain('lektierne')
    expect(areas[0]?.id).toBe('employment-education')
    expect(groups[0]?.id).toBe('children-7-17')
  })

  it('is unknown where no word is known', () => {
    expect(classify(untaught, 'xqzw 42')).toEqual({ types: [], areas: [], groups: [], roles: [] })
    expect(classify(untaught, '')).toEqual({ types: [], areas: [], groups: [], roles: [] })
  })

  it('has scores that come to one for types and for areas, and lie between nothing and one', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('lektier', 'fest', 'unge', 'kvinder', 'svømning', 'xyz', 'ældre'), {
          minLength: 1,
        }),
        (words) => {
          const { types, areas, groups, roles } = classify(untaught, words.join(' '))
          for (const list of [types, areas]) {
            const sum = list.reduce((total, { score }) => total + score, 0)
            expect(list.length === 0 || Math.abs(sum - 1) < 1e-9).toBe(true)
          }
          for (const { score } of [...types, ...areas, ...groups, ...roles])
            expect(score >= 0 && score <= 1).toBe(true)
        },
      ),
      { numRuns: 20 },
    )
  })

  it.each([
    ['en gruppe mænd reparerer cykler i kælderen', 'men'],
    ['stolegymnastik for pensionister hver onsdag', 'elderly'],
    ['fodbold for de 12-16-årige', 'children-7-17'],
    ['rytmik for de helt små og deres forældre', 'children-0-6'],
    ['somaliske beboere øver dansk', 'ethnic-minorities'],
    ['gåture for alle over 65 år', 'elderly'],
  ] as const)('is for whom it names: %s', (text, group) => {
    const likely = classify(untaught, text).groups.filter((one) => one.likely)
    expect(likely.map(({ id }) => id)).toContain(group)
  })

  it.each([
    ['beboerne står selv for det, jeg bakker op', 'facilitating'],
    ['jeg indkalder skole og klub og skriver referat', 'coordinating'],
    ['jeg går med til jobcentret som bisidder', 'bridging'],
  ] as const)('asks of the worker what it says: %s', (text, role) => {
    const likely = classify(untaught, text).roles.filter((one) => one.likely)
    expect(likely.map(({ id }) => id)).toContain(role)
  })

  it('is learned as people decide, and the same decisions always teach the same', () => {
    const decided: Classified[] = Array.from({ length: 4 }, () => ({
      text: 'Vi mødes i garagen og skruer knallert',
      plan: 'one',
      type: 'hobby-clubs',
      groups: ['men'],
      roles: ['facilitating'],
    }))
    const taught = learn(decided)
    const text = 'knallert i garagen'
    const scoreOf = (model: typeof taught) =>
      classify(model, text).types.find(({ id }) => id === 'hobby-clubs')?.score ?? 0
    expect(scoreOf(taught)).toBeGreaterThan(scoreOf(untaught))
    expect(classify(taught, text).types[0]?.id).toBe('hobby-clubs')
    expect(classify(learn(decided), text)).toEqual(classify(taught, text))
  })
})
