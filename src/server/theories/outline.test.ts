import { expect, it } from 'vitest'
import { newArrow, newBox, newIndicator, type TheoryContent } from '../../domain/theory/theory.ts'
import { outlineOf } from './outline.ts'

const [contact, deliverable, goal, group] = [
  newBox('a', 'contact', 'Opsøgende samtaler'),
  newBox('b', 'deliverables', 'Løbehold'),
  newBox('c', 'effort-goals', 'Flere dyrker motion'),
  newBox('d', 'target-group', 'Kvinder i bydelen'),
]
const content: TheoryContent = {
  boxes: [
    { ...contact, roles: ['executing'], volunteers: { recruitment: 'Opslag i vaskeriet', successor: '' } },
    { ...deliverable, activityType: 'exercise', partners: ['sports-clubs'] },
    {
      ...goal,
      feeds: ['area goal'],
      indicators: [
        {
          ...newIndicator('i', 'Træner hver uge'),
          ...{
            unit: 'share',
            baseline: '12.5',
            target: '30',
            feed: null,
            source: 'Spørgeskema',
            dueOn: '2027-06-01',
          },
        },
      ],
    },
    { ...group, targetGroups: ['women'] },
  ],
  arrows: [
    newArrow('a', 'b'),
    {
      ...newArrow('b', 'c'),
      ...{ assumption: 'De bliver ved', evidence: 'study', reference: 'CFBU 2013', confidence: 'low' },
    },
  ],
  answers: [],
}

it('tells in words all that a theory of change says, in either language', () => {
  const goals = new Map([['area goal', 'Bedre sundhed i området']])
  const { lanes } = outlineOf({ title: 'Løb', language: 'da', content, goals })
  const words = JSON.stringify(lanes)
  for (const said of [
    ...[
      'Kvinder',
      'Udførende',
      'Opslag i vaskeriet',
      'Ikke oplyst',
      'Motionsaktiviteter',
      'Idrætsforeninger',
    ],
    ...['Bedre sundhed i området', 'Træner hver uge · 12,5\u00a0% → 30\u00a0% · Spørgeskema', '1.6.2027'],
    ...['De bliver ved', 'En undersøgelse', 'CFBU 2013', 'Usikre'],
  ])
    expect(words).toContain(said)
  const english = JSON.stringify(outlineOf({ title: 'Løb', language: 'en', content }).lanes)
  for (const said of ['Executing', 'Exercise', 'Sports clubs', 'A study', '12.5%'])
    expect(english).toContain(said)
  expect(english).not.toContain('undefined')
})
