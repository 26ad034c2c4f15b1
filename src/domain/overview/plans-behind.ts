// How many plans stand behind each figure of attainment: of forty activities that reached a goal, some may be of one plan.

import { activityTypeIds, attainmentIds, unmetReasonIds } from '../vocabulary/ids.ts'

/** Counts of different plans, by position. */
export interface PlansBehind {
  /** Plans with an activity that was evaluated. */
  readonly evaluated: number
  readonly byAttainment: Uint32Array
  /** Plans with an evaluated activity that did not reach step 3. */
  readonly unmet: number
  /** Of those, by main reason. */
  readonly byReason: Uint32Array
  /** Plans that evaluated an activity of the type. */
  readonly byType: Uint32Array
}

/** More types than one number has bits. */
const half = 32
const reached = attainmentIds.indexOf('reached')

/** Gathers a few bits a plan; evaluated activities come in any order. */
export class PlanTally {
  private readonly attainments: Uint8Array
  private readonly reasons: Uint16Array
  private readonly types: readonly [Uint32Array, Uint32Array]

  constructor(plans: number) {
    this.attainments = new Uint8Array(plans)
    this.reasons = new Uint16Array(plans)
    this.types = [new Uint32Array(plans), new Uint32Array(plans)]
  }

  /** One evaluated activity; `reason` lies beyond the list where nobody has said. */
  add(plan: number, type: number, attainment: number, reason: number): void {
    const types = type < half ? this.types[0] : this.types[1]
    types[plan] = ((types[plan] ?? 0) | (1 << (type % half))) >>> 0
    this.attainments[plan] = (this.attainments[plan] ?? 0) | (1 << attainment)
    if (attainment !== reached) this.reasons[plan] = (this.reasons[plan] ?? 0) | (1 << reason)
  }

  count(): PlansBehind {
    const byAttainment = new Uint32Array(attainmentIds.length)
    const byReason = new Uint32Array(unmetReasonIds.length)
    const byType = new Uint32Array(activityTypeIds.length)
    let evaluated = 0
    let unmet = 0
    for (let plan = 0; plan < this.attainments.length; plan++) {
      const attainments = this.attainments[plan] ?? 0
      if (attainments === 0) continue
      evaluated++
      if ((attainments & ~(1 << reached)) !== 0) unmet++
      addBits(byAttainment, attainments, 0)
      addBits(byReason, this.reasons[plan] ?? 0, 0)
      addBits(byType, this.types[0][plan] ?? 0, 0)
      addBits(byType, this.types[1][plan] ?? 0, half)
    }
    return { evaluated, byAttainment, unmet, byReason, byType }
  }
}

/** One more wherever a bit is set, from a place on. */
function addBits(counts: Uint32Array, bits: number, from: number): void {
  for (let left = bits >>> 0, place = from; left !== 0 && place < counts.length; left >>>= 1, place++)
    if (left & 1) counts[place] = (counts[place] ?? 0) + 1
}
