import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySession, session } from './logbook.test-support.ts'
import { type SessionContent, sameSession } from './logbook.ts'
import {
  type Answer,
  answered,
  type Entry,
  nextOf,
  type Outbox,
  put,
  sending,
  settle,
  take,
  withdraw,
} from './outbox.ts'

const entry = (id: string, content = session(), version = 0) => ({
  id,
  activityId: 'a',
  content,
  version,
  before: null as SessionContent | null,
  alongside: false,
})

/** A server that takes the same thing once, and says what stands there where something else is written over it. */
class Server {
  readonly sessions = new Map<string, { content: SessionContent; version: number }>()
  readonly taken: string[] = []

  put({ id, content, version, withdrawn }: Entry): Answer {
    const there = this.sessions.get(id)
    if (withdrawn) {
      if (there && there.version !== version) return clashWith(id, there)
      this.sessions.delete(id)
      return { kind: 'taken', version: 0 }
    }
    if (there && sameSession(there.content, content)) return { kind: 'taken', version: there.version }
    if (there && there.version !== version) return clashWith(id, there)
    const next = { content, version: (there?.version ?? 0) + 1 }
    this.sessions.set(id, next)
    this.taken.push(id)
    return { kind: 'taken', version: next.version }
  }
}

function clashWith(id: string, { content, version }: { content: SessionContent; version: number }): Answer {
  return {
    kind: 'clash',
    clash: { kind: 'changed', theirs: { ...content, id, version, restorableUntil: null } },
  }
}

/** Sends what is next; of `lost`, the request or the answer to it may not come through. */
function step(outbox: Outbox, server: Server, lost: 'nothing' | 'request' | 'answer'): Outbox {
  const next = nextOf(outbox)
  if (!next) return outbox
  const out = sending(outbox, next)
  if (lost === 'request') return answered(out, next, { kind: 'no-answer' })
  const answer = server.put(next)
  return answered(out, next, lost === 'answer' ? { kind: 'no-answer' } : answer)
}

