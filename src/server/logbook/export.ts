// An activity's sessions as a spreadsheet, a column for each group, read a few hundred at a time.

import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import { sql } from 'kysely'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookSession } from '../../contract/logbook-sessions.ts'
import { attendanceOf } from '../../domain/logbook/logbook.ts'
import type { Within } from '../access/within.ts'
import { type Cell, csvHead, csvLine } from '../http/csv.ts'
import type { Place } from './place.ts'
import { presentSession, selectSessions } from './queries.ts'

interface Column {
  readonly header: string
  /** In characters, as spreadsheets count. */
  readonly width: number
  value(session: LogbookSession): Cell
}

const states = { held: 'Holdt', planned: 'Planlagt', cancelled: 'Aflyst' } as const

/** In Danish, the language that the records are written in. */
function columnsFor({ content, earlierGroups }: Logbook): Column[] {
  const ofGroup = ({ id, name }: { readonly id: string; readonly name: string }): Column => ({
    header: name,
    width: 16,
    value: ({ counts }) => counts.find(({ group }) => group === id)?.count ?? 0,
  })
  return [
    { header: 'Dato', width: 12, value: ({ heldOn }) => heldOn },
    { header: 'Klokken', width: 10, value: ({ startsAt }) => startsAt ?? '' },
    { header: 'Status', width: 10, value: ({ state }) => states[state] },
    ...[...content.groups, ...earlierGroups].map(ofGroup),
    { header: 'I alt', width: 10, value: attendanceOf },
    { header: 'Frivillige', width: 10, value: ({ volunteers }) => volunteers },
    { header: 'Frivilliges timer i alt', width: 20, value: ({ volunteerMinutes }) => volunteerMinutes / 60 },
    { header: 'Bemærkning', width: 60, value: ({ note }) => note },
  ]
}

const batch = 500

/** In order of the day. Each batch is a query of its own that begins behind the last. */
async function* sessionsOf(within: Within, { planId, activityId }: Place): AsyncGenerator<LogbookSession> {
  let last: LogbookSession | undefined
  do {
    const found = await within((trx) =>
      selectSessions(trx)
        .where('own.planId', '=', planId)
        .where('own.activityId', '=', activityId)
        .where('own.deletedAt', 'is', null)
        .$if(last !== undefined, (query) =>
          query.where(sql<boolean>`(own.held_on, own.id) > (${last?.heldOn}, ${last?.id})`),
        )
        .orderBy('own.heldOn')
        .orderBy('own.id')
        .limit(batch)
        .execute(),
    )
    const sessions = found.map(presentSession)
    yield* sessions
    last = sessions.length === batch ? sessions.at(-1) : undefined
  } while (last)
}

export function csvOf(within: Within, place: Place, logbook: Logbook): Readable {
  const columns = columnsFor(logbook)
  async function* lines() {
    yield csvHead(columns.map(({ header }) => header))
    for await (const session of sessionsOf(within, place))
      yield csvLine(columns.map(({ value }) => value(session)))
  }
  return Readable.from(lines(), { objectMode: false })
}

export function xlsxOf(within: Within, place: Place, logbook: Logbook): Readable {
  const columns = columnsFor(logbook)
  async function* rows() {
    for await (const session of sessionsOf(within, place)) yield columns.map(({ value }) => value(session))
  }
  const stream = writeXlsxStream(rows(), {
    name: 'Logbog',
    columns: columns.map(({ header, width }) => ({ header, width })),
  })
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}
