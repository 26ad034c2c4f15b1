// `overblik overview`: the national figures for a filter, as a table or under the keys of the published ones.

import type { Command } from 'commander'
import type { Overview } from '../contract/overview.ts'
import { countOverview } from '../domain/overview/count.ts'
import { parseFilter } from '../domain/overview/filter.ts'
import { Fault } from '../server/fault.ts'
import { answerOverview } from '../server/overview/answer.ts'
import { OverviewSnapshot } from '../server/overview/snapshot.ts'
import { withDatabase } from './database.ts'
import { publishedShape } from './published-shape.ts'

const filterOptions = {
  programme: 'programmes, e.g. 2006-10',
  from: 'first year of the period',
  to: 'last year of the period',
  municipality: 'four-digit municipality codes',
  effortArea: 'effort areas, e.g. children-youth',
  activityType: 'activity types, e.g. homework-cafe',
  targetGroup: 'target groups that take part, e.g. families',
  role: "the worker's roles, e.g. executing",
} as const

const toFlag = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export function addOverviewCommand(program: Command): void {
  const command = program
    .command('overview')
    .description(
      'Print the national overview, narrowed by the same filters as the page (lists separated by commas).',
    )
    .option('--json', 'print JSON under the keys of the published figures')
  for (const [name, meaning] of Object.entries(filterOptions))
    command.option(`--${toFlag(name)} <value>`, meaning)
  command.action(async ({ json, ...given }: Record<string, string | undefined> & { json?: true }) => {
    const { filter, ignored } = parseFilter(given)
    if (ignored.length > 0) throw new Fault(`Not in the vocabulary: ${ignored.join(', ')}.`)
    const overview = await withDatabase('overblik overview', async (db) =>
      answerOverview(countOverview(await new OverviewSnapshot(db).current(), filter)),
    )
    const figures = publishedShape(overview)
    process.stdout.write(json ? `${JSON.stringify(figures, null, 2)}\n` : asText(overview))
  })
}

function asText(overview: Overview): string {
  const { reached } = overview.attainment
  const lines = [
    `Plans ${overview.plans}, activities ${overview.activities}, data of ${overview.dataDate ?? '-'}${overview.exampleData ? ' (reconstructed example data)' : ''}`,
    `Reached step 3: ${reached.count} of ${reached.of}`,
    '',
    'Plans by effort area',
    ...overview.effortAreas.map(({ id, plans }) => `  ${id.padEnd(24)}${String(plans).padStart(6)}`),
    '',
    'Activities by target group: takes part, alone',
    ...overview.targetGroups.map(
      ({ id, takesPart, alone }) =>
        `  ${id.padEnd(24)}${String(takesPart).padStart(6)}${String(alone).padStart(6)}`,
    ),
    '',
    'Main reasons for goals not reached',
    ...overview.unmetReasons.main.map(
      ({ id, activities }) => `  ${id.padEnd(24)}${String(activities).padStart(6)}`,
    ),
  ]
  return `${lines.join('\n')}\n`
}
