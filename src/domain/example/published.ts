// What the published figures demand of the example, read from their one copy and given the vocabulary's code words.

import { type EffortAreaId, effortAreaIds, type TargetGroupId, targetGroupIds } from '../vocabulary/ids.ts'
import { apportion } from './apportion.ts'
import figures from './published-figures.json' with { type: 'json' }

const areaNames = {
  'children-youth': 'Børn & unge',
  'social-life': 'Det sociale liv',
  'employment-education': 'Beskæftigelse & uddannelse',
  'image-communication': 'Image & kommunikation',
  'tenant-democracy': 'Beboerdemokrati, samarbejde & forsøg med regler',
  health: 'Sundhed',
  environment: 'Miljø & brug af fællesarealer',
  'vulnerable-residents': 'Udsatte beboere',
} as const satisfies Record<EffortAreaId, keyof typeof figures.plansWithActivitiesInArea.values>

const groupNames = {
  'all-residents': 'Alle beboere',
  men: 'Mænd',
  women: 'Kvinder',
  'children-0-6': 'Børn fra 0-6 år',
  'children-7-17': 'Børn fra 7-17 år',
  elderly: 'Ældre',
  families: 'Familier',
  'ethnic-minorities': 'Etniske minoriteter',
  'vulnerable-groups': 'Udsatte grupper',
} as const satisfies Record<TargetGroupId, keyof typeof figures.targetGroups.values>

/** The two sets of areas that Figures 2 and 3 compare, and the areas in neither. */
export type Block = 'core' | 'civil' | 'rest'
export const blocks: readonly Block[] = ['core', 'civil', 'rest']

const { nearMunicipalCore, nearCivilSociety } = figures.allResidentsShare

/** The block that an effort area belongs to. */
export function blockOf(area: EffortAreaId): Block {
  if (nearMunicipalCore.areas.includes(areaNames[area])) return 'core'
  if (nearCivilSociety.areas.includes(areaNames[area])) return 'civil'
  return 'rest'
}

export const planCount = figures.programme.plansSupported
export const activityCount = figures.selfEvaluations.count
export const planYears = figures.programme.planYears
export const lastPlansEnd = figures.programme.lastPlansEnd
/** Whole kroner that the fund gives to all plans together. */
export const fundKroner = figures.programme.socialEffortsMillionDkk * 1_000_000
/** Local kroner for each krone of the fund's. */
export const localPerFundKrone = figures.programme.localShare / figures.programme.fundShare

/** Plans with at least one activity in the area. */
export function plansIn(area: EffortAreaId): number {
  return figures.plansWithActivitiesInArea.values[areaNames[area]]
}

/** Figure 1's two columns for a group: activities where it takes part, and those for it alone. */
export function activitiesFor(group: TargetGroupId): { takesPart: number; alone: number } {
  const [takesPart, alone] = figures.targetGroups.values[groupNames[group]]
  if (takesPart === undefined || alone === undefined) throw new TypeError(`Two columns expected for ${group}`)
  return { takesPart, alone }
}

/** Activities that reached step 3: the whole number nearest the published share. */
export const reachedCount = Math.round(
  (figures.attainment.denominator * figures.attainment.shortTermGoalReachedPercent) / 100,
)
/** Activities that missed step 3 because it could not be measured: the published "about one third". */
export const notMeasuredCount = Math.round((activityCount - reachedCount) / 3)

const plansByBlock = { core: 0, civil: 0, rest: 0 }
for (const area of effortAreaIds) plansByBlock[blockOf(area)] += plansIn(area)

/** Whole numbers out of `of` that read as both percentages, with one decimal and with none. */
function countsThatReadAs(share: { percentInText: number; percentInFigure: number }, of: number): number[] {
  const near = Math.floor((of * share.percentInText) / 100)
  return [near, near + 1].filter(
    (count) =>
      Math.round((1000 * count) / of) === Math.round(share.percentInText * 10) &&
      Math.round((100 * count) / of) === share.percentInFigure,
  )
}

type ByBlock = Readonly<Record<Block, number>>

/**
 * How many activities each block has, and in how many of them all residents take part. The report gives neither; of
 * all numbers that make Figures 2 and 3 come true, these lie nearest to the blocks' shares of the plans' areas.
 */
function findBlocks(): { activities: ByBlock; allResidents: ByBlock } {
  const memberships = plansByBlock.core + plansByBlock.civil + plansByBlock.rest
  const perPlan = activityCount / memberships
  const all = activitiesFor('all-residents').takesPart
  let best: { activities: ByBlock; allResidents: ByBlock } | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (let core = plansByBlock.core; core < activityCount; core++) {
    for (let civil = plansByBlock.civil; civil <= activityCount - core - plansByBlock.rest; civil++) {
      const distance = (core - plansByBlock.core * perPlan) ** 2 + (civil - plansByBlock.civil * perPlan) ** 2
      if (distance >= bestDistance) continue
      const rest = activityCount - core - civil
      for (const inCore of countsThatReadAs(nearMunicipalCore, core)) {
        for (const inCivil of countsThatReadAs(nearCivilSociety, civil)) {
          const inRest = all - inCore - inCivil
          if (inRest < 0 || inRest > rest) continue
          bestDistance = distance
          best = {
            activities: { core, civil, rest },
            allResidents: { core: inCore, civil: inCivil, rest: inRest },
          }
        }
      }
    }
  }
  if (!best) throw new RangeError('No numbers fit the published shares of all residents')
  return best
}

const found = findBlocks()

/** Activities in which all residents take part, by block. */
export const allResidentsByBlock = found.allResidents

/** Activities in each effort area: the block's number divided in proportion to the plans. */
export const activitiesByArea: ReadonlyMap<EffortAreaId, number> = new Map(
  blocks.flatMap((block) => {
    const areas = effortAreaIds.filter((area) => blockOf(area) === block)
    const parts = apportion(found.activities[block], areas.map(plansIn))
    return areas.map((area, index): [EffortAreaId, number] => [area, parts[index] ?? 0])
  }),
)

/** The groups that can stand alone, rarest first, so that the scarce find their places before the common. */
export const groupsByRarity: readonly TargetGroupId[] = targetGroupIds
  .filter((group) => group !== 'all-residents')
  .sort((a, b) => activitiesFor(a).takesPart - activitiesFor(b).takesPart)
