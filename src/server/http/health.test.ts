import type { AddressInfo } from 'node:net'
import { createServer, connect as dial, type Socket } from 'node:net'
import { expect, inject, it } from 'vitest'
import { buildApp } from '../app.ts'
import { connect } from '../db/database.ts'

/** A port that leads to the database server until it is closed, as when the net between them goes. */
async function openRoad() {
  const { host, port } = inject('databaseServer')
  const sockets = new Set<Socket>()
  const road = createServer((near) => {
    const far = host.startsWith('/') ? dial(`${host}/.s.PGSQL.${port}`) : dial(port, host)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.pipe(other)
      one.on('error', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => road.listen(0, '127.0.0.1', resolve))
  return {
    port: (road.address() as AddressInfo).port,
    close() {
      road.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

it('the server says that it is alive and ready, and that it is not ready once the database is gone', async () => {
  const road = await openRoad()
  const { user, password } = inject('databaseServer')
  const database = inject('databaseTemplate')
  const { db, close } = connect({ host: '127.0.0.1', port: road.port, user, password, database, max: 1 })
  const app = await buildApp({ db, system: db })
  const ask = (url: string) => app.inject({ url })
  expect((await ask('/health')).json()).toEqual({ status: 'alive' })
  expect((await ask('/ready')).json()).toEqual({ status: 'ready' })
  road.close()
  expect((await ask('/health')).statusCode).toBe(200)
  // The connection that is lost is found out at the first use, at the latest.
  await ask('/ready')
  const refused = await ask('/ready')
  expect({ status: refused.statusCode, code: refused.json().code }).toEqual({
    status: 503,
    code: 'database-unavailable',
  })
  await app.close()
  await close()
})