describe('the outbox', () => {
  it('brings each session once and in order, whatever is lost on the way', () => {
    const loss = fc.constantFrom<'nothing' | 'request' | 'answer'>('nothing', 'request', 'answer')
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 6 }), fc.array(loss), (contents, losses) => {
        const server = new Server()
        let outbox: Outbox = []
        contents.forEach((content, at) => {
          outbox = put(outbox, entry(`s${at}`, content))
        })
        for (const lost of losses) outbox = step(outbox, server, lost)
        while (nextOf(outbox)) outbox = step(outbox, server, 'nothing')
        expect(outbox).toEqual([])
        expect(server.taken).toEqual(contents.map((_, at) => `s${at}`))
        expect([...server.sessions.values()].map(({ content }) => content)).toEqual(contents)
      }),
    )
  })

  it('knows its own words again where they were taken without an answer and have been corrected since', () => {
    const server = new Server()
    let outbox = put([], entry('s', session({ note: 'Først' })))
    outbox = step(outbox, server, 'answer')
    outbox = put(outbox, entry('s', session({ note: 'Rettet' })))
    outbox = step(outbox, server, 'nothing')
    expect(outbox[0]?.clash).toBeUndefined()
    outbox = step(outbox, server, 'nothing')
    expect(outbox).toEqual([])
    expect(server.sessions.get('s')).toMatchObject({ version: 2, content: { note: 'Rettet' } })
  })

  it('keeps what was corrected while it was on its way, and sends that too', () => {
    const server = new Server()
    const begun = put([], entry('s', session({ volunteers: 1 })))
    const [first] = begun
    if (!first) throw new Error('nothing waits')
    const corrected = put(sending(begun, first), entry('s', session({ volunteers: 2 })))
    const outbox = answered(corrected, first, server.put(first))
    expect(outbox).toMatchObject([{ version: 1, content: { volunteers: 2 } }])
    expect(step(outbox, server, 'nothing')).toEqual([])
  })

  it('goes on past what is refused or clashes, and tries again when it has been corrected', () => {
    const [refused, other] = put(put([], entry('s')), entry('t'))
    if (!refused || !other) throw new Error('nothing waits')
    const outbox = answered([refused, other], refused, { kind: 'refused', code: 'cpr-number' })
    expect(nextOf(outbox)?.id).toBe('t')
    expect(nextOf(put(outbox, entry('s', session({ note: '' }))))?.id).toBe('s')
    expect(take(outbox, 's').map(({ id }) => id)).toEqual(['t'])
  })

  it('does as a person chooses where somebody else has written', () => {
    const theirs = { ...session({ note: 'Deres' }), id: 'theirs', version: 3, restorableUntil: null }
    const [waiting] = put([], entry('mine', session({ note: 'Min' })))
    if (!waiting) throw new Error('nothing waits')
    const outbox = answered([waiting], waiting, { kind: 'clash', clash: { kind: 'same-evening', theirs } })
    expect(nextOf(outbox)).toBeUndefined()
    expect(settle(outbox, 'mine', 'theirs', 'new')).toEqual([])
    expect(settle(outbox, 'mine', 'both', 'new')).toMatchObject([{ id: 'mine', version: 0, alongside: true }])
    expect(settle(outbox, 'mine', 'mine', 'new')).toMatchObject([
      { id: 'theirs', version: 3, content: { note: 'Min' } },
    ])
  })
  it('writes one’s own anew where somebody else deleted the session, and only where a person says so', () => {
    const theirs = { ...session(), id: 's', version: 4, restorableUntil: '2026-12-17' }
    const before = session({ note: 'Før' })
    const [waiting] = put([], { ...entry('s', session({ note: 'Min' }), 3), before })
    if (!waiting) throw new Error('nothing waits')
    const outbox = answered(sending([waiting], waiting), waiting, {
      kind: 'clash',
      // It says what was sent before, and is deleted all the same.
      clash: { kind: 'deleted', theirs: { ...theirs, ...before } },
    })
    expect(nextOf(outbox)).toBeUndefined()
    expect(settle(outbox, 's', 'theirs', 'new')).toEqual([])
    expect(settle(outbox, 's', 'mine', 'new')).toMatchObject([
      { id: 'new', version: 0, before: null, sent: [], content: { note: 'Min' } },
    ])
  })

  it('puts back what stood before a correction, over whatever version the correction has by now', () => {
    const server = new Server()
    const before = session({ note: 'Før' })
    const corrected = session({ note: 'Rettet' })
    let outbox = step(put([], entry('s', before)), server, 'nothing')
    outbox = step(put(outbox, { ...entry('s', corrected, 1), before }), server, 'nothing')
    // Taken back, and corrected once more, both by someone who knows of version 1.
    outbox = put(outbox, { ...entry('s', before, 1), before: corrected })
    while (nextOf(outbox)) outbox = step(outbox, server, 'nothing')
    expect(server.sessions.get('s')).toMatchObject({ version: 3, content: before })
    outbox = put(outbox, { ...entry('s', corrected, 1), before })
    while (nextOf(outbox)) outbox = step(outbox, server, 'nothing')
    expect(outbox).toEqual([])
    expect(server.sessions.get('s')).toMatchObject({ version: 4, content: corrected })
  })

  it('takes a new session back, whether it waits, is on its way, may have arrived or has', () => {
    const one = entry('s')
    expect(withdraw(put([], one), one)).toEqual([])
    for (const lost of ['nothing', 'request', 'answer'] as const) {
      const server = new Server()
      let outbox = withdraw(step(put([], one), server, lost), one)
      while (nextOf(outbox)) outbox = step(outbox, server, 'nothing')
      expect(outbox).toEqual([])
      expect(server.sessions.size).toBe(0)
    }
    const server = new Server()
    const [waiting] = put([], one)
    if (!waiting) throw new Error('nothing waits')
    const outbox = answered(withdraw(sending([waiting], waiting), one), waiting, server.put(waiting))
    expect(step(outbox, server, 'nothing')).toEqual([])
    expect(server.sessions.size).toBe(0)
  })

  it('takes back what arrived while it was being corrected', () => {
    const server = new Server()
    const begun = put([], entry('s', session({ volunteers: 1 })))
    const [first] = begun
    if (!first) throw new Error('nothing waits')
    const corrected = entry('s', session({ volunteers: 2 }))
    const waiting = answered(put(sending(begun, first), corrected), first, server.put(first))
    expect(step(withdraw(waiting, corrected), server, 'nothing')).toEqual([])
    expect(server.sessions.size).toBe(0)
  })

  it('takes nothing back that somebody else has corrected, unless a person says so', () => {
    const server = new Server()
    expect(step(put([], entry('s')), server, 'nothing')).toEqual([])
    const theirs = session({ note: 'Deres' })
    server.sessions.set('s', { content: theirs, version: 2 })
    const outbox = step(withdraw([], entry('s')), server, 'nothing')
    expect(outbox).toMatchObject([{ withdrawn: true, clash: { kind: 'changed', theirs: { note: 'Deres' } } }])
    expect(nextOf(outbox)).toBeUndefined()
    expect(settle(outbox, 's', 'theirs', 'new')).toEqual([])
    expect(server.sessions.get('s')).toEqual({ content: theirs, version: 2 })
    expect(step(settle(outbox, 's', 'mine', 'new'), server, 'nothing')).toEqual([])
    expect(server.sessions.size).toBe(0)
  })
})
