// English texts of an activity beside the others of its type.

import type { comparisonsDa } from '../da/comparisons.ts'

export const comparisonsEn: Record<keyof typeof comparisonsDa, string> = {
  'comparison.title': 'How others do with the same type of activity',
  'comparison.of':
    '{activities, plural, one {One self-evaluated activity} other {# self-evaluated activities}} of the type “{type}” in {plans} other plans. None of them can be made out.',
  'comparison.tooFew':
    'There are no self-evaluations of at least {fewest} other plans with the type “{type}” yet. So we show nothing: with so few one could work out who is meant.',
  'comparison.reached': 'Goal reached (step 3)',
  'comparison.reachedHidden':
    'How often the goal was reached is not shown, for fewer than {fewest} plans stand behind one of the two parts.',
  'comparison.share': '{count} of {of} ({percent}), between {low} and {high} with 95% confidence',
  'comparison.reasons': 'Why the goal was not reached',
  'comparison.reasonsNone': 'No reason is named by at least {fewest} plans.',
  'comparison.successes': 'What went well for the others',
  'comparison.successesNone': 'Nothing is ticked off in self-evaluations of at least {fewest} plans.',
  'comparison.attendance': 'Attendance per session',
  'comparison.attendanceValue':
    'In the middle: {median}. The middle half: {low}-{high}. {activities} activities in {plans} plans keep a logbook.',
  'comparison.attendanceMedian':
    'In the middle: {median}. {activities} activities in {plans} plans keep a logbook.',
  'comparison.attendanceNone': 'Fewer than {fewest} other plans keep a logbook of the type.',
  'comparison.indicators': 'What others measure',
  'comparison.indicatorsNone': 'No indicator is used by at least {fewest} other plans.',
  'comparison.indicator': '{name} ({plans} plans)',
  'comparison.own': 'Yours: {value}',
  'comparison.why': 'How we protect the others',
  'comparison.whyText':
    'At least {fewest} other plans stand behind each number, and behind what is left of it. Your own plan is not among the others, nothing can be filtered, and a reason that would be what is left is not told.',
}
