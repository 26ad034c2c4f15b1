import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { everyRow, makeOwnedDatabase, type OwnedDatabase } from '../../../test/support/owned-database.ts'
import { putRowsEverywhere } from '../../../test/support/rows-everywhere.ts'
import { countOverview } from '../../domain/overview/count.ts'
import { connect, type Database, openDatabase, prepareAsOwner } from '../db/database.ts'
import { migrateWithin } from '../db/migrate.ts'
import { lend } from '../db/owner.ts'
import { OverviewSnapshot } from '../overview/snapshot.ts'
import { storeVocabulary } from '../vocabulary/store.ts'
import { makeBackup } from './make.ts'
import { checkBackup } from './read.ts'
import { restoreBackup } from './restore.ts'

const folder = mkdtempSync(join(tmpdir(), 'overblik-backup-'))
const file = join(folder, 'overblik.gz')
const purpose = { name: 'the test', exclusive: true }

let source: OwnedDatabase
let target: OwnedDatabase
beforeAll(async () => {
  source = await makeOwnedDatabase()
  target = await makeOwnedDatabase()
  await prepareAsOwner(source.settings)
  await prepareAsOwner(target.settings)
  await putRowsEverywhere(source.db)
  await backUp(source, file)
})
afterAll(async () => {
  await source.close()
  await target.close()
  rmSync(folder, { recursive: true })
})

const backUp = ({ settings }: OwnedDatabase, to: string) =>
  lend(settings, (connection) => makeBackup(connection, to, { overwrite: true }))

async function restore({ settings }: OwnedDatabase, from: string) {
  const header = await checkBackup(from, () => {})
  return lend(settings, (connection) => restoreBackup(connection, from, header, () => {}))
}

const countPlans = async (db: Database) => {
  const { rows } = await sql<{ count: number }>`select count(*) from plan`.execute(db)
  return rows[0]?.count
}

