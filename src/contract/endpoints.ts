// Every endpoint of the API, for the OpenAPI document, the test that walks them all, and the answer to a wrong method.

import { exportActivitiesCsv, exportActivitiesXlsx, getActivity, listActivities } from './activities.ts'
import { activityEditingEndpoints } from './activity-editing.ts'
import { agreementEndpoints } from './agreements.ts'
import { answeringEndpoints } from './answering.ts'
import { assessmentEndpoints } from './assessments.ts'
import { attachmentEndpoints } from './attachments.ts'
import { auditLogEndpoints } from './audit-log.ts'
import { catalogueEndpoints } from './catalogue.ts'
import { compareActivity } from './comparisons.ts'
import { contactEndpoints } from './contacts.ts'
import type { Endpoint } from './endpoint.ts'
import { evaluationListEndpoints } from './evaluation-lists.ts'
import { evaluationMoveEndpoints } from './evaluation-moves.ts'
import { evaluationEndpoints } from './evaluations.ts'
import { importEndpoints } from './imports.ts'
import { inboxEndpoints } from './inbox.ts'
import { libraryIndicatorEndpoints } from './library-indicators.ts'
import { sumLibraryIndicator } from './library-sums.ts'
import { logbookEndpoints } from './logbook.ts'
import { participantEndpoints } from './logbook-participants.ts'
import { sessionEndpointsOfLogbook } from './logbook-sessions.ts'
import { logbookSumEndpoints } from './logbook-sums.ts'
import { measurementEndpoints } from './measurements.ts'
import { noteEndpoints } from './notes.ts'
import { oneTimeCodeEndpoints } from './one-time-codes.ts'
import { overviewEndpoints } from './overview.ts'
import { ownIndicatorEndpoints } from './own-indicators.ts'
import { pathwayEndpoints } from './pathways.ts'
import { peopleEndpoints } from './people.ts'
import { personalDataEndpoints } from './personal-data.ts'
import { planEditingEndpoints } from './plan-editing.ts'
import { getPlan, listPlans } from './plans.ts'
import { programmeEndpoints } from './programmes.ts'
import { progressEndpoints } from './progress.ts'
import { reminderEndpoints } from './reminders.ts'
import { search } from './search.ts'
import { sessionEndpoints } from './session.ts'
import { sparringEndpoints } from './sparring.ts'
import { surveyEndpoints } from './surveys.ts'
import { theoryEndpoints } from './theories.ts'
import { theoryDocumentEndpoints } from './theory-documents.ts'
import { theorySuggestionEndpoints } from './theory-suggestions.ts'
import { getVocabulary } from './vocabulary.ts'

export const endpoints: readonly Endpoint[] = [
  ...overviewEndpoints,
  ...catalogueEndpoints,
  listPlans,
  ...planEditingEndpoints,
  getPlan,
  ...assessmentEndpoints,
  ...agreementEndpoints,
  ...contactEndpoints,
  ...programmeEndpoints,
  listActivities,
  exportActivitiesCsv,
  exportActivitiesXlsx,
  getActivity,
  ...activityEditingEndpoints,
  ...theoryEndpoints,
  ...pathwayEndpoints,
  ...theoryDocumentEndpoints,
  ...theorySuggestionEndpoints,
  ...libraryIndicatorEndpoints,
  sumLibraryIndicator,
  ...ownIndicatorEndpoints,
  ...logbookEndpoints,
  ...sessionEndpointsOfLogbook,
  ...logbookSumEndpoints,
  ...measurementEndpoints,
  ...participantEndpoints,
  ...sparringEndpoints,
  ...reminderEndpoints,
  ...inboxEndpoints,
  ...surveyEndpoints,
  ...answeringEndpoints,
  ...progressEndpoints,
  compareActivity,
  ...evaluationListEndpoints,
  ...evaluationEndpoints,
  ...evaluationMoveEndpoints,
  ...noteEndpoints,
  ...attachmentEndpoints,
  ...importEndpoints,
  ...sessionEndpoints,
  ...oneTimeCodeEndpoints,
  ...peopleEndpoints,
  ...personalDataEndpoints,
  ...auditLogEndpoints,
  search,
  getVocabulary,
]
