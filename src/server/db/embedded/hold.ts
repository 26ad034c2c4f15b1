// Holds the embedded database for a process: the one Overblik that runs owns it, a command beside it is its guest.

import { accessSync, constants, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { Fault } from '../../fault.ts'
import type { Purpose, Reached } from '../database.ts'
import { databaseUser, startCluster } from './postmaster.ts'

/** Starts the embedded database in `dataFolder`, or joins it where it runs; made where it isn't there yet. */
export async function holdEmbedded(dataFolder: string, purpose: Purpose): Promise<Reached> {
  requireWritable(dataFolder)
  const cluster = await startCluster(join(dataFolder, 'postgres'))
  const holder = new pg.Client({
    host: cluster.host,
    user: databaseUser,
    database: 'postgres',
    application_name: `${purpose.name} (process ${process.pid})`,
  })
  holder.on('error', (cause) => {
    throw new Fault(
      'The built-in PostgreSQL went down. Start Overblik again: what was saved is still there.',
      {
        cause,
      },
    )
  })
  await holder.connect()
  const owns = await takeOwnership(holder)
  if (!owns && purpose.exclusive) {
    const other = await nameOwner(holder)
    await holder.end()
    throw new Fault(
      `The database in ${dataFolder} is in use by ${other}. Stop that first, or set OVERBLIK_DATA to another folder.`,
    )
  }
  if (owns) await prepare(holder)
  return {
    owner: { host: cluster.host, user: databaseUser, database: databaseUser },
    async release() {
      await holder.end()
      if (owns) await cluster.stop()
    },
  }
}

function requireWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw new Fault(
      `The data folder ${folder} is not writable for you. Mend its permissions, or set OVERBLIK_DATA.`,
      {
        cause,
      },
    )
  }
}

// Held by the owner's connection: it goes with the process, however that ends. Only an embedded database has one owner.
const ownership = 482_001

async function takeOwnership(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [
    ownership,
  ])
  return rows[0]?.taken === true
}

async function nameOwner(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    `select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.granted`,
    [ownership],
  )
  return rows[0]?.name ?? 'another process'
}

/** Ends what a killed owner left behind, and creates the database the first time. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where backend_type = 'client backend' and datname = $1 and pid <> pg_backend_pid()`,
    [databaseUser],
  )
  const { rowCount } = await client.query('select from pg_database where datname = $1', [databaseUser])
  if (rowCount === 0) await client.query(`create database ${databaseUser}`)
}
