import { describe, expect, it } from 'vitest'
import { gatherVersions } from './history-groups.ts'

const at = (version: number, minute: number, savedBy: string | null = 'Anna', action = 'changed') => ({
  version,
  action,
  savedBy,
  savedAt: new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString(),
})

/** Each says something of its own, unless it is told otherwise. */
const contentOf = ({ version, says }: { version: number; says?: string }) => says ?? `${version}`

describe('the history', () => {
  it('gathers what one person wrote in one go, and nothing else', () => {
    const versions = [
      at(9, 40),
      at(8, 30),
      at(7, 19),
      at(6, 18, 'Bo'),
      at(5, 17),
      at(4, 16, null, 'imported'),
      at(3, 15),
      at(2, 14, 'Anna', 'restored'),
      at(1, 13, 'Anna', 'created'),
    ]
    expect(gatherVersions(versions, contentOf).map((group) => group.map(({ version }) => version))).toEqual([
      [9, 8],
      [7],
      [6],
      [5],
      [4],
      [3],
      [2],
      [1],
    ])
  })

  it('shows going back as an entry of its own, and what it took the place of', () => {
    const versions = [at(4, 19), { ...at(3, 18), says: 'first' }, at(2, 17), { ...at(1, 16), says: 'first' }]
    const gathered = gatherVersions(versions, contentOf)
    expect(gathered.map((group) => group.map(({ version }) => version))).toEqual([
      [4, 3],
      [2, 1],
    ])
    expect(gatherVersions(versions.slice(1), contentOf).map((group) => group[0]?.version)).toEqual([3, 2])
  })

  it('knows what was said before by what it says, whatever the order of its parts', () => {
    const [one, other] = [
      { title: 'A', boxes: [{ id: 1, to: 2 }] },
      { boxes: [{ to: 2, id: 1 }], title: 'A' },
    ]
    const says: Record<number, unknown> = { 3: one, 2: { title: 'B' }, 1: other }
    const versions = [at(3, 18), at(2, 17), at(1, 16)]
    const gathered = gatherVersions(versions, ({ version }) => says[version])
    expect(gathered.map((group) => group.map(({ version }) => version))).toEqual([[3], [2, 1]])
  })

  it('reads each of many versions once, however many they are', () => {
    let read = 0
    const ownKeys = (target: object) => {
      read += 1
      return Reflect.ownKeys(target)
    }
    const content = new Proxy({ title: 'A' }, { ownKeys })
    gatherVersions(
      Array.from({ length: 200 }, (_, index) => at(200 - index, 59)),
      () => content,
    )
    expect(read).toBeLessThanOrEqual(400)
  })

  it('loses none', () => {
    const versions = Array.from({ length: 50 }, (_, index) => at(50 - index, 59 - index))
    expect(gatherVersions(versions, contentOf).flat()).toEqual(versions)
    expect(gatherVersions([], contentOf)).toEqual([])
  })
})
