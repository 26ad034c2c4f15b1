// Puts an activity's title, description, goals and lessons together from its type's fragments.

import type { StepRow } from '../import/rows.ts'
import type { AttainmentId, EffortAreaId } from '../vocabulary/ids.ts'
import type { Audience } from './groups.ts'
import type { Outcome } from './outcomes.ts'
import { between, draw, pick, type Random } from './random.ts'
import type { Slot } from './structure.ts'
import { childrenYouthTexts } from './texts/children-youth.ts'
import { employmentEducationTexts } from './texts/employment-education.ts'
import { environmentTexts } from './texts/environment.ts'
import { healthTexts } from './texts/health.ts'
import { imageCommunicationTexts } from './texts/image-communication.ts'
import { notMeasuredTexts } from './texts/not-measured.ts'
import { aboveTarget, belowTarget, farBelowTarget, reasonLessons } from './texts/reasons.ts'
import type { AreaTexts, GroupTexts, StepText, TypeTexts } from './texts/shape.ts'
import { socialLifeTexts } from './texts/social-life.ts'
import { tenantDemocracyTexts } from './texts/tenant-democracy.ts'
import { vulnerableResidentsTexts } from './texts/vulnerable-residents.ts'

const textsByArea: { readonly [Area in EffortAreaId]: AreaTexts<Area> } = {
  'children-youth': childrenYouthTexts,
  'social-life': socialLifeTexts,
  'employment-education': employmentEducationTexts,
  'image-communication': imageCommunicationTexts,
  'tenant-democracy': tenantDemocracyTexts,
  health: healthTexts,
  environment: environmentTexts,
  'vulnerable-residents': vulnerableResidentsTexts,
}

const textsByType: ReadonlyMap<string, TypeTexts> = new Map(
  Object.values(textsByArea).flatMap(({ types }) => Object.entries<TypeTexts>(types)),
)

const houses = ['beboerhuset', 'fælleshuset', 'medborgerhuset', 'aktivitetshuset', 'kulturhuset']
const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag']

/** What the fragments' slots are filled with. */
export interface Setting {
  readonly sted: string
  readonly hus: string
}

/** The setting of a plan whose area has this name. */
export function chooseSetting(random: Random, areaName: string): Setting {
  return { sted: areaName, hus: pick(random, houses) }
}

export interface Wording {
  readonly title: string
  readonly description: string
  readonly steps: readonly [StepRow, StepRow, StepRow]
  readonly learned: string
}

/** All words of one form. */
export function word(
  random: Random,
  setting: Setting,
  slot: Slot,
  audience: Audience,
  outcome: Outcome,
): Wording {
  const texts = textsByType.get(slot.type)
  if (!texts) throw new RangeError(`No texts for ${slot.type}`)
  const fitting = textsForAudience(texts, audience)
  const slots = { ...setting, dag: pick(random, weekdays) }
  const contexts = draw(random, texts.contexts, () => 1, between(random, 1, 2))
  const sentences = [pick(random, fitting.openings), ...contexts]
  if (sentences.length === 2 || random() < 0.6) sentences.push(pick(random, texts.closings))
  const [first, second, third] = texts.steps
  return {
    title: fill(pick(random, fitting.titles), slots),
    description: fill(sentences.join(' '), slots),
    steps: [
      wordStep(random, pick(random, first), outcome.steps[0]),
      wordStep(random, pick(random, second), outcome.steps[1]),
      wordStep(random, pick(random, third), outcome.steps[2]),
    ],
    learned: fill(wordLessons(random, texts, outcome), slots),
  }
}

/** Words for one group only where no other group with words of its own, nor everybody, takes part. */
function textsForAudience(texts: TypeTexts, { groups, main }: Audience): GroupTexts {
  const own = texts.forGroup
  if (!own || !main || groups.includes('all-residents')) return texts
  const rivals = groups.filter((group) => group !== main && own[group])
  return (rivals.length === 0 && own[main]) || texts
}

function wordStep(random: Random, text: StepText, attainment: AttainmentId): StepRow {
  const [goal, indicator, target, result, low, high] = text
  const aim = chooseTarget(random, low, high)
  const step = { goal, indicator, target: fill(target, { n: String(aim) }), attainment }
  if (attainment === 'not-measured') return { ...step, result: pick(random, whyNotMeasured(indicator)) }
  const reached = chooseResult(random, aim, attainment, target)
  const remark = chooseRemark(random, aim, reached, attainment)
  return { ...step, result: [fill(result, { n: String(reached) }), ...remark].join(' ') }
}

/** Larger targets are set in fives or tens, as people do. */
function chooseTarget(random: Random, low: number, high: number): number {
  const unit = high > 100 ? 10 : high > 20 ? 5 : 1
  return between(random, Math.ceil(low / unit), Math.floor(high / unit)) * unit
}

/** How far below its target a result lies, as shares of it. A share of people is rarely as far off as a number. */
const shortfalls = {
  number: { partly: [0.6, 0.92], 'not-reached': [0.15, 0.45] },
  shareOfPeople: { partly: [0.75, 0.94], 'not-reached': [0.4, 0.68] },
} as const

function chooseResult(
  random: Random,
  aim: number,
  attainment: 'reached' | 'partly' | 'not-reached',
  target: string,
): number {
  const percent = target.includes('{n} %')
  if (attainment === 'reached') {
    const most = Math.round(aim * 1.25)
    return between(random, aim, percent ? Math.max(aim, Math.min(most, 97)) : most)
  }
  const kind = percent && !/falde?r|stiger|lavere/.test(target) ? 'shareOfPeople' : 'number'
  const [low, high] = shortfalls[kind][attainment]
  const least = Math.max(2, Math.ceil(aim * low))
  return between(random, least, Math.max(least, Math.floor(aim * high)))
}

function chooseRemark(random: Random, aim: number, reached: number, attainment: AttainmentId): string[] {
  if (attainment === 'partly') return random() < 0.7 ? [pick(random, belowTarget)] : []
  if (attainment === 'not-reached') return random() < 0.7 ? [pick(random, farBelowTarget)] : []
  return reached > aim * 1.15 && random() < 0.5 ? [pick(random, aboveTarget)] : []
}

function whyNotMeasured(indicator: string): readonly string[] {
  return notMeasuredTexts.find(([source]) => source.test(indicator))?.[1] ?? []
}

function wordLessons(random: Random, texts: TypeTexts, { mainReason }: Outcome): string {
  const ofType = pick(random, texts.learned)
  if (mainReason === null) return ofType
  const ofReason = pick(random, reasonLessons[mainReason])
  return random() < 0.4 ? `${ofReason} ${ofType}` : ofReason
}

function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => slots[name] ?? whole)
}
