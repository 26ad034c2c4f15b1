// What signed-in people wait for: reading an activity and the overview, saving an activity and a theory of change, by how many
// clients ask at once, on the embedded database and on a server, with one process and with two.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Activity } from '../src/contract/activities.ts'
import type { Session } from '../src/contract/session.ts'
import type { Theory } from '../src/contract/theories.ts'
import { type ActivityContent, contentFields } from '../src/domain/activity/content.ts'
import type { TheoryContent } from '../src/domain/theory/theory.ts'
import { openServer } from './support/databases.ts'
import { milliseconds, print, printTable } from './support/measure.ts'
import { theoryOf } from './support/theories.ts'

export const clients = [1, 8, 64]
const firstPort = 4851
export const secondsEach = 4

interface Running {
  readonly addresses: readonly string[]
  stop(): Promise<void>
}

export async function benchWorkspace(): Promise<void> {
  print('\nSigned-in reads and saves; the clients run on the same machine')
  const rows: string[][] = []
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-workspace-'))
  try {
    rows.push(...(await measure('embedded, 1 process', { OVERBLIK_DATA: folder }, 1)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const server = await openServer()
  if (!server) print('No PostgreSQL server found (DATABASE_URL or Debian package): the embedded one alone.')
  try {
    for (const processes of server ? [1, 2] : []) {
      const name = `server, ${processes} ${processes === 1 ? 'process' : 'processes'}`
      rows.push(...(await measure(name, { DATABASE_URL: server?.url ?? '' }, processes)))
    }
  } finally {
    await server?.close()
  }
  printTable(['', 'clients', 'asked', 'per s', 'p50 ms', 'p95 ms', 'p99 ms'], rows)
}

async function measure(
  name: string,
  environment: Record<string, string>,
  processes: number,
): Promise<string[][]> {
  const running = await start(environment, processes)
  try {
    const { cookie, activities } = await enter(running.addresses[0] ?? '', Math.max(...clients))
    const rows: string[][] = []
    for (const count of clients) {
      for (const [asked, ask] of [
        ['read an activity', readOf(cookie)],
        ['read the overview', overviewOf(cookie)],
        ['save an activity', saveOf(cookie)],
        ['save a theory of 60 boxes', saveTheoryOf(cookie)],
      ] as const) {
        const times = await load(running.addresses, activities, count, ask)
        const at = (share: number) => milliseconds(times[Math.floor((times.length - 1) * share)] ?? 0)
        rows.push([
          name,
          String(count),
          asked,
          String(Math.round(times.length / secondsEach)),
          at(0.5),
          at(0.95),
          at(0.99),
        ])
      }
    }
    return rows
  } finally {
    await running.stop()
  }
}

/** The servers as `npm start` runs them, each on a port of its own, one after the other. */
export async function start(environment: Record<string, string>, processes: number): Promise<Running> {
  const children: ChildProcess[] = []
  const addresses: string[] = []
  const stop = async () => {
    for (const child of children) {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await ended
    }
  }
  for (let index = 0; index < processes; index++) {
    const port = firstPort + index
    const child = spawn(process.execPath, ['src/server/main.ts'], {
      env: { ...process.env, ...environment, OVERBLIK_PORT: String(port) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (text) => String(text).includes('Overblik is ready') && resolve())
      child.once('exit', (code) => reject(new Error(`the server on port ${port} ended with code ${code}`)))
    })
    addresses.push(`http://localhost:${port}`)
  }
  return { addresses, stop }
}

/** Signs in as the example's plan leader, and begins an activity for each client to write. */
export async function enter(
  address: string,
  count: number,
): Promise<{ cookie: string; activities: Activity[] }> {
  const json = { 'content-type': 'application/json' }
  const { examplePeople } = (await (await fetch(`${address}/api/session`)).json()) as Session
  const personId = examplePeople.find(({ memberRole }) => memberRole === 'plan-leader')?.id
  const entered = await fetch(`${address}/api/session/example`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ personId }),
  })
  const cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  const { person } = (await entered.json()) as Session
  const activities: Activity[] = []
  for (let index = 0; index < count; index++) {
    const response = await fetch(`${address}/api/plans/${person?.memberships[0]?.plan?.id}/activities`, {
      method: 'POST',
      headers: { ...json, cookie },
      body: JSON.stringify(draft),
    })
    if (!response.ok) throw new Error(await response.text())
    activities.push((await response.json()) as Activity)
  }
  return { cookie, activities }
}

const draft: ActivityContent = {
  title: 'Lektiecafé',
  description: 'Hver tirsdag og torsdag i beboerhuset. '.repeat(20),
  activityType: 'role-models',
  mainActivity: false,
  startsOn: '2013-08-01',
  endsOn: '2016-06-30',
  closedOn: null,
  targetGroups: [{ id: 'children-7-17', priority: 'primary' }],
  otherTargetGroup: '',
  roles: ['executing'],
  partners: ['schools'],
  volunteers: 4,
  published: false,
}

/** Asks once for a client, and throws where the answer is no. */
export type Ask = (address: string, activity: Activity) => Promise<Activity>

export async function answer(response: Response): Promise<unknown> {
  const body = await response.json()
  if (!response.ok) throw new Error(JSON.stringify(body))
  return body
}

const readOf =
  (cookie: string): Ask =>
  async (address, { id }) =>
    (await answer(await fetch(`${address}/api/activities/${id}`, { headers: { cookie } }))) as Activity

const overviewOf =
  (cookie: string): Ask =>
  async (address, activity) => {
    await answer(await fetch(`${address}/api/overview?effortArea=health`, { headers: { cookie } }))
    return activity
  }

const saveOf =
  (cookie: string): Ask =>
  async (address, activity) => {
    const content = Object.fromEntries(contentFields.map((field) => [field, activity[field]]))
    const response = await fetch(`${address}/api/activities/${activity.id}`, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${activity.version}"` },
      body: JSON.stringify({ ...content, description: `${draft.description} ${activity.version}` }),
    })
    return (await answer(response)) as Activity
  }

/** One box of sixty says something else each time. */
function saveTheoryOf(cookie: string): Ask {
  const theories = new Map<string, { readonly content: TheoryContent; readonly version: number }>()
  return async (address, activity) => {
    const url = `${address}/api/activities/${activity.id}/theory`
    const known =
      theories.get(activity.id) ?? ((await answer(await fetch(url, { headers: { cookie } }))) as Theory)
    const { boxes, ...rest } = known.version === 0 ? theoryOf(60) : known.content
    const note = `Skrevet ${known.version} gange før`
    const content = { ...rest, boxes: boxes.map((box, at) => (at === 30 ? { ...box, note } : box)) }
    const response = await fetch(url, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${known.version}"` },
      body: JSON.stringify(content),
    })
    const { version } = (await answer(response)) as Theory
    theories.set(activity.id, { content, version })
    return activity
  }
}

/** Lets each client ask again and again for some seconds; answers how long each answer took in milliseconds, sorted. */
export async function load(
  addresses: readonly string[],
  activities: Activity[],
  count: number,
  ask: Ask,
): Promise<number[]> {
  const times: number[] = []
  const end = performance.now() + secondsEach * 1000
  await Promise.all(
    Array.from({ length: count }, async (_, client) => {
      const address = addresses[client % addresses.length] ?? ''
      for (let activity = activities[client]; activity && performance.now() < end; ) {
        const begun = performance.now()
        activity = await ask(address, activity)
        times.push(performance.now() - begun)
        activities[client] = activity
      }
    }),
  )
  return times.sort((a, b) => a - b)
}
