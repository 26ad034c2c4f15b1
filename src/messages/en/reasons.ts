// English texts of why goals were not reached, crossed with what activities are.

import type { reasonsDa } from '../da/reasons.ts'

export const reasonsEn: Record<keyof typeof reasonsDa, string> = {
  'reasons.title': 'Why goals were not reached, crossed',
  'reasons.text':
    'Activities that did not reach step 3, by main reason. The numbers come from accepted self-evaluations.',
  'reasons.by': 'Seen by',
  'reasons.by.effort-area': 'Effort area',
  'reasons.by.activity-type': 'Activity type',
  'reasons.by.target-group': 'Target group',
  'reasons.by.role': 'Role',
  'reasons.overlap.target-group':
    'An activity counts in each of its target groups, so that rows can’t be added up.',
  'reasons.overlap.role': 'An activity counts in each of its roles, so that rows can’t be added up.',
  'reasons.unmet': 'Not reached',
  'reasons.of': 'of',
  'reasons.plans': '{plans, plural, =0 {no plans} one {one plan} other {# plans}}',
  'reasons.none': 'No activities have been evaluated here.',
  'reasons.all': 'Show all {rows}',
}
