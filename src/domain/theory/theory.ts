// A theory of change: boxes in six lanes, and arrows that say which of them lead to which. It is written as one whole,
// kept by version, compared and merged.

import type { Day } from '../import/rows.ts'
import type { Scale } from '../indicator/scale.ts'
import type { Aggregation, Direction, Frequency, LogbookFeed, Unit } from '../indicator/units.ts'
import type { ActivityTypeId, LaneId, PartnerId, RoleId, TargetGroupId } from '../vocabulary/ids.ts'

export interface TheoryContent {
  /** Those of one lane in the order in which they are read, whatever stands between them. */
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** What was answered to findings of the check. */
  readonly answers: readonly Answer[]
}

/** One statement. What a lane doesn't ask for is kept where a box has it, and neither shown nor checked there. */
export interface Box {
  /** A UUID, in small letters. */
  readonly id: string
  readonly lane: LaneId
  /** A few words; empty only where a form left it so. */
  readonly title: string
  readonly note: string
  /** In the vocabulary's order, as are roles and partners. */
  readonly targetGroups: readonly TargetGroupId[]
  /** What the box stands for, among the deliverables; null where it is none of the catalogue's types. */
  readonly activityType: ActivityTypeId | null
  /** How the worker takes part. */
  readonly roles: readonly RoleId[]
  readonly partners: readonly PartnerId[]
  /** Null where no volunteers are needed. */
  readonly volunteers: Volunteers | null
  readonly indicators: readonly Indicator[]
  /** Ids of goals in another theory of change, which this goal feeds: an activity's in its effort area's. */
  readonly feeds: readonly string[]
  /** Whether somebody has put it above or below others: then it is drawn there, though arrows may cross for it. */
  readonly byHand: boolean
}

/** How volunteers are found, and who follows when one leaves; empty where nobody has thought of it. */
export interface Volunteers {
  readonly recruitment: string
  readonly successor: string
}

/** What is counted or asked to see how far a goal is. */
export interface Indicator {
  /** A UUID, in small letters. */
  readonly id: string
  /** The one of the shared library that it is, by its code word; null for the plan's own. */
  readonly libraryIndicator: string | null
  /** Also where it is of the library: in the words that the plan took it in. */
  readonly name: string
  /** Words where nobody has said: the forms of 2006-10 had nothing else. */
  readonly unit: Unit
  /** The ends of the scale; null for other units than `scale-mean`. */
  readonly scale: Scale | null
  readonly direction: Direction
  readonly aggregation: Aggregation
  /** Where the figure comes from; empty where that isn't settled, as are the texts below. */
  readonly source: string
  /** Who measures. */
  readonly measuredBy: string
  readonly frequency: Frequency | null
  /** What of the logbook it is counted from by itself; null where it is measured by hand. */
  readonly feed: LogbookFeed | null
  /** The value before the work began: a Decimal in the scale of the unit (per cent for a share), words where that is `text`. */
  readonly baseline: string
  /** The value that it should come to, written as the baseline is. */
  readonly target: string
  /** The day by which it is measured. */
  readonly dueOn: Day | null
  /** What it should come to on the way, the first day first. */
  readonly interim: readonly InterimTarget[]
}

export interface InterimTarget {
  readonly dueOn: Day
  readonly target: string
}

/** Says that one box leads to another. There is one at most from one box to another. */
export interface Arrow {
  /** The id of a box, as is `to`. */
  readonly from: string
  readonly to: string
  /** What has to hold for the one to lead to the other; may be empty. */
  readonly assumption: string
  readonly evidence: Evidence
  /** The study; empty for other evidence. */
  readonly reference: string
  /** Null where nobody has said. */
  readonly confidence: Confidence | null
}

export const evidences = ['none', 'own-experience', 'study'] as const
/** What makes people think that the one leads to the other. */
export type Evidence = (typeof evidences)[number]

export const confidences = ['low', 'medium', 'high'] as const
export type Confidence = (typeof confidences)[number]

/** Why a finding is left as it is. */
export interface Answer {
  readonly finding: FindingCode
  /** The id of the box that it names. */
  readonly box: string
  readonly reason: string
  /** The parts of the finding that were known when it was answered, as `Finding` has them; null where nobody kept them. */
  readonly about: readonly string[] | null
}

/** What the check before the work (the pre-mortem) can find. Source: the report, Boks 2. */
export const findingCodes = [
  'box-without-title',
  'goal-without-indicator',
  'indicator-incomplete',
  'nothing-to-reach',
  'goal-without-deliverable',
  'deliverable-straight-to-long-term',
  'partner-without-agreement',
  'volunteers-without-recruitment',
  'volunteers-without-successor',
  'other-target-group',
  'long-term-goal-unfed',
  'chain-without-contact',
] as const
export type FindingCode = (typeof findingCodes)[number]

/** So much a theory of change holds at most. */
export const theoryLimits = {
  boxes: 300,
  arrows: 1200,
  indicatorsOfBox: 20,
  interimTargets: 12,
  feedsOfBox: 20,
  answers: 300,
} as const

/** The lanes that ask for each detail of a box. */
export const detailLanes = {
  targetGroups: ['target-group'],
  activityType: ['deliverables'],
  roles: ['contact', 'deliverables'],
  partners: ['contact', 'deliverables'],
  volunteers: ['contact', 'deliverables'],
  indicators: ['contact', 'deliverables', 'effort-goals', 'long-term-goals'],
  feeds: ['effort-goals', 'long-term-goals'],
} as const satisfies Partial<Record<keyof Box, readonly LaneId[]>>

/** A box that says nothing but its title yet. */
export function newBox(id: string, lane: LaneId, title: string): Box {
  return {
    ...{ id, lane, title, note: '' },
    ...{ targetGroups: [], activityType: null, roles: [], partners: [], volunteers: null },
    ...{ indicators: [], feeds: [], byHand: false },
  }
}

/** An indicator that says nothing but its name yet. */
export function newIndicator(id: string, name: string): Indicator {
  return {
    ...{
      id,
      libraryIndicator: null,
      name,
      unit: 'text',
      scale: null,
      direction: 'up',
      aggregation: 'latest',
    },
    ...{ source: '', measuredBy: '', frequency: null, feed: null },
    ...{ baseline: '', target: '', dueOn: null, interim: [] },
  }
}

/** An arrow that says nothing but where it leads yet. */
export const newArrow = (from: string, to: string): Arrow => ({
  ...{ from, to, assumption: '', evidence: 'none', reference: '', confidence: null },
})

export const emptyTheory: TheoryContent = { boxes: [], arrows: [], answers: [] }
