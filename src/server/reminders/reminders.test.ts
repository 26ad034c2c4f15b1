import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeCaller, type TestCaller } from '../../../test/support/callers.ts'
import { type Evaluations, openEvaluations } from '../../../test/support/evaluations.ts'
import { type MailSink, openMailSink } from '../../../test/support/mail-sink.ts'
import { writtenWhole } from '../../../test/support/written-whole.ts'
import type { Evaluation } from '../../contract/evaluations.ts'
import type { Reminders } from '../../contract/reminders.ts'
import { createMailer, type Mailer } from '../mailer.ts'
import { sendReminders } from './sending.ts'

let own: Evaluations
let sink: MailSink
let mailer: Mailer
let form: Evaluation

beforeAll(async () => {
  own = await openEvaluations()
  sink = await openMailSink()
  mailer = createMailer({
    ...{ smtpUrl: sink.url, from: 'Overblik <overblik@example.dk>', address: 'https://overblik.example' },
  })
  const { db } = own.test
  await db.updateTable('plan').set({ status: 'running' }).where('id', '=', own.plan.id).execute()
  const begun = await own.begin(own.activities[0] ?? '')
  const saved = await own.save(begun, writtenWhole(begun.content))
  form = await own.move(own.leader, saved, 'submit')
})
afterAll(async () => {
  await sink.close()
  await own.test.close()
})
beforeEach(() => {
  sink.mails.length = 0
  sink.refuses = false
})

/** In the morning, so many days after the round was due. */
const morning = (days: number, hour = 8) => {
  const day = new Date(`${own.round.dueOn}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return new Date(day.getTime() + (hour - 1) * 3_600_000)
}
const emailOf = ({ personId }: TestCaller) => `${personId}@example.invalid`
const mailsTo = (caller: TestCaller) => sink.mails.filter(({ to }) => to.includes(emailOf(caller)))
const send = (now: Date) => sendReminders(own.test.system, mailer, () => now)
const waiting = async (caller: TestCaller) =>
  (await own.test.as(caller, 'GET', '/api/reminders')).json<Reminders>().items

describe('a round', () => {
  it('is told of when it opens, in the hours for mails, once though several processes look', async () => {
    expect(await send(morning(-50, 5))).toEqual([])
    expect(sink.mails).toEqual([])
    await Promise.all([1, 2, 3, 4].map(() => send(morning(-50))))
    const [mail] = mailsTo(own.leader)
    expect(sink.mails).toHaveLength(1)
    expect(mail?.text).toMatch(/Runde 1 er åben\. Frist .* mangler/)
    expect(mail?.text).toContain(`https://overblik.example/plans/${own.plan.id}/evaluations`)
    expect(mail?.html).toMatch(/<html lang="da">[\s\S]*Runde 1 er åben/)
    expect(mail?.headers.get('from')).toContain('overblik@example.dk')
    await send(morning(-49))
    expect(sink.mails).toHaveLength(1)
  })

  it('is told of again two weeks before its day, and once when it is late', async () => {
    await send(morning(-14))
    expect(mailsTo(own.leader)[0]?.text).toContain('i Runde 1. Frist')
    await send(morning(-13))
    await send(morning(0))
    expect(sink.mails).toHaveLength(1)
    await send(morning(1))
    expect(mailsTo(own.leader)[1]?.text).toContain('Fristen var')
    await send(morning(2))
    expect(sink.mails).toHaveLength(2)
  })
})

