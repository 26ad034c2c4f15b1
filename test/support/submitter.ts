// A process that begins, writes and hands in self-evaluations as fast as it can, and says the id of each once the server has
// said yes, to be killed at any moment. Called with the data folder, and goes on with the activities that have none yet.

import type { Evaluation } from '../../src/contract/evaluations.ts'
import { buildApp } from '../../src/server/app.ts'
import { openDatabase } from '../../src/server/db/database.ts'
import { loadExampleIfEmpty } from '../../src/server/example.ts'
import { makeCaller } from './callers.ts'
import { writtenWhole } from './written-whole.ts'

const [dataFolder = ''] = process.argv.slice(2)
const databases = await openDatabase({ dataFolder }, { name: 'the submitter', exclusive: true })
await loadExampleIfEmpty(databases.system)
const app = await buildApp(databases)

async function ask(
  { headers }: { readonly headers: { readonly cookie: string } },
  method: 'POST' | 'PUT',
  url: string,
  payload: object,
  version?: number,
): Promise<Evaluation> {
  const answer = await app.inject({
    ...{ method, url, payload },
    headers: { ...headers, ...(version !== undefined && { 'if-match': `"${version}"` }) },
  })
  if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`)
  return answer.json()
}

const activities = await databases.system
  .selectFrom('activity')
  .where('mainActivity', '=', true)
  .where(({ not, exists, selectFrom }) =>
    not(
      exists(
        selectFrom('selfEvaluation')
          .innerJoin('recordVersion', 'recordVersion.recordId', 'selfEvaluation.id')
          .whereRef('activityId', '=', 'activity.id')
          .select('selfEvaluation.id'),
      ),
    ),
  )
  .select(['id', 'planId'])
  .orderBy('id')
  .execute()
for (const { id: activity, planId } of activities) {
  const leader = await makeCaller(databases.system, 'plan-leader', planId)
  const begun = await ask(leader, 'POST', `/api/activities/${activity}/evaluations`, { round: null })
  const url = `/api/evaluations/${begun.id}`
  const written = await ask(leader, 'PUT', url, writtenWhole(begun.content), begun.version)
  process.stdout.write(`whole ${begun.id}\n`)
  await ask(leader, 'POST', `${url}/submit`, {}, written.version)
  process.stdout.write(`submitted ${begun.id}\n`)
}
