// What people are reminded of about self-evaluations, and when: each thing once, so that nobody is nagged.

/**
 * `round-opens`, `round-soon`, `round-late`: of a round, to who leads the plan. `review-waits`: to who said they would
 * answer by a day that is over. `returned`, `accepted`: to those who wrote what has been answered.
 */
export const reminderKinds = [
  'round-late',
  'returned',
  'review-waits',
  'round-soon',
  'round-opens',
  'accepted',
] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** In days. `late` and `answered` also keep old matters from being told of where mail is set up later. */
export const reminderDays = {
  /** Before a round is due. */
  opens: 60,
  soon: 14,
  /** After it was due, or should have been answered. */
  late: 30,
  /** After the answer. */
  answered: 14,
} as const

/** Something that waits for a person; as many forms of one plan, round and kind as `count` says. */
export interface Reminder {
  readonly kind: ReminderKind
  readonly plan: { readonly id: string; readonly name: string }
  readonly round: { readonly title: string; readonly dueOn: string } | null
  readonly count: number
  /** The one form, where it is one. */
  readonly selfEvaluation: string | null
}

/** Where it is seen to: the form itself, or the list of the plan or of what waits for a consultant. */
export function addressOf({ kind, plan, selfEvaluation }: Reminder): string {
  if (selfEvaluation !== null) return `/evaluations/${selfEvaluation}`
  return kind === 'review-waits' ? '/evaluations?looking=late' : `/plans/${plan.id}/evaluations`
}

/** The hours of Denmark's clock between which mails are sent. */
export const mailHours = { from: 7, to: 20 } as const