describe('an answer', () => {
  it('is told to those who wrote, by nothing that they wrote, and tried again where the mail server refuses', async () => {
    const back = await own.move(own.consultant, form, 'return', {
      ...{ because: 'Hvor kommer tallet fra?', returnReasons: ['result-unsourced'] },
    })
    expect((await waiting(own.worker)).map(({ kind }) => kind)).toEqual(['returned'])
    sink.refuses = true
    expect(await send(morning(3))).toEqual([
      { code: 'EMESSAGE', status: 451 },
      { code: 'EMESSAGE', status: 451 },
    ])
    sink.refuses = false
    // Not at once.
    expect(await send(morning(3, 8.5))).toEqual([])
    expect(sink.mails).toEqual([])
    await send(morning(3, 9))
    expect(sink.mails).toHaveLength(2)
    const [mail] = mailsTo(own.worker)
    expect(mail?.text).toContain(`https://overblik.example/evaluations/${back.id}`)
    expect(mail?.text).not.toMatch(/Hvor kommer tallet fra|Som aftalt|Begynd med dem/)
    form = await own.move(own.worker, back, 'submit')
    expect(await waiting(own.worker)).toEqual([])
  })

  it('is tried for nobody else where no mail comes through to the server, nor past the hours for mails', async () => {
    const { db, system } = own.test
    const told = await db.selectFrom('reminder').selectAll().execute()
    await db.deleteFrom('reminder').execute()
    let tried = 0
    const failing: Mailer = {
      address: mailer.address,
      async send() {
        tried++
        throw Object.assign(new Error('nobody answers'), { code: 'ECONNECTION' })
      },
    }
    // Two leaders are to hear of the round that opens.
    await makeCaller(db, 'plan-leader', own.plan.id)
    expect(await sendReminders(system, failing, () => morning(-50))).toEqual([
      { code: 'ECONNECTION', status: undefined },
    ])
    expect(tried).toBe(1)
    // The first mail takes until the evening.
    await db.deleteFrom('reminder').execute()
    const slow: Mailer = {
      address: mailer.address,
      async send() {
        tried++
      },
    }
    await sendReminders(system, slow, () => morning(-50, tried < 2 ? 19 : 21))
    expect(tried).toBe(2)
    await db.deleteFrom('reminder').execute()
    if (told.length > 0) await db.insertInto('reminder').values(told).execute()
  })

  it('comes with everything else of the day in one mail', async () => {
    const accepted = await own.move(own.consultant, form, 'accept')
    await own.test.db.deleteFrom('reminder').where('kind', '=', 'round-late').execute()
    await send(morning(4))
    const mails = mailsTo(own.leader)
    expect(mails).toHaveLength(1)
    expect(mails[0]?.text).toMatch(/er godkendt[\s\S]*Fristen var|Fristen var[\s\S]*er godkendt/)
    expect(mails[0]?.headers.get('subject')).toBe('Nyt om selvevalueringer i Overblik (2)')
    form = accepted
  })
})

describe('a promise to answer', () => {
  it('is told to who made it, once it is overdue', async () => {
    const handedIn = await own.handIn(own.activities[1] ?? '')
    await own.move(own.consultant, handedIn, 'review', { by: own.round.dueOn })
    await send(morning(0, 10))
    expect(mailsTo(own.consultant)).toEqual([])
    await send(morning(6))
    expect(mailsTo(own.consultant)[0]?.text).toContain('Fristen er overskredet')
    await send(morning(7))
    expect(mailsTo(own.consultant)).toHaveLength(1)
  })
})

describe('whoever wants no mails', () => {
  it('turns them off by one click from the mail, without signing in, and hears no more', async () => {
    const { db } = own.test
    const fresh = () => db.deleteFrom('reminder').where('personId', '=', own.leader.personId).execute()
    await fresh()
    await send(morning(8))
    const [mail] = mailsTo(own.leader)
    const [, address = ''] = /<(.*)>/.exec(mail?.headers.get('list-unsubscribe') ?? '') ?? []
    expect(mail?.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const { pathname } = new URL(address)
    expect(mail?.text).toContain(`https://overblik.example/mails#${pathname.split('/')[3]}`)
    // To look changes nothing.
    expect((await own.test.app.inject({ method: 'GET', url: pathname })).statusCode).toBe(405)
    const click = (url: string) =>
      own.test.app.inject({
        ...{ method: 'POST', url, payload: 'List-Unsubscribe=One-Click' },
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    expect((await click(pathname.replace(/.\/off$/, '_/off'))).statusCode).toBe(404)
    expect((await click(pathname)).json()).toEqual({ byMail: false })
    await fresh()
    await send(morning(9))
    expect(mailsTo(own.leader)).toHaveLength(1)
    const wish = { byMail: true, language: 'en' }
    const saved = await own.test.as(own.leader, 'PUT', '/api/reminders/wish', wish)
    expect(saved.json()).toEqual({ ...wish, sent: false })
    // The link of the mail before has been replaced.
    expect((await click(pathname)).statusCode).toBe(404)
    await send(morning(10))
    expect(mailsTo(own.leader)[1]?.text).toMatch(/missing in Runde 1\. It was due/)
  })
})
