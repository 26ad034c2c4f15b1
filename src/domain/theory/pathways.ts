// A pathway puts activities together around a person or a family: one after the other, or side by side. It tells of
// kinds of people, never of anybody. Source: the report, Figure 12.

import type { ActivityTypeId } from '../vocabulary/ids.ts'
import type { Text } from '../vocabulary/types.ts'

export interface Pathway {
  /** A word, no two pathways alike. */
  readonly key: string
  readonly name: Text
  /** Those whom it is about, each a lane, from the top down. */
  readonly people: readonly PathwayPerson[]
  readonly steps: readonly PathwayStep[]
}

export interface PathwayPerson {
  /** A word in the pathway, which no other person has. */
  readonly key: string
  /** What they are to each other, such as the parents; never a name. */
  readonly name: Text
}

export interface PathwayStep {
  /** A word in the pathway, which no other step has. */
  readonly key: string
  readonly title: Text
  /** Null where it is none of the catalogue's types. */
  readonly activityType: ActivityTypeId | null
  /** The keys of those who take part. */
  readonly people: readonly string[]
  /** The keys of the steps that come before it. Steps of which neither comes before the other may go on side by side. */
  readonly after: readonly string[]
}

export type PathwayProblemCode =
  | 'no-people'
  | 'no-steps'
  | 'same-key'
  | 'nobody-takes-part'
  | 'unknown-person'
  | 'unknown-step'
  | 'ring'

export interface PathwayProblem {
  readonly problem: PathwayProblemCode
  /** The key of the person or step that it is about, or of the pathway where it is about the whole. */
  readonly key: string
}

/** What is wrong with a pathway; nothing in one that can be followed. */
export function pathwayProblems({ key: whole, people, steps }: Pathway): readonly PathwayProblem[] {
  const persons = new Set(people.map(({ key }) => key))
  const known = new Set(steps.map(({ key }) => key))
  const staged = new Set(stagesOf(steps).flatMap((stage) => stage.map(({ key }) => key)))
  const found = (problem: PathwayProblemCode, keys: readonly string[]) =>
    keys.map((key) => ({ problem, key }))
  const stepsWhere = (fails: (step: PathwayStep) => boolean) => steps.filter(fails).map(({ key }) => key)
  return [
    ...found('no-people', people.length === 0 ? [whole] : []),
    ...found('no-steps', steps.length === 0 ? [whole] : []),
    ...found('same-key', [...doubled(people), ...doubled(steps)]),
    ...found(
      'nobody-takes-part',
      stepsWhere((step) => step.people.length === 0),
    ),
    ...found(
      'unknown-person',
      stepsWhere((step) => step.people.some((key) => !persons.has(key))),
    ),
    ...found(
      'unknown-step',
      stepsWhere((step) => step.after.some((key) => !known.has(key))),
    ),
    ...found(
      'ring',
      stepsWhere((step) => !staged.has(step.key)),
    ),
  ]
}

/** The steps by when they can begin at the earliest; those in a ring, or after one, never can and are left out. */
export function stagesOf(steps: readonly PathwayStep[]): readonly (readonly PathwayStep[])[] {
  const known = new Set(steps.map(({ key }) => key))
  const done = new Set<string>()
  const stages: (readonly PathwayStep[])[] = []
  let waiting = steps
  while (waiting.length > 0) {
    const isReady = (step: PathwayStep) => step.after.every((key) => done.has(key) || !known.has(key))
    const ready = waiting.filter(isReady)
    if (ready.length === 0) break
    waiting = waiting.filter((step) => !ready.includes(step))
    for (const { key } of ready) done.add(key)
    stages.push(ready)
  }
  return stages
}

function doubled(list: readonly { readonly key: string }[]): readonly string[] {
  const keys = list.map(({ key }) => key)
  return [...new Set(keys.filter((key, place) => keys.indexOf(key) !== place))]
}
