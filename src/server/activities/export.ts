// The activities behind a figure as a spreadsheet, written row by row as batches are read, so that a million rows
// need no more memory than a thousand.

import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import type { ActivityListItem } from '../../contract/activities.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import type { Text } from '../../domain/vocabulary/types.ts'
import { vocabulary } from '../../domain/vocabulary/vocabulary.ts'
import type { Within } from '../access/within.ts'
import { type Cell, csvHead, csvLine } from '../http/csv.ts'
import { presentItem } from './present.ts'
import { readActivityRecords } from './queries.ts'

function names(terms: readonly { readonly id: string; readonly name: Text }[]): ReadonlyMap<string, string> {
  return new Map(terms.map(({ id, name }) => [id, name.da]))
}

const activityTypes = names(vocabulary.activityTypes)
const effortAreas = names(vocabulary.effortAreas)
const targetGroups = names(vocabulary.targetGroups)
const roles = names(vocabulary.roles)
const attainments = names(vocabulary.attainments)
const unmetReasons = names(vocabulary.unmetReasons)
const programmes = names(vocabulary.programmes)
const municipalityNames = new Map(vocabulary.municipalities.map(({ code, name }) => [code, name]))

function groupNames(item: ActivityListItem, priority: 'primary' | 'secondary'): string {
  const own = item.targetGroups.filter((group) => group.priority === priority)
  return own.map(({ id }) => targetGroups.get(id)).join(', ')
}

interface Column {
  readonly header: string
  /** In characters, as spreadsheets count. */
  readonly width: number
  value(item: ActivityListItem): Cell | null | undefined
}

/** The columns in Danish, the language that the records are written in. */
const columns: readonly Column[] = [
  { header: 'Helhedsplan', width: 24, value: (item) => item.plan.name },
  { header: 'Kommune', width: 18, value: (item) => municipalityNames.get(item.plan.municipality) },
  {
    header: 'Midler',
    width: 18,
    value: (item) => programmes.get(item.plan.programme) ?? item.plan.programme,
  },
  { header: 'Titel', width: 40, value: (item) => item.title },
  { header: 'Indsatsområde', width: 28, value: (item) => effortAreas.get(item.effortArea) },
  { header: 'Aktivitetstype', width: 30, value: (item) => activityTypes.get(item.activityType) },
  { header: 'Hovedaktivitet', width: 14, value: (item) => (item.mainActivity ? 'Ja' : 'Nej') },
  { header: 'Primære målgrupper', width: 28, value: (item) => groupNames(item, 'primary') },
  { header: 'Sekundære målgrupper', width: 28, value: (item) => groupNames(item, 'secondary') },
  { header: 'Andre målgrupper', width: 24, value: (item) => item.otherTargetGroup },
  { header: 'Roller', width: 28, value: (item) => item.roles.map((id) => roles.get(id)).join(', ') },
  { header: 'Startdato', width: 12, value: (item) => item.startsOn },
  { header: 'Slutdato', width: 12, value: (item) => item.endsOn },
  {
    header: 'Målopfyldelse, trin 3',
    width: 20,
    value: (item) => item.attainment && attainments.get(item.attainment),
  },
  { header: 'Hovedårsag', width: 36, value: (item) => item.mainReason && unmetReasons.get(item.mainReason) },
  { header: 'Eksempeldata', width: 14, value: (item) => (item.plan.example ? 'Ja' : 'Nej') },
]

async function* rowsOf(within: Within, filter: ActivityFilter): AsyncGenerator<Cell[]> {
  for await (const record of readActivityRecords(within, filter)) {
    const item = presentItem(record)
    yield columns.map(({ value }) => value(item) ?? '')
  }
}

export function csvOf(within: Within, filter: ActivityFilter): Readable {
  async function* lines() {
    yield csvHead(columns.map(({ header }) => header))
    for await (const row of rowsOf(within, filter)) yield csvLine(row)
  }
  return Readable.from(lines(), { objectMode: false })
}

export function xlsxOf(within: Within, filter: ActivityFilter): Readable {
  const stream = writeXlsxStream(rowsOf(within, filter), {
    name: 'Aktiviteter',
    columns: columns.map(({ header, width }) => ({ header, width })),
  })
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}
