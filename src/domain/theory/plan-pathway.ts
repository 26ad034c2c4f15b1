// A pathway that a plan has put together of its own activities. It is made of code words and ids alone: there is no place in
// it where somebody could be named. Source: the report, Figure 12.

import type { ActivityTypeId } from '../vocabulary/ids.ts'
import type { Text } from '../vocabulary/types.ts'
import { type Pathway, pathwayProblems } from './pathways.ts'

export const pathwayPeople = [
  'family',
  'parents',
  'children',
  'young-person',
  'woman',
  'man',
  'older-resident',
  'newcomer',
  'resident',
] as const
/** Whom a pathway is about, by what they are to each other. */
export type PathwayPersonId = (typeof pathwayPeople)[number]

export const pathwayPeopleNames: Readonly<Record<PathwayPersonId, Text>> = {
  family: { da: 'Familien', en: 'The family' },
  parents: { da: 'Forældrene', en: 'The parents' },
  children: { da: 'Børnene', en: 'The children' },
  'young-person': { da: 'Den unge', en: 'The young person' },
  woman: { da: 'Kvinden', en: 'The woman' },
  man: { da: 'Manden', en: 'The man' },
  'older-resident': { da: 'Den ældre beboer', en: 'The older resident' },
  newcomer: { da: 'Tilflytteren', en: 'The newcomer' },
  resident: { da: 'Beboeren', en: 'The resident' },
}

export interface PathwayContent {
  /** In the order of `pathwayPeople`, each a row of the picture. */
  readonly people: readonly PathwayPersonId[]
  readonly steps: readonly PlanPathwayStep[]
}

export interface PlanPathwayStep {
  /** A UUID, in small letters. */
  readonly id: string
  /** One of the plan's activities; null where it is none of them yet. */
  readonly activity: string | null
  /** What it is, also when the activity is gone. */
  readonly activityType: ActivityTypeId
  readonly people: readonly PathwayPersonId[]
  /** The ids of the steps that come before it. */
  readonly after: readonly string[]
}

/** What a step is until somebody says what. */
export const firstActivityType: ActivityTypeId = 'family-school'

export const pathwayLimits = { pathways: 50, steps: 20 } as const

/** What the steps are called: activities by their title, the others by their type. */
export interface PathwayNames {
  readonly activity: (id: string) => string | undefined
  readonly activityType: (id: ActivityTypeId) => Text
}

/** As it is drawn. */
export function asPathway(key: string, { people, steps }: PathwayContent, names: PathwayNames): Pathway {
  const titleOf = ({ activity, activityType }: PlanPathwayStep): Text => {
    const title = activity === null ? undefined : names.activity(activity)
    return title === undefined ? names.activityType(activityType) : { da: title, en: title }
  }
  const [da, en] = (['da', 'en'] as const).map((language) =>
    people.map((id) => pathwayPeopleNames[id][language]).join(' · '),
  )
  return {
    key,
    name: { da: da ?? '', en: en ?? '' },
    people: people.map((id) => ({ key: id, name: pathwayPeopleNames[id] })),
    steps: steps.map((step) => ({ ...step, key: step.id, title: titleOf(step) })),
  }
}

/** Paths such as `steps.2` at which it can't be followed; none while there are no steps yet. */
export function pathwayFaults(content: PathwayContent): readonly string[] {
  const untitled = { da: '', en: '' }
  const drawn = asPathway('', content, { activity: () => undefined, activityType: () => untitled })
  return pathwayProblems(drawn)
    .filter(({ problem }) => problem !== 'no-steps')
    .map(({ key }) => {
      const at = content.steps.findIndex(({ id }) => id === key)
      return at < 0 ? 'people' : `steps.${at}`
    })
}

/** A template's people and steps, as a plan begins from them; a step of a type that the plan does is that activity. */
export function fromPathwayTemplate(
  template: Pathway,
  newId: () => string,
  activityOf: (type: ActivityTypeId) => string | undefined,
): PathwayContent {
  const ids = new Map(template.steps.map(({ key }) => [key, newId()]))
  const known = (keys: readonly string[]) => pathwayPeople.filter((id) => keys.includes(id))
  return {
    people: known(template.people.map(({ key }) => key)),
    steps: template.steps.map(({ key, activityType, people, after }) => {
      const type = activityType ?? firstActivityType
      return {
        id: ids.get(key) ?? key,
        activity: activityOf(type) ?? null,
        activityType: type,
        people: known(people),
        after: after.flatMap((one) => ids.get(one) ?? []),
      }
    }),
  }
}

/** Without a person, and with everybody who is left in a step that nobody else takes part in. */
export function withPeople({ steps }: PathwayContent, people: readonly PathwayPersonId[]): PathwayContent {
  return {
    people,
    steps: steps.map((step) => {
      const left = step.people.filter((id) => people.includes(id))
      return { ...step, people: left.length > 0 ? left : people.slice(0, 1) }
    }),
  }
}

export const withoutStep = ({ people, steps }: PathwayContent, id: string): PathwayContent => ({
  people,
  steps: steps
    .filter((step) => step.id !== id)
    .map((step) => ({ ...step, after: step.after.filter((one) => one !== id) })),
})

/** The steps that a step may come after: all but itself and those that come after it. */
export function mayFollow({ steps }: PathwayContent, id: string): readonly PlanPathwayStep[] {
  const later = new Set([id])
  for (let grown = true; grown; ) {
    grown = false
    for (const step of steps)
      if (!later.has(step.id) && step.after.some((one) => later.has(one))) {
        later.add(step.id)
        grown = true
      }
  }
  return steps.filter((step) => !later.has(step.id))
}
