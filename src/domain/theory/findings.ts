// The pre-mortem: where a theory of change would fail for a reason for which goals have been missed before. Source: the
// report, Boks 2, which tells why goals were not reached.

import { nothingToReach } from '../indicator/attainment.ts'
import type { PartnerId, TargetGroupId, UnmetReasonId } from '../vocabulary/ids.ts'
import { asksFor } from './details.ts'
import type { Answer, Box, FindingCode, Indicator, TheoryContent } from './theory.ts'

/** What the theory of change is held against. */
export interface Circumstances {
  /** Whom the activity is for; null where the theory is an effort area's. */
  readonly targetGroups: readonly TargetGroupId[] | null
  /** With whom there are agreements; null where that can't be known. */
  readonly agreedPartners: readonly PartnerId[] | null
  /** Ids of goals here that goals of the plan's activities feed; none where the theory is an activity's. */
  readonly fedGoals: readonly string[]
}

export interface Finding {
  readonly code: FindingCode
  /** The id of the box that it is about. */
  readonly box: string
  readonly severity: Severity
  /** What an indicator lacks, where that is the finding. */
  readonly missing: readonly IndicatorPart[]
  /** The partners without an agreement, where that is the finding. */
  readonly partners: readonly PartnerId[]
  /** What it is about besides the box, each by a word or an id of its own: when there is more of it, it is found anew. */
  readonly about: readonly string[]
  /** Why it was left as it is; null where nobody has answered, or not for all that it is about by now. */
  readonly answer: string | null
  /** What was answered before there was more of it; null where that still holds, or nobody has answered. */
  readonly earlier: string | null
}

/** A serious one breaks the chain, or leaves it without proof. */
export type Severity = 'serious' | 'minor'

export const indicatorParts = ['name', 'source', 'baseline', 'dueOn'] as const
export type IndicatorPart = (typeof indicatorParts)[number]

/** For which of the reasons each finding has cost others their goal; null where the report has none for it. */
export const reasonOf: Readonly<Record<FindingCode, UnmetReasonId | null>> = {
  'box-without-title': null,
  'goal-without-indicator': 'measurement',
  'indicator-incomplete': 'measurement',
  'nothing-to-reach': 'measurement',
  'goal-without-deliverable': 'expectation',
  'deliverable-straight-to-long-term': 'expectation',
  'partner-without-agreement': 'partner',
  'volunteers-without-recruitment': 'volunteers',
  'volunteers-without-successor': 'volunteers',
  'other-target-group': 'participants',
  'long-term-goal-unfed': 'expectation',
  'chain-without-contact': 'participants',
}

/** The serious ones first, each kind from left to right. Linear in boxes and arrows. */
export function findWeakLinks(content: TheoryContent, circumstances: Circumstances): Finding[] {
  const links = linksOf(content, circumstances)
  const answers = new Map(content.answers.map((answer) => [`${answer.box} ${answer.finding}`, answer]))
  const found = content.boxes.flatMap((box) =>
    findingsOf(box, links, circumstances).map((finding) => {
      const whole = { ...{ box: box.id, missing: [], partners: [], about: [] }, ...finding }
      const answer = answers.get(`${box.id} ${finding.code}`)
      const holds = answer !== undefined && coversAll(answer, whole.about)
      const reason = answer?.reason ?? null
      return { ...whole, answer: holds ? reason : null, earlier: holds ? null : reason }
    }),
  )
  return [
    ...found.filter(({ severity }) => severity === 'serious'),
    ...found.filter(({ severity }) => severity === 'minor'),
  ]
}

/** Whoever answered for the school has not answered for the police. */
const coversAll = ({ about: known }: Answer, about: Finding['about']): boolean =>
  known === null || about.every((one) => known.includes(one))

type Found = Pick<Finding, 'code' | 'severity'> & Partial<Pick<Finding, 'missing' | 'partners' | 'about'>>

function findingsOf(box: Box, links: Links, circumstances: Circumstances): Found[] {
  const found: Found[] = []
  if (box.title.trim() === '') found.push({ code: 'box-without-title', severity: 'minor' })
  if (box.lane === 'target-group') found.push(...aboutTargetGroup(box, circumstances))
  if (box.lane === 'contact' || box.lane === 'deliverables') found.push(...aboutHelp(box, circumstances))
  if (box.lane === 'deliverables') found.push(...aboutDeliverable(box, links))
  if (box.lane === 'effort-goals' || box.lane === 'long-term-goals') found.push(...aboutGoal(box, links))
  if (asksFor(box, 'indicators')) found.push(...aboutIndicators(box))
  return found
}

function aboutTargetGroup({ targetGroups }: Box, circumstances: Circumstances): Found[] {
  const { targetGroups: own } = circumstances
  if (own === null || own.length === 0 || own.includes('all-residents')) return []
  const others = targetGroups.filter((id) => !own.includes(id))
  return others.length > 0 ? [{ code: 'other-target-group', severity: 'minor', about: others }] : []
}

