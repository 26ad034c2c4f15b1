import { describe, expect, it } from 'vitest'
import type { LaneId } from '../vocabulary/ids.ts'
import { type Circumstances, findWeakLinks } from './findings.ts'
import { type Arrow, type Box, newArrow, newBox, newIndicator, type TheoryContent } from './theory.ts'

const nobody: Circumstances = { targetGroups: null, agreedPartners: null, fedGoals: [] }
const whole = {
  ...newIndicator('', 'Har fået job'),
  ...{ source: 'Jobcentret', baseline: '0', target: '20', dueOn: '2026-06-01' },
}

/** A box named after its id, with a whole indicator where it is a goal. */
function box(id: string, lane: LaneId, changes: Partial<Box> = {}): Box {
  const goal = lane === 'effort-goals' || lane === 'long-term-goals'
  return { ...newBox(id, lane, id), ...(goal && { indicators: [{ ...whole, id: `${id}-i` }] }), ...changes }
}

const chain: readonly Box[] = [
  box('unge', 'target-group'),
  box('gaden', 'contact'),
  box('vejledning', 'deliverables'),
  box('job', 'effort-goals'),
  box('tryghed', 'long-term-goals'),
]
const inRow = (boxes: readonly Box[]): Arrow[] =>
  boxes.slice(1).map((to, index) => newArrow(boxes[index]?.id ?? '', to.id))
const theory = (boxes: readonly Box[], arrows = inRow(boxes)): TheoryContent => ({
  boxes,
  arrows,
  answers: [],
})
const withBox = (id: string, changes: Partial<Box>) =>
  theory(chain.map((one) => (one.id === id ? { ...one, ...changes } : one)))
const codes = (content: TheoryContent, circumstances = nobody) =>
  findWeakLinks(content, circumstances).map((finding) => `${finding.box}: ${finding.code}`)

