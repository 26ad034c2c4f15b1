// GET /metrics for Prometheus: how the process does, how long requests take, and what it is at work on. Only counts, and
// only for whoever sends the token: an address can't tell a proxy's visitors from this machine's own programs.

import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { sql } from 'kysely'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ConnectionCounts, Database } from '../db/database.ts'
import type { OverviewSnapshot } from '../overview/snapshot.ts'
import { ProblemError } from './problem.ts'
import { routeName } from './route-name.ts'

export interface MetricsOptions {
  /** What whoever asks sends as a bearer token. */
  readonly token: string
  readonly connections: () => ConnectionCounts
}

export interface Measured {
  readonly db: Database
  readonly snapshot: OverviewSnapshot
}

/** Bounds of the histogram's classes, in seconds: an overview takes milliseconds, an export seconds. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]

export function metricsRoute(
  app: FastifyInstance,
  { db, snapshot }: Measured,
  options: MetricsOptions | undefined,
): void {
  const registry = options && new Registry()
  if (registry) {
    measureProcess(app, registry)
    measureRequests(app, registry)
    measureMemory(registry, snapshot, options.connections)
  }
  const readDatabase = registry && measureDatabase(registry, db)
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!registry || !readDatabase) throw new ProblemError('not-found')
    if (!carries(request, options.token)) throw new ProblemError('not-signed-in')
    await readDatabase()
    reply.header('cache-control', 'no-store').type(registry.contentType)
    return registry.metrics()
  })
}

const digest = (text: string) => createHash('sha256').update(text).digest()

function carries({ headers }: FastifyRequest, token: string): boolean {
  return timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${token}`))
}

function measureProcess(app: FastifyInstance, registry: Registry): void {
  collectDefaultMetrics({ register: registry })
  app.addHook('onClose', async () => registry.clear())
}

function measureRequests(app: FastifyInstance, registry: Registry): void {
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by route pattern, method and class of status.',
    labelNames: ['route', 'method', 'status'] as const,
    buckets,
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const status = `${Math.floor(reply.statusCode / 100)}xx`
    duration.observe({ route: routeName(request), method: request.method, status }, reply.elapsedTime / 1000)
  })
}

function measureMemory(
  registry: Registry,
  snapshot: OverviewSnapshot,
  connections: () => ConnectionCounts,
): void {
  gauge(registry, 'overblik_database_connections', 'Connections of this process.', 'state', () => ({
    ...connections(),
  }))
  gauge(registry, 'overblik_overview_rows', 'Rows that this process counts in memory.', 'kind', () => ({
    ...snapshot.held(),
  }))
}

function gauge(
  registry: Registry,
  name: string,
  help: string,
  label: string,
  read: () => Record<string, number>,
): void {
  new Gauge({
    name,
    help,
    labelNames: [label],
    registers: [registry],
    collect() {
      for (const [value, count] of Object.entries(read())) this.set({ [label]: value }, count)
    },
  })
}

/** What the database is asked for; where it does not answer, that is the answer, and the rest is told all the same. */
function measureDatabase(registry: Registry, db: Database): () => Promise<void> {
  const registers = [registry]
  const up = new Gauge({
    name: 'overblik_database_up',
    help: '1 where the database answered just now, 0 where it did not.',
    registers,
  })
  const sessions = new Gauge({
    name: 'overblik_sessions',
    help: 'Sessions that have not run out, of all processes.',
    labelNames: ['state'] as const,
    registers,
  })
  const imports = new Gauge({
    name: 'overblik_imports',
    help: 'Imports under way, of all processes.',
    labelNames: ['state'] as const,
    registers,
  })
  return async () => {
    sessions.reset()
    imports.reset()
    try {
      const counts = await countUnderWay(db)
      up.set(1)
      sessions.set({ state: 'open' }, counts.sessions)
      imports.set({ state: 'reading' }, counts.reading)
      imports.set({ state: 'applying' }, counts.applying)
    } catch {
      up.set(0)
    }
  }
}

async function countUnderWay(db: Database) {
  const { rows } = await sql<{ sessions: number; reading: number; applying: number }>`
    select (select count(*) from session where expires_at > now()) as sessions,
      count(*) filter (where state = 'reading') as reading,
      count(*) filter (where state = 'applying') as applying
    from import`.execute(db)
  return rows[0] ?? { sessions: 0, reading: 0, applying: 0 }
}
