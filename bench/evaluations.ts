// How many saves of self-evaluations are taken a second; and a deadline day, on which every plan of the example data hands in
// all its forms with a file beside each, within a minute and with nothing lost.

import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Attachments } from '../src/contract/attachments.ts'
import type { Evaluation } from '../src/contract/evaluations.ts'
import { type Database, openDatabase } from '../src/server/db/database.ts'
import { makeCaller } from '../test/support/callers.ts'
import { writtenWhole } from '../test/support/written-whole.ts'
import { openServer } from './support/databases.ts'
import { milliseconds, print, printTable } from './support/measure.ts'
import { answer, clients, secondsEach, start } from './workspace.ts'

const limit = 60
/** How many browsers hand in at once on a deadline day. */
const atOnce = 64

interface Form {
  readonly cookie: string
  evaluation: Evaluation
}

export async function benchEvaluations(): Promise<void> {
  const saves: string[][] = []
  const deadlines: string[][] = []
  const measured = async (name: string, environment: Record<string, string>, processes: number) => {
    const running = await start(environment, processes)
    const place = { dataFolder: environment['OVERBLIK_DATA'] ?? '', databaseUrl: environment['DATABASE_URL'] }
    const { system, close } = await openDatabase(place, { name: 'the benchmark', exclusive: false })
    try {
      const forms = await beginForms(system, running.addresses)
      for (const count of clients)
        saves.push([name, String(count), ...(await save(running.addresses, forms, count))])
      deadlines.push([name, ...(await handInAll(system, running.addresses, forms))])
    } finally {
      await close()
      await running.stop()
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-evaluations-'))
  try {
    await measured('embedded, 1 process', { OVERBLIK_DATA: folder }, 1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  for (const processes of [1, 2]) {
    // Each time emptied: forms that are handed in are handed in.
    const server = await openServer()
    if (!server) {
      print('No PostgreSQL server found (DATABASE_URL or Debian package): the embedded one alone.')
      break
    }
    try {
      await measured(
        `server, ${processes} ${processes === 1 ? 'process' : 'processes'}`,
        { DATABASE_URL: server.url ?? '' },
        processes,
      )
    } finally {
      await server.close()
    }
  }
  print('\nSaves of self-evaluations; the clients run on the same machine')
  printTable(['', 'clients', 'saves per s', 'p50 ms', 'p95 ms', 'p99 ms'], saves)
  print(
    `\nA deadline day: forms saved, with a file of 100 kB each, handed in; ${atOnce} at once (aim: ${limit} s)`,
  )
  printTable(['', 'plans', 'forms', 'seconds', 'p95 ms of a form', 'lost', 'aim'], deadlines)
}

/** One for each main activity of the example data, as the leader of its plan. */
async function beginForms(db: Database, addresses: readonly string[]): Promise<Form[]> {
  const activities = await db
    .selectFrom('activity')
    .innerJoin('overviewActivity', 'overviewActivity.activityId', 'activity.id')
    .where('mainActivity', '=', true)
    .select(['activity.id', 'activity.planId'])
    .orderBy('activity.planId')
    .execute()
  const cookies = new Map<string, string>()
  const forms: Form[] = []
  for (const { id, planId } of activities) {
    const cookie = cookies.get(planId) ?? (await makeCaller(db, 'plan-leader', planId)).headers.cookie
    cookies.set(planId, cookie)
    const evaluation = await post<Evaluation>(cookie, `${addresses[0]}/api/activities/${id}/evaluations`, {
      round: null,
    })
    forms.push({ cookie, evaluation })
  }
  return forms
}

async function post<Answer>(cookie: string, url: string, body: object, version?: number): Promise<Answer> {
  return (await answer(
    await fetch(url, {
      method: 'POST',
      headers: {
        ...{ cookie, 'content-type': 'application/json' },
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      body: JSON.stringify(body),
    }),
  )) as Answer
}

async function put({ cookie, evaluation }: Form, address: string, learned: string): Promise<Evaluation> {
  return (await answer(
    await fetch(`${address}/api/evaluations/${evaluation.id}`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${evaluation.version}"` },
      body: JSON.stringify({ ...writtenWhole(evaluation.content), learned }),
    }),
  )) as Evaluation
}

/** Each client saves its own form again and again. */
async function save(addresses: readonly string[], forms: readonly Form[], count: number): Promise<string[]> {
  const times: number[] = []
  const end = performance.now() + secondsEach * 1000
  await Promise.all(
    forms.slice(0, count).map(async (form, client) => {
      for (let turn = 0; performance.now() < end; turn++) {
        const begun = performance.now()
        form.evaluation = await put(form, addresses[client % addresses.length] ?? '', `Lært ${turn} gange`)
        times.push(performance.now() - begun)
      }
    }),
  )
  return [
    String(Math.round(times.length / secondsEach)),
    ...[0.5, 0.95, 0.99].map((share) => at(times, share)),
  ]
}

function at(times: number[], share: number): string {
  times.sort((one, other) => one - other)
  return milliseconds(times[Math.floor((times.length - 1) * share)] ?? 0)
}

/** Another file for each form, so that one that stands in another's place is seen. */
function fileOf(number: number): Buffer {
  const head = Buffer.from(`%PDF-1.7\n% ${number}\n`)
  return Buffer.concat([head, Buffer.alloc(100_000, String(number)), Buffer.from('\n%%EOF\n')])
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

async function handInAll(
  db: Database,
  addresses: readonly string[],
  forms: readonly Form[],
): Promise<string[]> {
  const times: number[] = []
  const sent = new Map<string, string>()
  const waiting = [...forms.entries()]
  const begun = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async (_, client) => {
      const address = addresses[client % addresses.length] ?? ''
      for (let next = waiting.pop(); next; next = waiting.pop()) {
        const [number, form] = next
        const from = performance.now()
        const saved = await put(form, address, `Svar nummer ${number}`)
        const file = fileOf(number)
        const body = new FormData()
        body.set('file', new Blob([new Uint8Array(file)]), `optaelling-${number}.pdf`)
        const url = `${address}/api/evaluations/${saved.id}`
        ;(await answer(
          await fetch(`${url}/attachments`, { method: 'POST', headers: { cookie: form.cookie }, body }),
        )) as Attachments
        await post(form.cookie, `${url}/submit`, {}, saved.version)
        sent.set(saved.id, hashOf(file))
        times.push(performance.now() - from)
      }
    }),
  )
  const seconds = (performance.now() - begun) / 1000
  const stored = await db
    .selectFrom('selfEvaluation')
    .innerJoin('attachment', 'attachment.selfEvaluationId', 'selfEvaluation.id')
    .where('state', '=', 'submitted')
    .select(['selfEvaluation.id', 'learned', 'content'])
    .execute()
  const whole = stored.filter(
    ({ id, learned, content }) => sent.get(id) === hashOf(content) && learned.startsWith('Svar nummer'),
  )
  const plans = new Set(forms.map(({ evaluation }) => evaluation.plan.id)).size
  const lost = forms.length - new Set(whole.map(({ id }) => id)).size
  return [
    ...[String(plans), String(forms.length), seconds.toFixed(1), at(times, 0.95), String(lost)],
    seconds <= limit && lost === 0 ? 'held' : 'MISSED',
  ]
}
