// What a programme asks of its plans: how much the fund may pay, what a plan must have, how strictly it keeps to one main
// activity in each effort area, and what is due when.

import type { Day } from '../import/rows.ts'
import { type DemandCode, demandCodes } from '../plan/demand-codes.ts'
import type { EffortAreaId } from '../vocabulary/ids.ts'
import { programmes } from '../vocabulary/programmes.ts'
import type { Text } from '../vocabulary/types.ts'

/** Whether each effort area has one main activity: it must, it should, or the plan decides. */
export const mainActivityRules = ['demanded', 'recommended', 'free'] as const
export type MainActivityRule = (typeof mainActivityRules)[number]

export interface ProgrammeRules {
  /** 1 to 99; null where no share is held against the plans. */
  readonly fundSharePercent: number | null
  readonly mainActivities: MainActivityRule
  readonly demands: readonly DemandCode[]
  readonly duties: readonly Duty[]
}

/** A round of self-evaluations, or anything else, such as accounts. */
export const dutyKinds = ['self-evaluation', 'other'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Something that every plan owes by a day in its period. */
export interface Duty {
  readonly id: string
  readonly kind: DutyKind
  readonly title: string
  readonly dueOn: Day
}

/** One of a programme's own effort areas, counted under those of the eight that it maps to; never under none. */
export interface OwnEffortArea {
  readonly id: string
  readonly name: Text
  readonly mapsTo: readonly EffortAreaId[]
}

/** The words of a programme that the fund set up. */
export interface ProgrammeWords {
  readonly name: Text
  /** What it has to give, as a sentence. */
  readonly frame: Text
  readonly effortAreas: readonly OwnEffortArea[]
}

/** What the fund writes of a programme: its rules, and its words where they are its own; null where the vocabulary's. */
export type ProgrammeContent = ProgrammeRules & {
  readonly [Field in keyof ProgrammeWords]: ProgrammeWords[Field] | null
}

export const programmeFields = [
  'name',
  'frame',
  'effortAreas',
  'fundSharePercent',
  'mainActivities',
  'demands',
  'duties',
] as const satisfies readonly (keyof ProgrammeContent)[]

/** Only the later programmes ask for agreements by effort area (docs/glossary.md, Programmes and financing). */
const withAgreements: readonly string[] = ['2015-18', '2019-26']

/** The rules that a programme comes with; one that the fund sets up begins with every demand but a share. */
export function defaultRules(id: string): ProgrammeRules {
  const known = programmes.find((programme) => programme.id === id)
  const fundSharePercent = known?.fundSharePercent ?? null
  return {
    fundSharePercent,
    mainActivities: id === '2006-10' ? 'demanded' : 'recommended',
    demands: demandCodes.filter((code) => {
      if (code === 'agreements') return !known || withAgreements.includes(id)
      return code !== 'local-share' || fundSharePercent !== null
    }),
    duties: [],
  }
}

/** The rounds in which a plan writes self-evaluations, the first due first. */
export const roundsOf = (rules: Pick<ProgrammeRules, 'duties'>, period: Period): Duty[] =>
  dutiesOf(rules, period).filter(({ kind }) => kind === 'self-evaluation')

interface Period {
  readonly startsOn: Day
  readonly endsOn: Day
}

/** The duties of a plan: those that fall within its period, the first due first. */
export function dutiesOf({ duties }: Pick<ProgrammeRules, 'duties'>, { startsOn, endsOn }: Period): Duty[] {
  return duties
    .filter(({ dueOn }) => startsOn <= dueOn && dueOn <= endsOn)
    .sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0))
}
