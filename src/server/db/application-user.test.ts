import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { recordEvent } from '../access/audit.ts'
import { applicationUserOf, asApplication } from './application-user.ts'
import { type OpenDatabase, openDatabase } from './database.ts'

const name = `test_${randomUUID().replaceAll('-', '')}`
let admin: pg.Client
let opened: OpenDatabase
beforeAll(async () => {
  const { host, port, user, password } = inject('databaseServer')
  admin = new pg.Client({ host, port, user, password, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const databaseUrl = `postgresql://${user}:${encodeURIComponent(password)}@/${name}?host=${encodeURIComponent(host)}&port=${port}`
  opened = await openDatabase({ databaseUrl, dataFolder: '' }, { name: 'the test', exclusive: true })
})
afterAll(async () => {
  await opened.close()
  await admin.query(`drop database ${name} with (force)`)
  await admin.query(`drop role ${applicationUserOf(name)}`)
  await admin.end()
})

const run = (text: string) => sql.raw(text).execute(opened.db)

describe('the user that the application works as', () => {
  it('is not the owner, and finds the tables and the vocabulary there', async () => {
    const { rows } = await sql<{ user: string; areas: number }>`
      select current_user as "user", (select count(*) from effort_area) as areas`.execute(opened.db)
    expect(rows).toEqual([{ user: applicationUserOf(name), areas: 8 }])
  })

  it('adds to the audit log and reads it, and can change it in no way', async () => {
    await recordEvent(opened.db, { action: 'signed-in' })
    // PostgreSQL warns that nothing was granted, and goes on.
    await run(`grant update, delete on audit_event to ${applicationUserOf(name)}`)
    for (const attempt of [
      'update audit_event set action = $$x$$',
      'delete from audit_event',
      'truncate audit_event',
      'drop table audit_event',
      'alter table audit_event disable trigger all',
      'drop trigger audit_event_kept on audit_event',
      'create or replace function refuse_change() returns trigger language plpgsql as $$ begin return new; end $$',
      'set session_replication_role = replica',
      'set role overblik',
      'insert into audit_event (id, action) select id, action from audit_event on conflict (id) do update set action = $$x$$',
    ])
      await expect(run(attempt), attempt).rejects.toThrow()
    const { rows } = await sql<{ action: string }>`select action from audit_event`.execute(opened.db)
    expect(rows).toEqual([{ action: 'signed-in' }])
  })

  it('can have lines of the audit log removed that are past their term, and no others', async () => {
    const young = uuid()
    for (const [id, age] of [
      [uuid(), '5 years 1 day'],
      [young, '4 years 364 days'],
    ] as const)
      await sql`insert into audit_event (id, action, at) values (${id}, 'signed-out', now() - ${age}::interval)`.execute(
        opened.db,
      )
    for (const attempt of [
      `delete from audit_event where at < now() - interval '5 years'`,
      'drop function remove_old_audit_events()',
      'alter function remove_old_audit_events() set search_path = pg_temp',
      'create or replace function remove_old_audit_events() returns void language sql as $$ delete from audit_event $$',
    ])
      await expect(run(attempt), attempt).rejects.toThrow()
    // Names of one's own that stand in the way lead it to nothing else.
    await run(`
      create function pg_temp.now() returns timestamptz language sql as $$ select 'infinity'::timestamptz $$;
      create temp table audit_event (id uuid, at timestamptz);
      set search_path = pg_temp, public;
      select remove_old_audit_events();
      reset search_path; drop table pg_temp.audit_event; drop function pg_temp.now()`)
    const { rows } = await sql<{ id: string }>`
      select id from audit_event where action = 'signed-out'`.execute(opened.db)
    expect(rows).toEqual([{ id: young }])
  })

  it('is another for every database, however long the name', () => {
    expect(applicationUserOf('overblik')).toBe('overblik_app')
    const [one, two] = [applicationUserOf(`${'x'.repeat(62)}1`), applicationUserOf(`${'x'.repeat(62)}2`)]
    expect(one).not.toBe(two)
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(63)
  })

  it('can make no table, and can’t touch what says which migrations were run', async () => {
    await expect(run('create table mine (id int)')).rejects.toThrow('permission denied')
    await expect(run('delete from kysely_migration')).rejects.toThrow('permission denied')
  })

  it('has a password of its own where the owner has one, and the same each time', () => {
    const owner = { host: 'db.example', user: 'owner', password: 'hemmelig', database: 'overblik' }
    const application = asApplication(owner)
    expect(application).toMatchObject({ host: 'db.example', user: 'overblik_app', database: 'overblik' })
    expect(application.password).toMatch(/^[0-9a-f]{64}$/)
    expect(asApplication(owner)).toEqual(application)
    expect(asApplication({ ...owner, password: 'en anden' }).password).not.toBe(application.password)
    expect(asApplication({ ...owner, database: 'prøve' })).toMatchObject({ user: 'prøve_app' })
    expect(asApplication({ ...owner, database: 'prøve' }).password).not.toBe(application.password)
    expect(asApplication({ ...owner, password: '' }).password).toBeUndefined()
  })
})
