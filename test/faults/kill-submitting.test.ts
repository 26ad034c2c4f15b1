import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { openDatabase } from '../../src/server/db/database.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-kill-submitting-'))
const rounds = 6

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Kills a process while it hands in the form after its third; answers those that it had been told were handed in. */
async function submitAndKill(round: number): Promise<string[]> {
  const submitter = spawn(process.execPath, ['test/support/submitter.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  const ended = new Promise((resolve) => submitter.once('exit', resolve))
  await new Promise<void>((resolve, reject) => {
    submitter.once('exit', (code) => reject(new Error(`the submitter ended by itself with code ${code}`)))
    submitter.stdout.on('data', (chunk) => {
      said += chunk
      if (said.split('whole ').length > 4) resolve()
    })
  })
  // Handing in takes some milliseconds: each round is cut off at another of them.
  await sleep(round * 2)
  submitter.kill('SIGKILL')
  await ended
  return [...said.matchAll(/^submitted (\S+)$/gm)].flatMap(([, id]) => id ?? [])
}

it('A self-evaluation is a draft or handed in, never half, wherever handing in is cut off', {
  timeout: 240_000,
}, async () => {
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round++) acknowledged.push(...(await submitAndKill(round)))
  const { system: db, close } = await openDatabase(
    { dataFolder: folder },
    { name: 'the test', exclusive: true },
  )
  const forms = await db
    .selectFrom('selfEvaluation')
    .innerJoin('recordVersion', 'recordVersion.recordId', 'selfEvaluation.id')
    .leftJoin('selfEvaluationMove', 'selfEvaluationMove.selfEvaluationId', 'selfEvaluation.id')
    .groupBy(['selfEvaluation.planId', 'selfEvaluation.id'])
    .select(({ fn }) => [
      'selfEvaluation.id',
      'selfEvaluation.state',
      fn.count<string>('selfEvaluationMove.id').distinct().as('moves'),
    ])
    .execute()
  await close()
  const states = new Map(forms.map(({ id, state }) => [id, state]))
  expect(acknowledged.length).toBeGreaterThanOrEqual(rounds * 2)
  expect(acknowledged.filter((id) => states.get(id) !== 'submitted')).toEqual([])
  expect(forms.filter(({ state }) => state !== 'draft' && state !== 'submitted')).toEqual([])
  expect(forms.filter(({ state, moves }) => Number(moves) !== (state === 'submitted' ? 1 : 0))).toEqual([])
})
