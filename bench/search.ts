// How long a search takes among 50,000 activities: for words that few titles hold and that thousands hold, spelt right and
// wrong, as somebody with a plan of their own and as somebody who sees all of them.

import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { examplePlans } from '../src/domain/example/example.ts'
import { normalise } from '../src/domain/import/nearest.ts'
import { buildApp } from '../src/server/app.ts'
import type { Database } from '../src/server/db/database.ts'
import { makeCaller, type TestCaller } from '../test/support/callers.ts'
import { openEmbedded, openServer } from './support/databases.ts'
import { median, milliseconds, print, printTable } from './support/measure.ts'

const atLeast = 50_000
const limit = 50
const runs = 25

const texts = [
  'for',
  'unge',
  'for unge',
  'sommerfest',
  'sommerfst',
  'lektecafé',
  'beboerre i gården',
  'xylofon',
]

export async function benchSearch(): Promise<void> {
  const databases = [await openEmbedded(), await openServer()].filter((database) => database !== undefined)
  if (databases.length === 1)
    print('No PostgreSQL server found (DATABASE_URL or Debian package): the embedded one alone.')
  const rows: string[][] = []
  let stored = 0
  for (const { name, db, close } of databases) {
    try {
      await sql`truncate plan, activity restart identity cascade`.execute(db)
      const { activities, firstPlan } = await storeActivities(db)
      stored = activities
      const app = await buildApp({ db, system: db })
      const callers = [await makeCaller(db, 'plan-leader', firstPlan), await makeCaller(db, 'analyst')]
      for (const text of texts) {
        const times = []
        for (const { headers } of callers) times.push(await median(runs, () => ask(app, headers, text)))
        rows.push([text, name, String(await countHolding(db, text)), ...times.map(milliseconds)])
      }
      await app.close()
    } finally {
      await close()
    }
  }
  print(
    `\nSearch among ${stored.toLocaleString('en')} activities (aim: under ${limit} ms), ms, median of ${runs}`,
  )
  printTable(['looked for', 'database', 'titles that hold it', 'with a plan', 'sees all'], rows)
}

async function ask(app: FastifyInstance, headers: TestCaller['headers'], text: string): Promise<void> {
  const response = await app.inject({ url: `/api/search?${new URLSearchParams({ text })}`, headers })
  if (response.statusCode !== 200) throw new Error(response.body)
}

async function countHolding(db: Database, text: string): Promise<number> {
  const { count } = await db
    .selectFrom('activity')
    .where(sql<boolean>`search_form like search_part(${normalise(text)})`)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** The example data again and again, each time with other places in the names of its plans and titles. */
async function storeActivities(db: Database): Promise<{ activities: number; firstPlan: string }> {
  let activities = 0
  let firstPlan: string | undefined
  for (const { plan, selfEvaluations } of examplePlans({ copies: Math.ceil(atLeast / 557) })) {
    const planId = uuid()
    firstPlan ??= planId
    activities += selfEvaluations.length
    await sql`insert into plan
      (id, programme_id, reference, name, municipality_code, housing_organisation, starts_on, ends_on, example)
      values (${planId}, ${plan.programme}, ${plan.reference}, ${plan.name}, ${plan.municipality},
        ${plan.housingOrganisation}, ${plan.startsOn}, ${plan.endsOn}, true)`.execute(db)
    await sql`insert into activity (plan_id, id, reference, title, description, activity_type_id, main_activity,
        starts_on, ends_on, other_target_group, published)
      select ${planId}, gen_random_uuid(), "reference", "title", "description", "activityType", "mainActivity",
        "startsOn", "endsOn", '', true
      from jsonb_to_recordset(${JSON.stringify(selfEvaluations)}::jsonb) as row ("reference" text, "title" text,
        "description" text, "activityType" text, "mainActivity" boolean, "startsOn" date, "endsOn" date)`.execute(
      db,
    )
  }
  if (!firstPlan) throw new Error('the example data has no plans')
  await sql`vacuum analyze plan, activity`.execute(db)
  return { activities, firstPlan }
}
