// What makes boxes and arrows a theory of change: arrows go from left to right or stay in their lane, never in a ring, and
// nothing stands there twice.

import { type LaneId, laneIds } from '../vocabulary/ids.ts'
import { type TheoryContent, theoryLimits } from './theory.ts'

export type Rule =
  | 'too-many-boxes'
  | 'too-many-arrows'
  | 'double'
  | 'unknown-box'
  | 'to-itself'
  | 'backwards'
  | 'cycle'

export interface Fault {
  /** Where in the content, such as `arrows.3`. */
  readonly path: string
  readonly rule: Rule
}

/** Every breach of the rules; none in a valid theory. Linear in what is given, which is not read where it is too much. */
export function faultsOf(
  { boxes, arrows, answers }: TheoryContent,
  limits: { readonly boxes: number; readonly arrows: number } = theoryLimits,
): Fault[] {
  if (boxes.length > limits.boxes) return [{ path: 'boxes', rule: 'too-many-boxes' }]
  if (arrows.length > limits.arrows) return [{ path: 'arrows', rule: 'too-many-arrows' }]
  const faults: Fault[] = []
  const lanes = new Map<string, LaneId>()
  const indicators = new Set<string>()
  for (const [at, box] of boxes.entries()) {
    if (lanes.has(box.id)) faults.push({ path: `boxes.${at}`, rule: 'double' })
    lanes.set(box.id, box.lane)
    for (const [place, { id }] of box.indicators.entries()) {
      if (indicators.has(id)) faults.push({ path: `boxes.${at}.indicators.${place}`, rule: 'double' })
      indicators.add(id)
    }
  }
  const drawn = new Set<string>()
  const within: { readonly from: string; readonly to: string; readonly path: string }[] = []
  for (const [at, { from, to }] of arrows.entries()) {
    const path = `arrows.${at}`
    const rule = ruleOfEnds(lanes, from, to) ?? (drawn.has(`${from}>${to}`) ? 'double' : undefined)
    if (rule) faults.push({ path, rule })
    else if (lanes.get(from) === lanes.get(to)) within.push({ from, to, path })
    drawn.add(`${from}>${to}`)
  }
  const closing = closingArrow(within)
  if (closing) faults.push({ path: closing.path, rule: 'cycle' })
  const answered = new Set<string>()
  for (const [at, { box, finding }] of answers.entries()) {
    if (!lanes.has(box)) faults.push({ path: `answers.${at}`, rule: 'unknown-box' })
    if (answered.has(`${box} ${finding}`)) faults.push({ path: `answers.${at}`, rule: 'double' })
    answered.add(`${box} ${finding}`)
  }
  return faults
}

/** Why an arrow may not be drawn; undefined where it may. */
export function mayConnect({ boxes, arrows }: TheoryContent, from: string, to: string): Rule | undefined {
  if (arrows.length >= theoryLimits.arrows) return 'too-many-arrows'
  const lanes = new Map(boxes.map(({ id, lane }) => [id, lane]))
  const rule = ruleOfEnds(lanes, from, to)
  if (rule) return rule
  if (arrows.some((arrow) => arrow.from === from && arrow.to === to)) return 'double'
  if (lanes.get(from) !== lanes.get(to)) return undefined
  const within = arrows.filter((arrow) => lanes.get(arrow.from) === lanes.get(arrow.to))
  return closingArrow([...within, { from, to }]) ? 'cycle' : undefined
}

function ruleOfEnds(lanes: ReadonlyMap<string, LaneId>, from: string, to: string): Rule | undefined {
  const [fromLane, toLane] = [lanes.get(from), lanes.get(to)]
  if (fromLane === undefined || toLane === undefined) return 'unknown-box'
  if (from === to) return 'to-itself'
  return laneIds.indexOf(toLane) < laneIds.indexOf(fromLane) ? 'backwards' : undefined
}

interface Ends {
  readonly from: string
  readonly to: string
}

/**
 * The last of the arrows that lead in a ring; undefined where none do. What nothing leads to is taken away again and again
 * (Kahn 1962); what is left at the end leads in rings, or from them.
 */
function closingArrow<One extends Ends>(arrows: readonly One[]): One | undefined {
  const into = new Map<string, number>()
  const out = new Map<string, string[]>()
  for (const { from, to } of arrows) {
    into.set(from, into.get(from) ?? 0)
    into.set(to, (into.get(to) ?? 0) + 1)
    const known = out.get(from)
    if (known) known.push(to)
    else out.set(from, [to])
  }
  const free = [...into].filter(([, count]) => count === 0).map(([id]) => id)
  for (let id = free.pop(); id !== undefined; id = free.pop()) {
    into.delete(id)
    for (const to of out.get(id) ?? []) {
      const left = (into.get(to) ?? 0) - 1
      into.set(to, left)
      if (left === 0) free.push(to)
    }
  }
  return arrows.findLast(({ from, to }) => into.has(from) && into.has(to))
}
