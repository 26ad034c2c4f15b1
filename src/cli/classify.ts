// `overblik classify`: what activities most likely are, from what is written of them, a text a line.

import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { classify, type Suggestion } from '../domain/catalogue/classify.ts'
import { learn } from '../domain/catalogue/model.ts'
import { activityTypes } from '../domain/vocabulary/activity-types.ts'
import { effortAreas } from '../domain/vocabulary/effort-areas.ts'
import { roles } from '../domain/vocabulary/roles.ts'
import { targetGroups } from '../domain/vocabulary/target-groups.ts'
import type { Term } from '../domain/vocabulary/types.ts'

/** Fewer of a list than this are told where it is not asked for as JSON. */
const told = 3

export function addClassifyCommand(program: Command): void {
  program
    .command('classify')
    .description(
      'Read a text a line from standard input, and print of each its likeliest types, effort areas, target groups and roles. Learns from the catalogue and its synonyms.',
    )
    .option('--json', 'print a JSON object a line')
    .action(async ({ json }: { json?: true }) => {
      const model = learn([])
      for await (const text of createInterface({ input: process.stdin })) {
        const found = classify(model, text)
        const named = {
          types: withNames(activityTypes, found.types),
          areas: withNames(effortAreas, found.areas),
          groups: withNames(targetGroups, found.groups),
          roles: withNames(roles, found.roles),
        }
        const line = json
          ? JSON.stringify(named)
          : named.types
              .slice(0, told)
              .map(({ name, score }) => `${name} ${score.toFixed(2)}`)
              .join('; ') || '-'
        process.stdout.write(`${line}\n`)
      }
    })
}

/** With Danish names, and scores of two decimals. */
function withNames<Id extends string>(
  terms: readonly Term<Id>[],
  suggestions: readonly (Suggestion<Id> & { readonly likely?: boolean })[],
): { name: string; score: number; words: readonly string[]; likely?: boolean }[] {
  return suggestions.map(({ id, score, words, ...likely }) => ({
    name: terms.find((term) => term.id === id)?.name.da ?? id,
    score: Math.round(score * 100) / 100,
    words,
    ...likely,
  }))
}
