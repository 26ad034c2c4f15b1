import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOverblik } from '../../test/support/command-line.ts'
import { openTestDatabase, type TestDatabase } from '../../test/support/database.ts'
import { loadExampleIfEmpty } from '../server/example.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-diagram-'))
let test: TestDatabase
beforeAll(async () => {
  test = await openTestDatabase()
  await loadExampleIfEmpty(test.db)
})
afterAll(async () => {
  await test.close()
  rmSync(folder, { recursive: true })
})

const overblik = (...args: string[]) => runOverblik(['diagram', ...args], { DATABASE_URL: test.address })
const at = (name: string) => join(folder, name)

describe('overblik diagram', () => {
  it('names the eight templates', async () => {
    const { code, out } = await overblik('--list')
    expect(code).toBe(0)
    expect(out.trim().split('\n')).toHaveLength(8)
    expect(out).toContain('Børn & unge (Gadeplansarbejde)')
    expect((await overblik('--list', '--lang', 'en')).out).toContain('Children & youth')
  })

  it('writes a template in each format', async () => {
    for (const [format, beginning] of [
      ['svg', '<svg '],
      ['png', '\u0089PNG'],
      ['pdf', '%PDF-'],
      ['json', '{\n'],
      ['dot', 'digraph'],
      ['mermaid', 'flowchart LR'],
    ] as const) {
      const { code, errors } = await overblik('health', '--format', format, '--out', at(`t.${format}`))
      expect(code, errors).toBe(0)
      expect(readFileSync(at(`t.${format}`), 'latin1').slice(0, beginning.length)).toBe(beginning)
    }
  }, 120_000)

  it('prints what is text, of an activity, an effort area and a plan as a whole', async () => {
    const { id, planId, title } = await test.db
      .selectFrom('activity')
      .select(['id', 'planId', 'title'])
      .orderBy('id')
      .limit(1)
      .executeTakeFirstOrThrow()
    expect(JSON.parse((await overblik(id, '--format', 'json')).out)).toMatchObject({ title })
    expect((await overblik(`${planId}/health`)).out).toContain('Forandringsteori for Sundhed')
    expect((await overblik(planId, '--lang', 'en')).out).toContain('Theory of change of the whole plan')
  })

  it('draws a pathway, and says which formats it has', async () => {
    const { id: planId } = await test.db.selectFrom('plan').select('id').limit(1).executeTakeFirstOrThrow()
    const id = '019b0000-0000-7000-8000-000000000001'
    const step = {
      ...{ id: '019b0000-0000-7000-8000-000000000002', activity: null, activityType: 'family-school' },
      ...{ people: ['parents'], after: [] },
    }
    const content = JSON.stringify({ people: ['parents'], steps: [step] })
    await test.db.insertInto('pathway').values({ planId, id, content }).execute()
    const { out, errors } = await overblik(id, '--lang', 'en')
    expect(out, errors).toContain('The parents')
    expect((await overblik(id, '--format', 'dot')).errors).toContain('choose svg, png, pdf')
    expect((await overblik('from-exercise-to-work')).out).toContain('<svg ')
  }, 120_000)

  it.each([
    [[], 'Which one?'],
    [['nothing'], '"nothing" is no id'],
    [['019a0000-0000-7000-8000-000000000000'], 'There is no activity, plan, effort area or pathway'],
    [['health', '--format', 'pdf'], 'name a file with --out'],
    [['health', '--format', 'gif'], 'Allowed choices are svg, png, pdf, json, dot, mermaid'],
    [['health', '--out', '/nowhere/t.svg'], "can't be written"],
  ])('says what is wrong with %j', async (args, said) => {
    const { code, errors } = await overblik(...args)
    expect(code).not.toBe(0)
    expect(errors).toContain(said)
  })
})
