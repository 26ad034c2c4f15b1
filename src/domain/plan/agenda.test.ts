import { describe, expect, it } from 'vitest'
import { agendaOf } from './agenda.ts'

const due = (id: string, dueOn: string, doneOn: string | null = null) => ({ id, title: id, dueOn, doneOn })

describe('what a plan has to look after', () => {
  it('is what is not done and late or due within sixty days, the first due first', () => {
    const milestones = [
      due('far', '2026-03-03'),
      due('soon', '2026-03-02'),
      due('today', '2026-01-01'),
      due('done', '2025-12-01', '2025-12-01'),
    ]
    const duties = [due('late', '2025-12-31'), due('same day', '2026-01-01')]
    expect(
      agendaOf({ milestones, duties }, '2026-01-01').map(({ id, kind, late }) => [id, kind, late]),
    ).toEqual([
      ['late', 'duty', true],
      ['same day', 'duty', false],
      ['today', 'milestone', false],
      ['soon', 'milestone', false],
    ])
  })

  it('is nothing where nothing is to be done', () => {
    expect(agendaOf({ milestones: [], duties: [] }, '2026-01-01')).toEqual([])
  })
})
