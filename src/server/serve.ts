// Listens at the address that the configuration names, and says so.

import type { FastifyInstance } from 'fastify'
import { addExamplePeople } from './access/example-people.ts'
import { linkForFirstAdministrator } from './access/joining.ts'
import { buildApp } from './app.ts'
import type { Config } from './config.ts'
import type { OpenDatabase } from './db/database.ts'
import { loadExampleIfEmpty } from './example.ts'
import { addExampleRunning } from './example-running.ts'
import { Fault } from './fault.ts'
import { isLoopback } from './http/guard.ts'
import { createMailer } from './mailer.ts'
import { findNameKey } from './name-key.ts'
import { addExampleSparring } from './sparring/example.ts'
import { todayInDenmark } from './today.ts'

export async function serve(config: Config, databases: OpenDatabase): Promise<FastifyInstance> {
  const { host, port, proxies, example, logLevel, metricsToken, provider, mail } = config
  if (example) {
    await loadExampleIfEmpty(databases.system)
    await addExamplePeople(databases.system)
    await addExampleSparring(databases.system)
    await addExampleRunning(databases.system, todayInDenmark())
  }
  const app = await buildApp(databases, {
    logs: { level: logLevel },
    localOnly: isLoopback(host) && proxies.length === 0,
    proxies,
    provider,
    mailer: mail && createMailer(mail),
    nameKey: findNameKey(config),
    metrics:
      metricsToken === undefined ? undefined : { token: metricsToken, connections: databases.connections },
  })
  try {
    await app.listen({ host, port })
    const address = app.server.address()
    const actual = typeof address === 'object' && address ? address.port : port
    const origin = `http://${host}:${actual}`
    process.stdout.write(`Overblik is ready at ${origin}\n`)
    const secret = await linkForFirstAdministrator(databases.db)
    // After the sign, where no server and no log sees it.
    if (secret) process.stdout.write(`Make the first administrator at ${origin}/join#${secret}\n`)
    return app
  } catch (cause) {
    throw explain(cause, host, port)
  }
}

function explain(cause: unknown, host: string, port: number): unknown {
  const { code } = cause as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new Fault(
      `Port ${port} is taken. Stop what uses it, or choose another: OVERBLIK_PORT=${port + 1} npm start`,
      { cause },
    )
  }
  if (code === 'EACCES')
    return new Fault(`You may not listen on port ${port}. Choose one above 1023 with OVERBLIK_PORT.`, {
      cause,
    })
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') {
    return new Fault(`OVERBLIK_HOST is "${host}", which is no address of this machine.`, { cause })
  }
  return cause
}
