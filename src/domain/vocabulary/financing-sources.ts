// Where a plan's money comes from.

import type { FinancingSourceId } from './ids.ts'
import type { Term } from './types.ts'

/** The fund first, then those who pay the local share. Source: the report, Del 2, Offentlig rammesætning. */
export const financingSources: readonly Term<FinancingSourceId>[] = [
  { id: 'fund', name: { da: 'Landsbyggefonden', en: 'The fund (Landsbyggefonden)' } },
  { id: 'housing-organisation', name: { da: 'Boligorganisationen', en: 'The housing organisation' } },
  { id: 'municipality', name: { da: 'Kommunen', en: 'The municipality' } },
  { id: 'other', name: { da: 'Andre', en: 'Others' } },
]
