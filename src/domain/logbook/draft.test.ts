import { describe, expect, it } from 'vitest'
import {
  beginDraft,
  correctionOf,
  type Ground,
  type Known,
  lastHeld,
  moveDraft,
  reopened,
  stillFitting,
} from './draft.ts'
import { groupIds, session } from './logbook.test-support.ts'

const today = '2026-11-17'
const [one = '', other = ''] = groupIds

const planned: Known = {
  id: 'planned',
  version: 2,
  content: session({ state: 'planned', startsAt: '17:00', note: 'Udflugt' }),
}

function ground(known: readonly Known[] = [], due: Ground['due'] = []): Ground {
  let made = 0
  const kept = {
    groups: groupIds.map((id) => ({ id, name: id, targetGroup: null, sex: null, ageBand: null })),
  }
  return { kept, known, due, today, newId: () => `new-${++made}` }
}

describe('a draft', () => {
  it('is written in the session that was planned for the day, and begins as the last time was', () => {
    const last = session({ heldOn: '2026-11-10', counts: [{ group: one, count: 6 }] })
    const known = [planned, { id: 'last', version: 1, content: last }]
    expect(beginDraft(today, ground(known))).toMatchObject({
      ...{ id: 'planned', version: 2, correcting: false, before: { note: 'Udflugt' } },
      content: { state: 'held', startsAt: '17:00', note: 'Udflugt' },
    })
    expect(beginDraft(today, ground(known)).content.counts[0]).toEqual({ group: one, count: 6 })
    expect(beginDraft('2026-11-16', ground(known))).toMatchObject({ version: 0, before: null })
  })

  it('leaves what was planned where it is, when another day is chosen', () => {
    const all = ground([planned])
    const begun = beginDraft(today, all)
    const moved = moveDraft({ ...begun, content: { ...begun.content, volunteers: 3 } }, '2026-11-16', all)
    expect(moved).toMatchObject({
      ...{ version: 0, before: null },
      content: { heldOn: '2026-11-16', startsAt: null, note: '', volunteers: 3 },
    })
    expect(moved.id).not.toBe('planned')
    // Back again it is written where it was planned.
    expect(moveDraft(moved, today, all)).toMatchObject({
      ...{ id: 'planned', version: 2 },
      content: { startsAt: '17:00', note: 'Udflugt', volunteers: 3 },
    })
  })

  it('keeps its id from day to day where nothing was planned, and what was written by hand', () => {
    const all = ground([], [{ day: today, startsAt: '18:30' }])
    const begun = beginDraft(today, all)
    const moved = moveDraft({ ...begun, content: { ...begun.content, note: 'To nye' } }, '2026-11-16', all)
    expect(moved).toMatchObject({ id: begun.id, content: { startsAt: null, note: 'To nye' } })
    const byHand = moveDraft(
      { ...moved, content: { ...moved.content, startsAt: '19:00' } },
      '2026-11-15',
      all,
    )
    expect(byHand.content.startsAt).toBe('19:00')
  })

  it('is planned on a day to come, and held on one that is not', () => {
    const begun = beginDraft(today, ground())
    const toCome = moveDraft(begun, '2026-11-18', ground())
    expect(toCome.content.state).toBe('planned')
    expect(moveDraft(toCome, today, ground()).content.state).toBe('held')
    const cancelled = { ...toCome, content: { ...toCome.content, state: 'cancelled' as const } }
    expect(moveDraft(cancelled, '2026-11-19', ground()).content.state).toBe('cancelled')
  })

  it('that corrects a session stays with it on whichever day, and remembers what stood there', () => {
    const stored = { ...session({ note: 'Før' }), id: 's', version: 3, restorableUntil: null }
    const draft = correctionOf({ id: 's', version: 3, content: stored }, today)
    expect(draft.before).toEqual(session({ note: 'Før' }))
    expect(Object.keys(draft.content).toSorted()).toEqual(Object.keys(session()).toSorted())
    expect(moveDraft(draft, '2026-11-16', ground([planned]))).toMatchObject({ id: 's', version: 3 })
    expect(correctionOf(planned, today).content.state).toBe('held')
    expect(correctionOf(planned, '2026-11-01').content.state).toBe('planned')
  })

  it('goes on after it was taken back: under a new id where it was new, else over the same session', () => {
    const all = ground()
    const begun = beginDraft(today, all)
    expect(reopened(begun, all.newId).id).not.toBe(begun.id)
    const draft = correctionOf(planned, today)
    expect(reopened(draft, all.newId)).toEqual({ ...draft, version: 4 })
  })

  it('is sent without who is counted no longer or was forgotten, and with who came that time', () => {
    const content = session({
      counts: [
        { group: one, count: 2 },
        { group: 'gone', count: 4 },
      ],
      present: ['listed', 'retired', 'forgotten'],
    })
    const before = session({ present: ['retired'] })
    const fits = { today, groups: new Set([one, other]), participants: new Set(['listed']) }
    expect(stillFitting(content, before, fits)).toMatchObject({
      counts: [{ group: one, count: 2 }],
      present: ['listed', 'retired'],
    })
    expect(stillFitting(planned.content, null, fits).state).toBe('held')
  })

  it('keeps of a correction what was counted in a group that is not known here', () => {
    const content = session({ counts: [{ group: 'unknown', count: 4 }] })
    const fits = { today, groups: new Set([one]), participants: new Set<string>() }
    expect(stillFitting(content, content, fits).counts).toEqual(content.counts)
  })

  it('knows what was held last, whatever the order', () => {
    const on = (heldOn: string, state: 'held' | 'cancelled' = 'held') => ({
      ...{ id: heldOn, version: 1 },
      content: session({ heldOn, state }),
    })
    expect(lastHeld([on('2026-11-03'), on('2026-11-10'), on('2026-11-12', 'cancelled')])?.heldOn).toBe(
      '2026-11-10',
    )
    expect(lastHeld([])).toBeUndefined()
  })
})
