// Starts one database server for the whole test run, embedded or the one in DATABASE_URL, and a migrated template in it.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import {
  applicationUserOf,
  asApplication,
  setApplicationPassword,
} from '../../src/server/db/application-user.ts'
import { connect } from '../../src/server/db/database.ts'
import { databaseUser, startCluster } from '../../src/server/db/embedded/postmaster.ts'
import { prepareDatabase } from '../../src/server/db/prepare.ts'

export interface DatabaseServer {
  host: string
  port: number
  user: string
  password: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServer: DatabaseServer
    databaseTemplate: string
    /** Of the user that the application works as in copies of the template. */
    applicationPassword: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = process.env['DATABASE_URL'] ? fromUrl(process.env['DATABASE_URL']) : await startEmbedded()
  const template = `overblik_template_${process.pid}`
  const admin = new pg.Client({ ...server.address, database: 'postgres' })
  await admin.connect()
  await admin.query(`create database ${template}`)
  const { db, close } = connect({ ...server.address, database: template, max: 2 })
  await prepareDatabase(db)
  const application = asApplication({ ...server.address, database: template })
  await setApplicationPassword(db, application)
  await close()
  project.provide('databaseServer', server.address)
  project.provide('databaseTemplate', template)
  project.provide('applicationPassword', String(application.password ?? ''))
  return async () => {
    await admin.query(`drop database ${template} with (force)`)
    await admin.query(`drop role ${applicationUserOf(template)}`)
    await admin.end()
    await server.stop()
  }
}

function fromUrl(text: string): { address: DatabaseServer; stop: () => Promise<void> } {
  const url = new URL(text)
  return {
    address: {
      host: url.searchParams.get('host') ?? url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    },
    stop: async () => {},
  }
}

async function startEmbedded(): Promise<{ address: DatabaseServer; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'overblik-test-'))
  const cluster = await startCluster(join(folder, 'postgres'))
  return {
    address: { host: cluster.host, port: 5432, user: databaseUser, password: '' },
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
