// Ages as people write them, `12-16 år`, `de 13-årige`, `65+`, `4.-9. klasse`, and whom they are of.

import type { TargetGroupId } from '../../vocabulary/ids.ts'

/** From a year of age to another, both included. */
export interface AgeSpan {
  readonly from: number
  readonly to: number
  /** As it was typed. */
  readonly typed: string
}

/** Nobody is older. */
const oldest = 120
/** A pupil of the first class becomes seven in it. */
const classOne = 7

const between = String.raw`(\d{1,2})\s*(?:-|–|til|og op til)\s*(\d{1,3})`
const patterns: readonly [RegExp, (one: number, other: number) => [from: number, to: number]][] = [
  [new RegExp(String.raw`\b${between}[\s-]*års?(?:ige|ig)?\b`, 'giu'), (from, to) => [from, to]],
  [/\b(?:mellem|fra)\s+(\d{1,2})\s+(?:og|til)\s+(\d{1,3})\s*år/giu, (from, to) => [from, to]],
  [/\b(\d{1,2})[\s-]*års?ig/giu, (age) => [age, age]],
  [/\b(?:over|fra|fyldt)\s+(?:de\s+)?(\d{2})(?:\s*år\b|\s*(?:og op|og derover))/giu, (age) => [age, oldest]],
  [/\b(?:over)\s+de\s+(\d{2})\b/giu, (age) => [age, oldest]],
  [/\b(\d{2})\s*år\s*(?:og\s*(?:derover|op|opefter|ældre)|\+)/giu, (age) => [age, oldest]],
  [/(?:\b(\d{2})\s*\+|\+\s?(\d{2})\b)/gu, (age, other) => [age || other, oldest]],
  [/\b(?:under|op til)\s+(\d{1,2})\s*år\b/giu, (age) => [0, age]],
  [
    /\b(\d{1,2})\s*\.?\s*(?:-|–|til)\s*(\d{1,2})\s*\.?\s*(?:klasse|kl\b\.?(?!\s*\d))/giu,
    (one, other) => [one + classOne - 1, other + classOne - 1],
  ],
  [/\b(\d{1,2})\s*\.\s*(?:klasse|kl\b\.?(?!\s*\d))/giu, (one) => [one + classOne - 1, one + classOne - 1]],
]

/** The spans of age that a text names. A number of years that something lasts is none. */
export function agesOf(text: string): AgeSpan[] {
  const spans: AgeSpan[] = []
  let rest = text
  for (const [pattern, span] of patterns)
    rest = rest.replaceAll(pattern, (typed: string, one?: string, other?: string) => {
      const [from, to] = span(Number(one ?? 0), Number(typeof other === 'string' ? other : 0))
      if (from <= to && to <= oldest) spans.push({ from, to, typed: typed.trim() })
      return ' '
    })
  return spans
}

const groups: readonly [TargetGroupId, from: number, to: number][] = [
  ['children-0-6', 0, 6],
  ['children-7-17', 7, 17],
]
/** From this age on people are counted as elderly. */
const elderlyFrom = 55

/** The target groups that a span is of: children where half of the younger of both spans is in common, elderly where it begins late. */
export function groupsOfAge({ from, to }: AgeSpan): TargetGroupId[] {
  const own = groups
    .filter(([, first, last]) => {
      const common = Math.min(to, last) - Math.max(from, first) + 1
      return common > 0 && to <= 25 && common * 2 >= Math.min(to - from, last - first) + 1
    })
    .map(([group]) => group)
  return from >= elderlyFrom ? ['elderly'] : own
}
