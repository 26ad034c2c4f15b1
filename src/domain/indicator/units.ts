// What an indicator is counted in, which way is better, and how its values become one.

/**
 * What the values of an indicator are. `count` is things or people; `share` so many of so many; `scale-mean` the mean of
 * answers on a scale, kept as the sum of their points and their number, so that means of several groups pool exactly;
 * `money` is whole kroner; `yes-no` is 1 or 0; `text` is words, as in the forms of 2006-10.
 */
export const units = ['count', 'share', 'scale-mean', 'money', 'yes-no', 'text'] as const
export type Unit = (typeof units)[number]

/** Whether a value says of how many: people for a share, answers for a mean. */
export const hasDenominator = (unit: Unit) => unit === 'share' || unit === 'scale-mean'

/** Which way a value should move. */
export const directions = ['up', 'down'] as const
export type Direction = (typeof directions)[number]

/**
 * How the values of a period become the one that is held against the target: their sum, the last of them, their mean, or
 * the last less the baseline. They are never mixed.
 */
export const aggregations = ['cumulative', 'latest', 'mean', 'change'] as const
export type Aggregation = (typeof aggregations)[number]

/** How often it is measured. */
export const frequencies = ['once', 'each-session', 'monthly', 'quarterly', 'half-yearly', 'yearly'] as const
export type Frequency = (typeof frequencies)[number]

/** What values can be told apart by. */
export const disaggregations = ['target-group', 'sex', 'age-band'] as const
export type Disaggregation = (typeof disaggregations)[number]

export const sexes = ['women', 'men', 'other-sex'] as const
export type Sex = (typeof sexes)[number]

/** In years, both ends included; the last has no upper end. */
export const ageBands = ['0-6', '7-12', '13-17', '18-29', '30-59', '60-'] as const
export type AgeBand = (typeof ageBands)[number]

/** What of an activity's logbook an indicator is counted from by itself. */
export const logbookFeeds = [
  'sessions',
  'attendance',
  'mean-attendance',
  'participants',
  'volunteers',
  'volunteer-hours',
] as const
export type LogbookFeed = (typeof logbookFeeds)[number]
