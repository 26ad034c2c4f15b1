// `npm run bench`: every figure that the README quotes, side by side in one run. Name parts to run only those.

import { availableParallelism } from 'node:os'
import { print } from './support/measure.ts'

const parts: Record<string, () => Promise<void>> = {
  overview: async () => (await import('./overview.ts')).benchOverview(),
  import: async () => (await import('./import.ts')).benchImport(),
  workspace: async () => (await import('./workspace.ts')).benchWorkspace(),
  theory: async () => (await import('./theory.ts')).benchTheory(),
  logbook: async () => (await import('./logbook.ts')).benchLogbook(),
  evaluations: async () => (await import('./evaluations.ts')).benchEvaluations(),
  search: async () => (await import('./search.ts')).benchSearch(),
  web: async () => (await import('./web.ts')).benchWeb(),
}

const asked = process.argv.slice(2)
print(
  `Node ${process.versions.node}, ${availableParallelism()} cores. Machines are noisy: compare within one run.`,
)
for (const [name, run] of Object.entries(parts)) if (asked.length === 0 || asked.includes(name)) await run()
