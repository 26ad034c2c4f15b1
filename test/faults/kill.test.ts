import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/db/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-kill-'))
const rounds = 20

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Lets a writer run until it has committed some plans, kills it, and answers the references it had acknowledged. */
async function writeAndKill(round: number): Promise<string[]> {
  const writer = spawn(process.execPath, ['test/support/writer.ts', folder, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = new Promise((resolve) => writer.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    writer.once('exit', (code) => reject(new Error(`the writer ended by itself with code ${code}`)))
    writer.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('\n').length > 5) resolve()
    })
  })
  await sleep((round * 37) % 150)
  writer.kill('SIGKILL')
  // Every other round the database goes down with it, as in a power cut; else it is left running as an orphan.
  if (round % 2 === 0) process.kill(postmasterPid(), 'SIGKILL')
  await ended
  return said.split('\n').slice(0, -1)
}

function postmasterPid(): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

it('loses no acknowledged write in 20 kills, and the database opens each time', {
  timeout: 240_000,
}, async () => {
  const acknowledged: string[] = []
  for (let round = 1; round <= rounds; round++) acknowledged.push(...(await writeAndKill(round)))
  const { system: db, close } = await openDatabase(
    { dataFolder: folder },
    { name: 'the test', exclusive: true },
  )
  const plans = await db
    .selectFrom('plan')
    .innerJoin('overviewPlan', 'overviewPlan.planId', 'plan.id')
    .innerJoin('planFinancing', 'planFinancing.planId', 'plan.id')
    .select('reference')
    .execute()
  const incomplete = await db
    .selectFrom('plan')
    .leftJoin('overviewPlan', 'overviewPlan.planId', 'plan.id')
    .where('overviewPlan.planId', 'is', null)
    .select('reference')
    .execute()
  await close()
  const stored = new Set(plans.map(({ reference }) => reference))
  expect(acknowledged.length).toBeGreaterThan(rounds * 4)
  expect(acknowledged.filter((reference) => !stored.has(reference))).toEqual([])
  // At most the one write that was under way in each round may be there without having been acknowledged.
  expect(stored.size - acknowledged.length).toBeLessThanOrEqual(rounds)
  expect(incomplete).toEqual([])
})
