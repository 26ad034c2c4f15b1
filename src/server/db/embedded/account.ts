// PostgreSQL refuses to run as root. Where Overblik is started as root, the database runs as another, existing user.

import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { Fault } from '../../fault.ts'

/** A user of the machine by number, to whom a process or a file is handed. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

const candidates = ['postgres', 'nobody']

/** The account for the database: undefined when this process itself is an ordinary user's. */
export function databaseAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const candidate of candidates) {
    const [, , uid, gid] = users.find(([name]) => name === candidate) ?? []
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) }
  }
  throw new Fault(
    `Overblik runs as root, and the built-in PostgreSQL must not: no user named ${candidates.join(' or ')} was found. Start Overblik as an ordinary user, or set DATABASE_URL.`,
  )
}

export function canExecute(file: string, account: Account): boolean {
  return spawnSync(file, ['--version'], account).status === 0
}