/** Residents are not somebody with whom one makes an agreement. */
const needsAgreement = (partner: PartnerId) => partner !== 'residents'

function aboutHelp({ partners, volunteers }: Box, { agreedPartners }: Circumstances): Found[] {
  const found: Found[] = []
  const without =
    agreedPartners === null
      ? []
      : partners.filter((partner) => needsAgreement(partner) && !agreedPartners.includes(partner))
  if (without.length > 0)
    found.push({ code: 'partner-without-agreement', severity: 'minor', partners: without, about: without })
  if (volunteers !== null && volunteers.recruitment.trim() === '')
    found.push({ code: 'volunteers-without-recruitment', severity: 'minor' })
  if (volunteers !== null && volunteers.successor.trim() === '')
    found.push({ code: 'volunteers-without-successor', severity: 'minor' })
  return found
}

function aboutDeliverable({ id }: Box, links: Links): Found[] {
  const found: Found[] = []
  if (links.straightToLongTerm.has(id))
    found.push({ code: 'deliverable-straight-to-long-term', severity: 'serious' })
  if (!links.fromContact.has(id)) found.push({ code: 'chain-without-contact', severity: 'minor' })
  return found
}

function aboutGoal({ id, lane, indicators }: Box, links: Links): Found[] {
  const found: Found[] = []
  const near = lane === 'effort-goals'
  if (near && !links.fromDeliverable.has(id))
    found.push({ code: 'goal-without-deliverable', severity: 'serious' })
  if (!near && !links.fromEffortGoal.has(id))
    found.push({ code: 'long-term-goal-unfed', severity: 'serious' })
  if (indicators.length === 0)
    found.push({ code: 'goal-without-indicator', severity: near ? 'serious' : 'minor' })
  return found
}

function aboutIndicators(box: Box): Found[] {
  const reached = box.indicators.filter(nothingToReach).map(({ id }) => id)
  return [
    ...aboutMeasuring(box),
    ...(reached.length > 0 ? [{ code: 'nothing-to-reach', severity: 'minor', about: reached } as const] : []),
  ]
}

/** Serious where nothing would prove an effort goal. */
function aboutMeasuring({ lane, indicators }: Box): Found[] {
  const lacking = indicators.flatMap((indicator) =>
    missingOf(indicator).map((part) => ({ part, id: indicator.id })),
  )
  if (lacking.length === 0) return []
  const missing = indicatorParts.filter((part) => lacking.some((one) => one.part === part))
  const unproven = missing.includes('source') || missing.includes('name')
  return [
    {
      code: 'indicator-incomplete',
      severity: lane === 'effort-goals' && unproven ? 'serious' : 'minor',
      missing,
      about: lacking.map(({ part, id }) => `${part} ${id}`),
    },
  ]
}

/** What an indicator lacks before it can be measured. */
export const missingOf = (indicator: Indicator): readonly IndicatorPart[] =>
  indicatorParts.filter((part) => lacks(indicator, part))

/** What the logbook counts has its source there, and what is added up begins at nothing. */
function lacks(indicator: Indicator, part: IndicatorPart): boolean {
  if (part === 'source' && indicator.feed !== null) return false
  if (part === 'baseline' && indicator.aggregation === 'cumulative') return false
  return (indicator[part] ?? '').trim() === ''
}

interface Links {
  /** Ids of what is reached from a box in the lane, not counting the box itself. */
  readonly fromContact: ReadonlySet<string>
  readonly fromDeliverable: ReadonlySet<string>
  readonly fromEffortGoal: ReadonlySet<string>
  /** Ids of deliverables with an arrow right to a long-term goal. */
  readonly straightToLongTerm: ReadonlySet<string>
}

function linksOf({ boxes, arrows }: TheoryContent, { fedGoals }: Circumstances): Links {
  const lanes = new Map(boxes.map(({ id, lane }) => [id, lane]))
  const aims = new Map<string, string[]>()
  for (const { from, to } of arrows) {
    const known = aims.get(from)
    if (known) known.push(to)
    else aims.set(from, [to])
  }
  /** What an activity feeds is reached by what it delivers, though that is drawn elsewhere. */
  const reachedFrom = (lane: Box['lane'], fed: readonly string[] = []) => {
    const reached = new Set(fed)
    const waiting = [...fed, ...boxes.filter((box) => box.lane === lane).map(({ id }) => id)]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      for (const aim of aims.get(id) ?? [])
        if (!reached.has(aim)) {
          reached.add(aim)
          waiting.push(aim)
        }
    return reached
  }
  return {
    fromContact: reachedFrom('contact'),
    fromDeliverable: reachedFrom('deliverables', fedGoals),
    fromEffortGoal: reachedFrom('effort-goals', fedGoals),
    straightToLongTerm: new Set(
      arrows
        .filter(({ from, to }) => lanes.get(from) === 'deliverables' && lanes.get(to) === 'long-term-goals')
        .map(({ from }) => from),
    ),
  }
}
