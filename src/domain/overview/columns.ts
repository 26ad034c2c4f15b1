// The facts that the overview counts, held as columns of small numbers: one place (slot) a plan, one an activity.
// A million activities take some 20 MB and are counted in one pass, whatever the filter.

import { programmeIds } from '../vocabulary/ids.ts'

/** What the overview needs of a plan. Small numbers are positions in the vocabulary's lists. */
export interface PlanFacts {
  readonly slot: number
  readonly programme: number
  readonly municipality: number
  readonly firstYear: number
  readonly lastYear: number
  /** Whole kroner, in the order of `financingSourceIds`. */
  readonly kroner: readonly [number, number, number, number]
  readonly example: boolean
  /** Whether it counts before it has activities. */
  readonly granted: boolean
}

/** What the overview needs of an activity; sets are bits by position. */
export interface ActivityFacts {
  readonly slot: number
  readonly planSlot: number
  readonly activityType: number
  readonly targetGroups: number
  readonly otherTargetGroup: boolean
  readonly roles: number
  /** At step 3 of the newest accepted self-evaluation; null without one. */
  readonly attainment: number | null
  readonly mainReason: number | null
  /** Days since 1970-01-01. */
  readonly evaluatedOn: number | null
  /** False for a draft and for what is deleted: it keeps its slot and counts nowhere. */
  readonly counted: boolean
}

/** Stands in a column for "none"; no vocabulary has so many words. */
export const none = 255

/** The bit beside the nine target groups that says an activity names other groups too. */
export const otherGroupBit = 1 << 9

/** A column that grows by doubling, so that adding a row stays cheap. */
function grow<Column extends Uint8Array | Uint16Array | Int32Array | Float64Array>(
  column: Column,
  make: (length: number) => Column,
  slot: number,
): Column {
  if (slot < column.length) return column
  const grown = make(Math.max(1024, slot + 1, column.length * 2))
  grown.set(column)
  return grown
}

const bytes = (length: number) => new Uint8Array(length).fill(none)
const words = (length: number) => new Uint16Array(length)
const integers = (length: number) => new Int32Array(length)
const amounts = (length: number) => new Float64Array(length)

/** The columns themselves. A slot whose programme or activity type is `none` holds nothing. */
export class OverviewColumns {
  /** The programmes by the position that `programme` holds; empty where there is none. */
  programmes: readonly string[] = programmeIds
  plans = 0
  programme = bytes(0)
  municipality = bytes(0)
  firstYear = words(0)
  lastYear = words(0)
  fund = amounts(0)
  housingOrganisation = amounts(0)
  municipalityShare = amounts(0)
  otherSources = amounts(0)
  example = bytes(0)
  granted = bytes(0)

  activities = 0
  plan = integers(0)
  activityType = bytes(0)
  groups = words(0)
  roles = bytes(0)
  attainment = bytes(0)
  mainReason = bytes(0)
  evaluatedOn = integers(0)

  /** Stores or replaces a plan in its slot. */
  setPlan({ slot, kroner, ...plan }: PlanFacts): void {
    this.reservePlan(slot)
    this.programme[slot] = plan.programme
    this.municipality[slot] = plan.municipality
    this.firstYear[slot] = plan.firstYear
    this.lastYear[slot] = plan.lastYear
    ;[
      this.fund[slot],
      this.housingOrganisation[slot],
      this.municipalityShare[slot],
      this.otherSources[slot],
    ] = kroner
    this.example[slot] = plan.example ? 1 : 0
    this.granted[slot] = plan.granted ? 1 : 0
  }

  /** Stores or replaces an activity in its slot. Its plan need not be there yet. */
  setActivity({ slot, ...activity }: ActivityFacts): void {
    this.reserveActivity(slot)
    this.plan[slot] = activity.planSlot
    this.activityType[slot] = activity.counted ? activity.activityType : none
    this.groups[slot] = activity.targetGroups | (activity.otherTargetGroup ? otherGroupBit : 0)
    this.roles[slot] = activity.roles
    this.attainment[slot] = activity.attainment ?? none
    this.mainReason[slot] = activity.mainReason ?? none
    this.evaluatedOn[slot] = activity.evaluatedOn ?? 0
  }

  private reservePlan(slot: number): void {
    this.plans = Math.max(this.plans, slot + 1)
    this.programme = grow(this.programme, bytes, slot)
    this.municipality = grow(this.municipality, bytes, slot)
    this.firstYear = grow(this.firstYear, words, slot)
    this.lastYear = grow(this.lastYear, words, slot)
    this.fund = grow(this.fund, amounts, slot)
    this.housingOrganisation = grow(this.housingOrganisation, amounts, slot)
    this.municipalityShare = grow(this.municipalityShare, amounts, slot)
    this.otherSources = grow(this.otherSources, amounts, slot)
    this.example = grow(this.example, bytes, slot)
    this.granted = grow(this.granted, bytes, slot)
  }

  private reserveActivity(slot: number): void {
    this.activities = Math.max(this.activities, slot + 1)
    this.plan = grow(this.plan, integers, slot)
    this.activityType = grow(this.activityType, bytes, slot)
    this.groups = grow(this.groups, words, slot)
    this.roles = grow(this.roles, bytes, slot)
    this.attainment = grow(this.attainment, bytes, slot)
    this.mainReason = grow(this.mainReason, bytes, slot)
    this.evaluatedOn = grow(this.evaluatedOn, integers, slot)
  }
}
