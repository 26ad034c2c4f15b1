// How many entries a logbook takes a second, by how many phones write at once; and how soon a plan's sums are read where ten
// million rows of logbooks lie.

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logbook } from '../src/contract/logbook.ts'
import type { SessionWriting } from '../src/contract/logbook-sessions.ts'
import { daysAfter } from '../src/domain/logbook/series.ts'
import { openServer } from './support/databases.ts'
import { timeSums } from './support/logbooks.ts'
import { milliseconds, print, printTable } from './support/measure.ts'
import { type Ask, answer, clients, enter, load, secondsEach, start } from './workspace.ts'

export async function benchLogbook(): Promise<void> {
  print('\nEntries in logbooks, each of a session of its own; the clients run on the same machine')
  const rows: string[][] = []
  const folder = mkdtempSync(join(tmpdir(), 'overblik-bench-logbook-'))
  try {
    rows.push(...(await measure('embedded, 1 process', { OVERBLIK_DATA: folder }, 1)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  const server = await openServer()
  if (!server) print('No PostgreSQL server found (DATABASE_URL or Debian package): the embedded one alone.')
  try {
    for (const processes of server ? [1, 2] : []) {
      const name = `server, ${processes} ${processes === 1 ? 'process' : 'processes'}`
      rows.push(...(await measure(name, { DATABASE_URL: server?.url ?? '' }, processes)))
    }
  } finally {
    await server?.close()
  }
  printTable(['', 'clients', 'entries per s', 'p50 ms', 'p95 ms', 'p99 ms'], rows)
  await timeSums()
}

async function measure(
  name: string,
  environment: Record<string, string>,
  processes: number,
): Promise<string[][]> {
  const running = await start(environment, processes)
  try {
    const { cookie, activities } = await enter(running.addresses[0] ?? '', Math.max(...clients))
    const put = putOf(cookie)
    const rows: string[][] = []
    for (const count of clients) {
      const times = await load(running.addresses, activities, count, put)
      const at = (share: number) => milliseconds(times[Math.floor((times.length - 1) * share)] ?? 0)
      const perSecond = String(Math.round(times.length / secondsEach))
      rows.push([name, String(count), perSecond, at(0.5), at(0.95), at(0.99)])
    }
    return rows
  } finally {
    await running.stop()
  }
}

/** Another day each time, as if every evening of some years were written. */
function putOf(cookie: string): Ask {
  const groups = new Map<string, string>()
  let day = '1990-01-01'
  return async (address, activity) => {
    const url = `${address}/api/activities/${activity.id}`
    const known =
      groups.get(activity.id) ??
      ((await answer(await fetch(`${url}/logbook`, { headers: { cookie } }))) as Logbook).content.groups[0]
        ?.id ??
      ''
    groups.set(activity.id, known)
    day = day > '2025-01-01' ? '1990-01-01' : daysAfter(day, 1)
    const content: SessionWriting = {
      ...{
        heldOn: day,
        startsAt: '18:30',
        state: 'held',
        counts: [{ group: known, count: 14 }],
        present: [],
      },
      ...{ volunteers: 2, volunteerMinutes: 360, note: 'To nye fra 7. klasse.', alongside: true },
    }
    await answer(
      await fetch(`${url}/sessions/${randomUUID()}`, {
        method: 'PUT',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(content),
      }),
    )
    return activity
  }
}
