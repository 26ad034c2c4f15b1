// `overblik search`: the types of the catalogue that a few words lead to.

import type { Command } from 'commander'
import { searchTypes } from '../domain/catalogue/search.ts'
import { activityTypes } from '../domain/vocabulary/activity-types.ts'

/** More are seldom what was meant. */
const most = 10

export function addSearchCommand(program: Command): void {
  program
    .command('search')
    .description('Print the types of the catalogue that the words lead to, the best first.')
    .argument('<query...>', 'what one would type, in Danish or English')
    .option('--json', 'print JSON')
    .action((query: string[], { json }: { json?: true }) => {
      const found = searchTypes(query.join(' '), most).map(({ type, score, words }) => ({
        ...{ id: type, name: activityTypes.find(({ id }) => id === type)?.name.da ?? type },
        ...{ score: Math.round(score * 100) / 100, words },
      }))
      process.stdout.write(
        json ? `${JSON.stringify(found)}\n` : found.map(({ name }) => `${name}\n`).join(''),
      )
    })
}
