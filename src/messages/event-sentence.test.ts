import { describe, expect, it } from 'vitest'
import { type AuditAction, auditActions } from '../domain/access/audit-actions.ts'
import { da } from './da.ts'
import { en } from './en.ts'
import { eventDetail, eventSentence } from './event-sentence.ts'
import { createTranslator } from './translator.ts'

const t = createTranslator('da', da)
const anna = { id: '1', name: 'Anna' }
const bo = { id: '2', name: 'Bo' }
const say = (action: string, actor: typeof anna | null, subject: typeof anna | null) =>
  eventSentence({ action, actor, subject, details: {} }, t)

describe('a line of the audit log', () => {
  it('is a sentence for every action, whoever did it to whomever, in both languages', () => {
    const actions = Object.keys(auditActions) as AuditAction[]
    for (const translate of [t, createTranslator('en', en)])
      for (const action of actions)
        for (const actor of [anna, bo, null])
          for (const subject of [bo, null]) {
            const sentence = eventSentence({ action, actor, subject, details: {} }, translate)
            expect(sentence, action).toMatch(/^\p{Lu}[^{}]+[^.]$/u)
          }
  })

  it('tells what one did to oneself from what was done by another, and by nobody', () => {
    expect(say('membership-begun', anna, bo)).toBe('Anna gav Bo adgang')
    expect(say('membership-begun', anna, anna)).toBe('Anna gav sig selv adgang')
    expect(say('membership-begun', null, bo)).toBe('Bo fik adgang')
  })

  it('names no one who is erased or unknown', () => {
    expect(say('signed-in', null, { id: '3', name: '' })).toBe('En slettet person loggede ind')
    const unknown = { id: '4', name: null }
    expect(eventSentence({ action: 'signed-out', actor: null, subject: unknown, details: {} }, t)).toBe(
      'En ukendt person loggede ud',
    )
  })

  it('says an action of another version by its code word', () => {
    expect(say('something-new', anna, bo)).toBe('something-new')
    expect(say('constructor', anna, bo)).toBe('constructor')
  })

  it('has the details in words, and leaves out ids', () => {
    const event = { action: 'membership-begun', actor: anna, subject: bo }
    const details = { membership: '0198a000-0000-7000-8000-000000000000', memberRole: 'analyst' }
    expect(eventDetail({ ...event, details: { ...details, origin: 'claims' } }, t)).toBe(
      'Analytiker, givet af login-tjenesten',
    )
    expect(eventDetail({ ...event, details: { way: 'constructor' } }, t)).toBe('')
  })
})
