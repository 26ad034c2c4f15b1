// Two servers on one database: the same people, the same records, the same work, whichever of them is asked.

import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import type { Activity, ActivityList } from '../../src/contract/activities.ts'
import type { Import } from '../../src/contract/imports.ts'
import type { Overview } from '../../src/contract/overview.ts'
import type { Session } from '../../src/contract/session.ts'
import { contentFields } from '../../src/domain/activity/content.ts'
import { applicationUserOf } from '../../src/server/db/application-user.ts'
import { columnAt, excelWorkbook, fewRows, linesOf } from '../support/files.ts'

const name = `test_${randomUUID().replaceAll('-', '')}`
const ports = [4841, 4842] as const
let admin: pg.Client
let servers: ChildProcess[]

beforeAll(async () => {
  const { host, port, user, password } = inject('databaseServer')
  admin = new pg.Client({ host, port, user, password, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = `postgresql://${user}:${encodeURIComponent(password)}@localhost:${port}/${name}?host=${encodeURIComponent(host)}`
  // Together, so that they also make the tables and the example data together.
  const started = ports.map((own) => start(url, own))
  servers = started.map(({ server }) => server)
  await Promise.all(started.map(({ ready }) => ready))
}, 120_000)

afterAll(async () => {
  await Promise.all(
    servers.map((server) => {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      return ended
    }),
  )
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role ${applicationUserOf(name)}`)
  await admin.end()
}, 60_000)

function start(databaseUrl: string, port: number): { server: ChildProcess; ready: Promise<void> } {
  const server = spawn(process.execPath, ['src/server/main.ts'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, OVERBLIK_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ready = new Promise<void>((resolve, reject) => {
    server.stdout.on('data', (text) => String(text).includes('Overblik is ready') && resolve())
    server.once('exit', (code) => reject(new Error(`the server on ${port} ended with code ${code}`)))
  })
  return { server, ready }
}

const [one, other] = ports.map((port) => `http://localhost:${port}`) as [string, string]

interface Asked {
  readonly method?: string
  readonly json?: object
  readonly headers?: Record<string, string>
  readonly body?: FormData
}

async function ask(server: string, cookie: string, path: string, { json, headers, ...rest }: Asked = {}) {
  return fetch(`${server}${path}`, {
    ...rest,
    headers: { cookie, ...(json && { 'content-type': 'application/json' }), ...headers },
    ...(json && { body: JSON.stringify(json) }),
  })
}

async function get<Body>(server: string, cookie: string, path: string): Promise<Body> {
  const response = await ask(server, cookie, path)
  expect(response.status).toBe(200)
  return (await response.json()) as Body
}

/** Signs in at one of the servers as an example person and answers the cookie. */
async function signIn(server: string, memberRole: string): Promise<{ cookie: string; session: Session }> {
  const { examplePeople } = await get<Session>(server, '', '/api/session')
  const personId = examplePeople.find((person) => person.memberRole === memberRole)?.id
  const entered = await ask(server, '', '/api/session/example', { method: 'POST', json: { personId } })
  const cookie = entered.headers
    .getSetCookie()
    .map((text) => text.split(';')[0])
    .join('; ')
  return { cookie, session: (await entered.json()) as Session }
}

it('a session of one holds in the other, and ends in both', async () => {
  const { cookie } = await signIn(one, 'analyst')
  await get(other, cookie, '/api/overview')
  await ask(other, cookie, '/api/session', { method: 'DELETE' })
  expect((await ask(one, cookie, '/api/overview')).status).toBe(401)
})

it('what is saved in one is counted and refused over in the other', async () => {
  const { cookie, session } = await signIn(one, 'plan-leader')
  const plan = session.person?.memberships[0]?.plan?.id
  const { items } = await get<ActivityList>(other, cookie, `/api/activities?plan=${plan}`)
  const path = `/api/activities/${items[0]?.id}`
  const [here, there] = [await get<Activity>(one, cookie, path), await get<Activity>(other, cookie, path)]
  const content = Object.fromEntries(contentFields.map((field) => [field, here[field]]))
  const save = (server: string, version: number, changes: object) =>
    ask(server, cookie, path, {
      method: 'PUT',
      json: { ...content, ...changes },
      headers: { 'if-match': `"${version}"` },
    })
  const count = async () => (await get<Overview>(other, cookie, '/api/overview')).activities
  const before = await count()
  expect((await save(one, here.version, { published: false })).status).toBe(200)
  expect(await count()).toBe(before - 1)
  expect((await save(other, there.version, { title: 'Uset' })).status).toBe(412)
  expect((await save(other, there.version + 1, { published: true })).status).toBe(200)
  expect(await count()).toBe(before)
})

it('a file handed in at one is taken at the other', async () => {
  const { cookie } = await signIn(one, 'fund-officer')
  const lines = linesOf(fewRows(1))
  const [, ...plans] = lines['Planer'] ?? []
  for (const line of plans) line[columnAt('plans', 'name')] = 'Omdøbt af en fil'
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(await excelWorkbook(lines))]), 'planer.xlsx')
  const handedIn = await ask(one, cookie, '/api/imports', { method: 'POST', body })
  expect(handedIn.status).toBe(202)
  const { id } = (await handedIn.json()) as Import
  const settled = async () => {
    for (;;) {
      const found = await get<Import>(other, cookie, `/api/imports/${id}`)
      if (found.state !== 'reading' && found.state !== 'applying') return found
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  expect(await settled()).toMatchObject({ state: 'ready', preview: { plans: { changed: 1 } } })
  expect((await ask(other, cookie, `/api/imports/${id}/apply`, { method: 'POST' })).status).toBe(202)
  expect((await settled()).state).toBe('done')
  const { items } = await get<{ items: { name: string }[] }>(one, cookie, '/api/plans?text=Omdøbt')
  expect(items.map((plan) => plan.name)).toEqual(['Omdøbt af en fil'])
})
