// English: the list of plans and the page of one plan.

import type { plansDa } from '../da/plans.ts'

export const plansEn: Record<keyof typeof plansDa, string> = {
  'plans.title': 'Plans',
  'plans.count': '{count, plural, =0 {No plans} one {# plan} other {# plans}}',
  'plans.countFiltered':
    '{count, plural, =0 {No plans match} one {# plan matches} other {# plans match}} the filters',
  'plans.caption': 'Plans that match the filters',
  'plans.columnName': 'Plan',
  'plans.columnMunicipality': 'Municipality',
  'plans.columnStartsOn': 'Period',
  'plans.columnAreas': 'Effort areas',
  'plans.columnActivities': 'Activities',
  'plans.columnKroner': 'Budget',
  'plans.empty': 'There are no plans here yet',
  'plans.emptyText': 'Plans come from the files that are imported.',
  'plan.facts': 'About the plan',
  'plan.programme': 'Programme',
  'plan.municipality': 'Municipality',
  'plan.housingOrganisation': 'Housing organisation',
  'plan.period': 'Period',
  'plan.reference': 'Reference',
  'plan.financing': 'How the plan is paid for',
  'plan.financingOf': '{total} over the whole period',
  'plan.financingShare': '{share}% from the fund, {local}% locally',
  'plan.financingNone': 'The plan has no budget yet.',
  'plan.source': 'Source',
  'plan.kroner': 'Kroner',
  'plan.percent': 'Share',
  'plan.total': 'In all',
  'plan.activities': 'What the plan works with',
  'plan.activitiesOf':
    '{activities, plural, one {# activity} other {# activities}} in {areas, plural, one {# effort area} other {# effort areas}}',
  'plan.activitiesList': 'Show as a list',
  'plan.noActivities': 'The plan has no activities yet.',
  'plan.unpublished': 'Drafts and deleted activities',
  'plan.unpublishedText': 'Only the plan’s own people, consultants and the fund see this.',
  'plan.deletedUntil': 'Deleted. Can be brought back until {day}.',
  'plan.bringBack': 'Bring back',
  'plan.exampleBanner':
    'The plan is made up from published figures. It does not describe a real housing area.',
}
