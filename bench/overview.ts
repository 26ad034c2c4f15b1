// How long the whole overview takes, by size and filter, beside the same questions in SQL, in PostgreSQL and DuckDB.

import { DuckDBInstance } from '@duckdb/node-api'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { filterParameters } from '../src/domain/overview/filter.ts'
import { buildApp } from '../src/server/app.ts'
import { makeCaller } from '../test/support/callers.ts'
import { type Measured, openEmbedded, openServer } from './support/databases.ts'
import { createDuckTables, storeFacts } from './support/facts.ts'
import { median, milliseconds, print, printTable } from './support/measure.ts'
import { filters, questions } from './support/questions.ts'

const sizes = [557, 50_000, 1_000_000]
const limits = new Map([
  [50_000, 50],
  [1_000_000, 300],
])

/** An application, and what a signed-in request to it carries. */
interface Asked {
  readonly app: FastifyInstance
  readonly headers: { readonly cookie: string }
}

export async function benchOverview(): Promise<void> {
  const opened = [await openEmbedded(), await openServer()].filter((database) => database !== undefined)
  if (opened.length === 1)
    print('No PostgreSQL server found (DATABASE_URL or Debian package): the embedded one alone.')
  try {
    for (const size of sizes) await benchSize(size, opened)
  } finally {
    for (const database of opened) await database.close()
  }
}

async function benchSize(size: number, databases: readonly Measured[]): Promise<void> {
  const duck = await (await DuckDBInstance.create()).connect()
  await createDuckTables(duck)
  const apps = new Map<Measured, Asked>()
  let stored = 0
  for (const [index, database] of databases.entries()) {
    await sql`truncate overview_plan, overview_activity, plan, plan_financing, activity restart identity cascade`.execute(
      database.db,
    )
    stored = await storeFacts(size, database.db, index === 0 ? duck : undefined)
    const app = await buildApp({ db: database.db, system: database.db })
    const { headers } = await makeCaller(database.db, 'analyst')
    apps.set(database, { app, headers })
  }
  const first: string[] = []
  for (const [{ name }, app] of apps) {
    const start = performance.now()
    await ask(app, '/api/overview')
    first.push(`${name} ${milliseconds(performance.now() - start)} ms`)
  }
  const runs = size > 100_000 ? 9 : 25
  const rows: string[][] = []
  for (const { name, filter } of filters) {
    const url = `/api/overview?${new URLSearchParams(filterParameters(filter))}`
    const asked = questions(filter)
    const duckTime = await median(runs, async () => {
      for (const question of asked) await (await duck.runAndReadAll(question)).getRows()
    })
    for (const [database, app] of apps) {
      const answer = await median(runs, () => ask(app, url))
      const inSql = await median(Math.min(runs, 5), async () => {
        for (const question of asked) await sql.raw(question).execute(database.db)
      })
      rows.push([
        name,
        database.name,
        milliseconds(answer),
        milliseconds(inSql),
        milliseconds(duckTime),
        `${(duckTime / answer).toFixed(1)}x`,
      ])
    }
  }
  const limit = limits.get(size)
  print(
    `\nThe overview over ${stored.toLocaleString('en')} activities${limit ? ` (aim: under ${limit} ms)` : ''}, ms, median of ${runs}`,
  )
  printTable(['filter', 'database', 'answer', 'SQL in PostgreSQL', 'SQL in DuckDB', 'DuckDB/answer'], rows)
  print(`The first answer after a start, which reads everything once: ${first.join(', ')}`)
  for (const { app } of apps.values()) await app.close()
  duck.closeSync()
}

async function ask({ app, headers }: Asked, url: string): Promise<void> {
  const response = await app.inject({ url, headers })
  if (response.statusCode !== 200) throw new Error(response.body)
}
