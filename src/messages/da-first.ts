// The Danish texts that the first page and what surrounds every page need: they come with the page, the others with the
// first page that has them.

import { aboutDa } from './da/about.ts'
import { accountsDa } from './da/accounts.ts'
import { activitiesDa } from './da/activities.ts'
import { chartsDa } from './da/charts.ts'
import { editingDa } from './da/editing.ts'
import { filterDa } from './da/filter.ts'
import { measuringDa } from './da/measuring.ts'
import { overviewDa } from './da/overview.ts'
import { plansDa } from './da/plans.ts'
import { problemsDa } from './da/problems.ts'
import { programmesDa } from './da/programmes.ts'
import { reasonsDa } from './da/reasons.ts'
import { shellDa } from './da/shell.ts'

export const daFirst = {
  ...reasonsDa,
  ...shellDa,
  ...problemsDa,
  ...filterDa,
  ...overviewDa,
  ...activitiesDa,
  ...editingDa,
  ...plansDa,
  ...programmesDa,
  ...measuringDa,
  ...aboutDa,
  ...accountsDa,
  ...chartsDa,
} as const
