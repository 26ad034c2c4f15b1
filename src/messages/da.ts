// The Danish catalogue, gathered from one file a feature. Danish is the first language: its keys are the keys.

import { aboutDa } from './da/about.ts'
import { accountsDa } from './da/accounts.ts'
import { activitiesDa } from './da/activities.ts'
import { agreementsDa } from './da/agreements.ts'
import { applicationsDa } from './da/applications.ts'
import { auditLogDa } from './da/audit-log.ts'
import { catalogueDa } from './da/catalogue.ts'
import { chartsDa } from './da/charts.ts'
import { comparisonsDa } from './da/comparisons.ts'
import { editingDa } from './da/editing.ts'
import { evaluationsDa } from './da/evaluations.ts'
import { filterDa } from './da/filter.ts'
import { importPageDa } from './da/import-page.ts'
import { importsDa } from './da/imports.ts'
import { indicatorsDa } from './da/indicators.ts'
import { libraryDa } from './da/library.ts'
import { logbookDa } from './da/logbook.ts'
import { measuringDa } from './da/measuring.ts'
import { overviewDa } from './da/overview.ts'
import { pathwaysDa } from './da/pathways.ts'
import { plansDa } from './da/plans.ts'
import { problemsDa } from './da/problems.ts'
import { programmesDa } from './da/programmes.ts'
import { progressDa } from './da/progress.ts'
import { reasonsDa } from './da/reasons.ts'
import { remindersDa } from './da/reminders.ts'
import { shellDa } from './da/shell.ts'
import { sparringDa } from './da/sparring.ts'
import { surveysDa } from './da/surveys.ts'
import { theoriesDa } from './da/theories.ts'

export const da = {
  ...reasonsDa,
  ...shellDa,
  ...problemsDa,
  ...filterDa,
  ...overviewDa,
  ...catalogueDa,
  ...activitiesDa,
  ...editingDa,
  ...plansDa,
  ...applicationsDa,
  ...programmesDa,
  ...libraryDa,
  ...agreementsDa,
  ...surveysDa,
  ...theoriesDa,
  ...pathwaysDa,
  ...measuringDa,
  ...indicatorsDa,
  ...progressDa,
  ...comparisonsDa,
  ...logbookDa,
  ...sparringDa,
  ...remindersDa,
  ...evaluationsDa,
  ...importPageDa,
  ...importsDa,
  ...aboutDa,
  ...accountsDa,
  ...auditLogDa,
  ...chartsDa,
} as const

export type MessageKey = keyof typeof da