describe('a backup', () => {
  it('brings back every row of every table, and adds that it did to the audit log', async () => {
    const before = await everyRow(source.db)
    expect(Object.entries(before).filter(([, rows]) => rows.length === 0)).toEqual([])
    const { rows } = await restore(target, file)
    const { audit_event: audited, ...after } = await everyRow(target.db)
    const { audit_event: events = [], ...others } = before
    expect(after).toEqual(others)
    const added = audited?.filter((row) => !events.includes(row))
    expect(audited?.length).toBe(events.length + 1)
    expect(added).toEqual([expect.stringContaining('backup-restored')])
    expect(rows).toEqual(Object.fromEntries(Object.entries(before).map(([name, all]) => [name, all.length])))
  })

  it('leaves tables as the migrations make them, and nothing of its own', async () => {
    const shape = async (db: Database) => {
      const { rows } = await sql<{ line: string }>`
        select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as line from pg_constraint
          where connamespace = 'public'::regnamespace
        union all select indexdef from pg_indexes where schemaname = 'public'
        union all select pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
        union all select table_name || '.' || column_name || ' ' || data_type || coalesce(column_default, '')
          from information_schema.columns where table_schema = 'public'
        union all select proname from pg_proc where pronamespace = 'public'::regnamespace
        union all select nspname from pg_namespace where nspname !~ '^pg_'
        union all select name from kysely_migration
        order by 1`.execute(db)
      return rows.map(({ line }) => line)
    }
    expect(await shape(target.db)).toEqual(await shape(source.db))
  })

  it('lets the application go on as its own user, with its rights and no more', async () => {
    const { db, close } = await openDatabase(target.place, purpose)
    await expect(sql`delete from audit_event`.execute(db)).rejects.toThrow('permission denied')
    await sql`update plan set housing_organisation = 'En anden'`.execute(db)
    await close()
    await expect(sql`delete from audit_event`.execute(target.db)).rejects.toThrow('only ever added to')
  })

  it('gives new rows the next numbers', async () => {
    for (const table of ['overview_plan', 'overview_activity']) {
      const { rows } = await sql<{ next: number; highest: number }>`
        select nextval(pg_get_serial_sequence(${table}, 'slot')) as next, max(slot) as highest
        from ${sql.table(table)}`.execute(target.db)
      expect(rows[0]?.next).toBe((rows[0]?.highest ?? 0) + 1)
    }
  })

  it('is noticed by a server that runs, which counts what was restored and nothing else', async () => {
    const server = connect(target.settings)
    const snapshot = new OverviewSnapshot(server.db)
    const counted = async () => countOverview(await snapshot.current(), {}).plans
    const before = await counted()
    const few = await makeOwnedDatabase()
    await prepareAsOwner(few.settings)
    const smaller = join(folder, 'few.gz')
    await backUp(few, smaller)
    await restore(target, smaller)
    expect(await counted()).toBe(0)
    await restore(target, file)
    expect(await counted()).toBe(before)
    expect(before).toBe(162)
    await few.close()
    await server.close()
  })

  it('is of one moment, whatever is written meanwhile', async () => {
    const during = join(folder, 'during.gz')
    let writing = true
    let written = 0
    const writer = (async () => {
      for (; writing; written++) await addPlan(source.db)
    })()
    while (written < 5) await new Promise((resolve) => setTimeout(resolve, 5))
    const begun = written
    const { rows } = await backUp(source, during)
    const ended = written
    writing = false
    await writer
    expect(ended - begun).toBeGreaterThan(2)
    await restore(target, during)
    const { rows: torn } = await sql`
      select from plan full join overview_plan on plan_id = plan.id
        full join (select distinct plan_id from plan_financing) paid on paid.plan_id = plan.id
      where plan.id is null or overview_plan.plan_id is null or paid.plan_id is null`.execute(target.db)
    expect(torn).toEqual([])
    expect(await countPlans(target.db)).toBe(rows['plan'])
  })

  it('of an older version is brought up to date', async () => {
    const old = await makeOwnedDatabase()
    await lend(old.settings, async ({ client, db }) => {
      await migrateWithin(db, 'public', '0003-application-user')
      await storeVocabulary(db)
      await client.query(`
        insert into plan values
          ('${uuid()}', '2006-10', 'r', 'n', '0751', 'h', '2008-01-01', '2011-12-31', true);
        insert into activity select id, id, 'r', 't', '', 'homework-cafe', true, '2008-01-01', '2011-12-31', '', null from plan;
        insert into theory_of_change select id, id, id from plan;
        insert into theory_box select id, id, id, 'effort-goals', 0, 'goal' from plan;
        insert into indicator select id, id, id, 'name', 'the target' from plan;
        insert into self_evaluation select id, id, id, '2010-01-01', 'accepted', '' from plan;
        insert into self_evaluation_step select id, id, 3, id, 'reached' from plan;
      `)
    })
    const older = join(folder, 'older.gz')
    await backUp(old, older)
    await restore(target, older)
    const { rows } =
      await sql`select target, indicator_id is not null as named from self_evaluation_step`.execute(target.db)
    expect(rows).toEqual([{ target: 'the target', named: true }])
    await old.close()
  })

  it('of a newer version is refused, naming it', async () => {
    const newer = join(folder, 'newer.gz')
    await sql`insert into kysely_migration values ('9999-later', 'now')`.execute(source.db)
    await backUp(source, newer)
    await sql`delete from kysely_migration where name = '9999-later'`.execute(source.db)
    await expect(checkBackup(newer, () => {})).rejects.toThrow(/newer than this .*9999-later.*Install/)
  })

  it('is whole or not there, and for nobody else to read', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const empty = await makeOwnedDatabase()
    const none = join(folder, 'none.gz')
    await expect(backUp(empty, none)).rejects.toThrow('nothing to back up')
    await expect(
      lend(source.settings, (connection) => {
        const tell = (table: string) => table === 'import' && void connection.client.end()
        return makeBackup(connection, none, { overwrite: false, tell })
      }),
    ).rejects.toThrow('onnection terminated')
    const stop = new AbortController()
    await expect(
      lend(source.settings, (connection) => {
        const tell = (table: string) => table === 'import' && stop.abort(new Error('stopped'))
        return makeBackup(connection, none, { overwrite: false, tell, signal: stop.signal })
      }),
    ).rejects.toThrow('stopped')
    expect(existsSync(none)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.includes('partial'))).toEqual([])
    await empty.close()
  })
})

async function addPlan(db: Database): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const id = uuid()
    await sql`
      insert into plan select ${id}, programme_id, ${id}, name, municipality_code, housing_organisation,
        starts_on, ends_on, example from plan limit 1`.execute(trx)
    await sql`insert into plan_financing values (${id}, 'fund', 1)`.execute(trx)
    await sql`
      insert into overview_plan (plan_id, programme, municipality, first_year, last_year, fund_kroner,
        housing_organisation_kroner, municipality_kroner, other_kroner, example, granted, changed_by)
      values (${id}, 0, 0, 2008, 2011, 1, 0, 0, 0, true, true, pg_current_xact_id())`.execute(trx)
  })
}
