// The English catalogue, gathered from one file a feature; each has exactly the keys of the Danish one.

import type { MessageKey } from './da.ts'
import { aboutEn } from './en/about.ts'
import { accountsEn } from './en/accounts.ts'
import { activitiesEn } from './en/activities.ts'
import { agreementsEn } from './en/agreements.ts'
import { applicationsEn } from './en/applications.ts'
import { auditLogEn } from './en/audit-log.ts'
import { catalogueEn } from './en/catalogue.ts'
import { chartsEn } from './en/charts.ts'
import { comparisonsEn } from './en/comparisons.ts'
import { editingEn } from './en/editing.ts'
import { evaluationsEn } from './en/evaluations.ts'
import { filterEn } from './en/filter.ts'
import { importPageEn } from './en/import-page.ts'
import { importsEn } from './en/imports.ts'
import { indicatorsEn } from './en/indicators.ts'
import { libraryEn } from './en/library.ts'
import { logbookEn } from './en/logbook.ts'
import { measuringEn } from './en/measuring.ts'
import { overviewEn } from './en/overview.ts'
import { pathwaysEn } from './en/pathways.ts'
import { plansEn } from './en/plans.ts'
import { problemsEn } from './en/problems.ts'
import { programmesEn } from './en/programmes.ts'
import { progressEn } from './en/progress.ts'
import { reasonsEn } from './en/reasons.ts'
import { remindersEn } from './en/reminders.ts'
import { shellEn } from './en/shell.ts'
import { sparringEn } from './en/sparring.ts'
import { surveysEn } from './en/surveys.ts'
import { theoriesEn } from './en/theories.ts'

export const en = {
  ...reasonsEn,
  ...shellEn,
  ...problemsEn,
  ...filterEn,
  ...overviewEn,
  ...catalogueEn,
  ...activitiesEn,
  ...editingEn,
  ...plansEn,
  ...applicationsEn,
  ...programmesEn,
  ...libraryEn,
  ...agreementsEn,
  ...surveysEn,
  ...theoriesEn,
  ...pathwaysEn,
  ...measuringEn,
  ...indicatorsEn,
  ...progressEn,
  ...comparisonsEn,
  ...logbookEn,
  ...sparringEn,
  ...remindersEn,
  ...evaluationsEn,
  ...importPageEn,
  ...importsEn,
  ...aboutEn,
  ...accountsEn,
  ...auditLogEn,
  ...chartsEn,
} satisfies Record<MessageKey, string>