describe('the pre-mortem', () => {
  it('finds nothing in an empty theory, nor in a whole chain', () => {
    expect(codes(theory([]))).toEqual([])
    expect(codes(theory(chain))).toEqual([])
  })

  it.each<[string, TheoryContent, string[]]>([
    ['a box without words', withBox('gaden', { title: ' ' }), ['gaden: box-without-title']],
    ['a goal that nothing measures', withBox('job', { indicators: [] }), ['job: goal-without-indicator']],
    [
      'a target where the work begins',
      withBox('job', { indicators: [{ ...whole, unit: 'count', id: 'job-i', baseline: '20' }] }),
      ['job: nothing-to-reach'],
    ],
    [
      'a goal that no deliverable leads to',
      theory(
        chain,
        inRow(chain).filter(({ to }) => to !== 'job'),
      ),
      ['job: goal-without-deliverable'],
    ],
    [
      'a goal that only leads on from another such',
      theory(
        [box('ny', 'effort-goals'), ...chain],
        [...inRow(chain).filter(({ to }) => to !== 'job'), newArrow('ny', 'job')],
      ),
      ['ny: goal-without-deliverable', 'job: goal-without-deliverable'],
    ],
    [
      'a deliverable aimed straight at the whole area',
      theory(chain, [...inRow(chain), newArrow('vejledning', 'tryghed')]),
      ['vejledning: deliverable-straight-to-long-term'],
    ],
    [
      'a long-term goal that nobody feeds',
      theory(
        chain,
        inRow(chain).filter(({ to }) => to !== 'tryghed'),
      ),
      ['tryghed: long-term-goal-unfed'],
    ],
    [
      'a chain without contact',
      theory(chain.filter(({ lane }) => lane !== 'contact')),
      ['vejledning: chain-without-contact'],
    ],
    [
      'volunteers whom nobody finds and nobody follows',
      withBox('vejledning', { volunteers: { recruitment: '', successor: ' ' } }),
      ['vejledning: volunteers-without-recruitment', 'vejledning: volunteers-without-successor'],
    ],
  ])('finds %s', (_name, content, expected) => {
    expect(codes(content)).toEqual(expected)
  })

  it('names what an indicator lacks, and calls it serious where nothing would prove the goal', () => {
    const lacking = (changes: object) =>
      findWeakLinks(withBox('job', { indicators: [{ ...whole, ...changes }] }), nobody)
    expect(lacking({ source: '', dueOn: null })).toMatchObject([
      { code: 'indicator-incomplete', severity: 'serious', missing: ['source', 'dueOn'] },
    ])
    expect(lacking({ baseline: '' })).toMatchObject([{ severity: 'minor', missing: ['baseline'] }])
    // What the logbook counts has its source there, and what is added up begins at nothing.
    expect(lacking({ feed: 'attendance', aggregation: 'cumulative', source: '', baseline: '' })).toEqual([])
  })

  it('names the partners without an agreement, but not residents, and none where that can’t be known', () => {
    const content = withBox('vejledning', { partners: ['schools', 'police-ssp', 'residents'] })
    expect(findWeakLinks(content, { ...nobody, agreedPartners: ['schools'] })).toMatchObject([
      { code: 'partner-without-agreement', partners: ['police-ssp'] },
    ])
    expect(codes(content)).toEqual([])
  })

  it('finds a target group that is none of the activity’s', () => {
    const content = withBox('unge', { targetGroups: ['children-7-17'] })
    const of = (...targetGroups: NonNullable<Circumstances['targetGroups']>[number][]) =>
      codes(content, { ...nobody, targetGroups })
    expect(of('vulnerable-groups')).toEqual(['unge: other-target-group'])
    expect([of('children-7-17'), of('all-residents'), of()]).toEqual([[], [], []])
  })

  it('keeps what was answered, and the finding', () => {
    const content = withBox('job', { indicators: [] })
    const answer = { finding: 'goal-without-indicator', box: 'job', reason: 'Måles af kommunen' } as const
    const answers = [{ ...answer, about: [] }]
    expect(findWeakLinks({ ...content, answers }, nobody)).toMatchObject([{ answer: 'Måles af kommunen' }])
  })

  it('finds anew what has grown since it was answered, with what was said then', () => {
    const partners = withBox('vejledning', { partners: ['schools'] })
    const answer = {
      finding: 'partner-without-agreement',
      box: 'vejledning',
      reason: 'Skolen er med',
    } as const
    const check = (content: TheoryContent, about: readonly string[] | null) =>
      findWeakLinks({ ...content, answers: [{ ...answer, about }] }, { ...nobody, agreedPartners: [] }).map(
        ({ answer: holds, earlier }) => [holds, earlier],
      )
    const [finding] = findWeakLinks(partners, { ...nobody, agreedPartners: [] })
    expect(finding?.about).toEqual(['schools'])
    expect(check(partners, ['schools'])).toEqual([['Skolen er med', null]])
    const more = withBox('vejledning', { partners: ['schools', 'police-ssp'] })
    expect(check(more, ['schools'])).toEqual([[null, 'Skolen er med']])
    expect(check(partners, ['schools', 'police-ssp'])).toEqual([['Skolen er med', null]])
    expect(check(more, null)).toEqual([['Skolen er med', null]])
  })

  it('finds anew a second indicator that lacks what the first was answered for', () => {
    const lacking = { ...whole, source: '' }
    const of = (...ids: string[]) => withBox('job', { indicators: ids.map((id) => ({ ...lacking, id })) })
    const about = findWeakLinks(of('i'), nobody)[0]?.about ?? []
    const answers = [{ finding: 'indicator-incomplete', box: 'job', reason: 'Kommer', about }] as const
    expect(findWeakLinks({ ...of('i'), answers }, nobody)).toMatchObject([{ answer: 'Kommer' }])
    expect(findWeakLinks({ ...of('i', 'j'), answers }, nobody)).toMatchObject([
      { answer: null, earlier: 'Kommer', missing: ['source'] },
    ])
  })

  it.each(['gaden', 'vejledning'])('checks the indicators of %s too, none of which has to be there', (id) => {
    expect(codes(withBox(id, { indicators: [{ ...whole, id: 'i' }] }))).toEqual([])
    expect(findWeakLinks(withBox(id, { indicators: [newIndicator('i', 'Antal')] }), nobody)).toMatchObject([
      { code: 'indicator-incomplete', severity: 'minor', missing: ['source', 'baseline', 'dueOn'] },
    ])
  })

  it('holds a goal of an area as reached that an activity feeds, and all that it leads to', () => {
    const area = theory(
      [box('job', 'effort-goals'), box('tryghed', 'long-term-goals'), box('image', 'long-term-goals')],
      [newArrow('job', 'tryghed')],
    )
    const alone = ['job: goal-without-deliverable', 'image: long-term-goal-unfed']
    expect(codes(area)).toEqual(alone)
    expect(codes(area, { ...nobody, fedGoals: ['job'] })).toEqual(['image: long-term-goal-unfed'])
    expect(codes(area, { ...nobody, fedGoals: ['job', 'image'] })).toEqual([])
  })

  it('puts the serious ones first', () => {
    const content = theory([
      ...chain.slice(0, 2),
      { ...box('a', 'deliverables'), title: '' },
      box('b', 'effort-goals', { indicators: [] }),
    ])
    expect(findWeakLinks(content, nobody).map(({ severity }) => severity)).toEqual(['serious', 'minor'])
  })
})
