// Types that are worth a look beside one another, and what says so: whom they are for, the worker's role, plans that do both,
// and the words that the catalogue tells them in.

import { activityTypes } from '../vocabulary/activity-types.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  type RoleId,
  roleIds,
  type TargetGroupId,
  targetGroupIds,
} from '../vocabulary/ids.ts'
import type { Language } from '../vocabulary/types.ts'
import type { CatalogueCounts, TypeCounts } from './count-types.ts'
import { featuresOf } from './features.ts'
import { synonyms } from './synonyms.ts'

export interface RelatedType {
  readonly id: ActivityTypeId
  /** Groups that the catalogue names for both; empty where that says nothing. */
  readonly groups: readonly TargetGroupId[]
  /** What the worker most often does in both, where that is to support others. */
  readonly role: RoleId | null
  /** Plans that do both, where those are more than chance would have it; 0 otherwise. */
  readonly plans: number
  /** Words that stand in both texts, the most telling first. */
  readonly words: Readonly<Record<Language, readonly string[]>>
}

/** So many are shown. */
const most = 6
const mostWords = 3
/** Fewer plans that do both are no sign of anything. */
const fewestPlans = 3
const timesChance = 1.2
/** What each sign counts beside the others. */
const weights = { groups: 1, words: 1.6, plans: 1, role: 0.15 }
const leastScore = 0.08
/** What stands in more types than this, such as residents and help, brings no two of them together. */
const mostTypesOfWord = 8

type Weighted = ReadonlyMap<string, number>

/** How much it tells that a type has something: less, the more types have it (inverse document frequency). */
function raritiesOf(lists: Iterable<Iterable<string>>): Weighted {
  const having = new Map<string, number>()
  for (const list of lists) for (const one of new Set(list)) having.set(one, (having.get(one) ?? 0) + 1)
  return new Map([...having].map(([one, types]) => [one, Math.log(activityTypes.length / types)]))
}

const groupsOf: ReadonlyMap<ActivityTypeId, ReadonlySet<TargetGroupId>> = new Map(
  activityTypes.map(({ id, primaryTargetGroups, secondaryTargetGroups }) => [
    id,
    new Set([...primaryTargetGroups, ...secondaryTargetGroups]),
  ]),
)
const groupRarity = raritiesOf(groupsOf.values())
/** As much as a group that one type in twenty is for. */
const rareGroup = Math.log(20)

/** The groups of both, and how much they tell: rare ones more than those that nearly every type is for. */
function sharedGroups(one: ActivityTypeId, other: ActivityTypeId) {
  const none: ReadonlySet<TargetGroupId> = new Set()
  const [own, others] = [groupsOf.get(one) ?? none, groupsOf.get(other) ?? none]
  const shared = targetGroupIds.filter((group) => own.has(group) && others.has(group))
  const all = new Set([...own, ...others])
  const weightOf = (groups: Iterable<string>) =>
    [...groups].reduce((sum, group) => sum + (groupRarity.get(group) ?? 0), 0)
  const weight = weightOf(shared)
  return {
    groups: shared,
    score: weight === 0 ? 0 : (weight / weightOf(all)) * Math.min(1, weight / rareGroup),
  }
}

interface Told {
  /** Stems by weight, of length one. */
  readonly terms: Weighted
  /** Those of its name and synonyms: what a text is about, and not merely how it is told. */
  readonly telling: ReadonlySet<string>
  /** Likewise of its English name. */
  readonly inEnglish: readonly string[]
  /** The words of its texts behind each stem. */
  readonly words: Readonly<Record<Language, ReadonlyMap<string, readonly string[]>>>
}

function readTexts(): ReadonlyMap<ActivityTypeId, Told> {
  const read = activityTypes.map(({ id, name, purpose, description }) => {
    const text = (language: Language) =>
      featuresOf([name, purpose, description].map((part) => part[language]).join('. '))
    const named = featuresOf([name.da, ...synonyms[id]].join('. '))
    const { terms, words } = text('da')
    return {
      ...{ id, terms: new Map([...named.terms, ...terms]), telling: named },
      ...{ inEnglish: featuresOf(name.en).terms, words: { da: words, en: text('en').words } },
    }
  })
  const englishRarity = raritiesOf(read.map(({ words }) => words.en.keys()))
  const rarity = raritiesOf(read.map(({ terms }) => terms.keys()))
  const rare = Math.log(activityTypes.length / mostTypesOfWord)
  const tells = (term: string) => (rarity.get(term) ?? 0) >= rare
  return new Map(
    read.map(({ id, terms, telling, inEnglish, words }) => {
      const weighed = [...terms].map(
        ([term, much]) => [term, Math.log(1 + much) * (rarity.get(term) ?? 0)] as const,
      )
      const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
      return [
        id,
        {
          terms: new Map(weighed.map(([term, weight]) => [term, weight / length])),
          telling: new Set([...telling.terms.keys()].filter(tells)),
          inEnglish: [...inEnglish.keys()].filter((term) => (englishRarity.get(term) ?? 0) >= rare),
          words,
        },
      ]
    }),
  )
}

/** Read when it is first asked for. */
let texts: ReadonlyMap<ActivityTypeId, Told> | undefined

function sharedWords(one: ActivityTypeId, other: ActivityTypeId) {
  texts ??= readTexts()
  const [own, others] = [texts.get(one), texts.get(other)]
  if (!own || !others) return { words: { da: [], en: [] }, score: 0 }
  const tells = (term: string) => own.telling.has(term) || others.telling.has(term)
  const common = [...own.terms]
    .map(([term, weight]) => ({ term, weight: weight * (others.terms.get(term) ?? 0) }))
    .filter(({ term, weight }) => weight > 0 && tells(term))
    .toSorted((a, b) => b.weight - a.weight)
  const inBoth = (language: Language, terms: readonly string[]) => [
    ...new Set(
      terms.flatMap((term) =>
        others.words[language].has(term) ? (own.words[language].get(term)?.slice(0, 1) ?? []) : [],
      ),
    ),
  ]
  const named = inBoth(
    'da',
    common.map(({ term }) => term),
  )
  return {
    words: {
      da: named.slice(0, mostWords),
      en: inBoth('en', [...own.inEnglish, ...others.inEnglish]).slice(0, mostWords),
    },
    score: common.reduce((sum, { weight }) => sum + weight, 0),
  }
}

function supportingRole({ byRole }: TypeCounts): RoleId | null {
  const top = byRole.indexOf(Math.max(...byRole))
  const role = roleIds[top]
  return role === undefined || byRole[top] === 0 || role === 'executing' ? null : role
}

/** Plans that do both, where they are more than chance would have it; else 0. */
function plansWithBoth(own: TypeCounts, other: TypeCounts, plans: number): number {
  const both = own.plansWith[activityTypeIds.indexOf(other.id)] ?? 0
  return both >= fewestPlans && both * plans > timesChance * own.plans * other.plans ? both : 0
}

/** The nearest first; none where nothing speaks for it. */
export function relatedTypes(id: ActivityTypeId, { plans, types }: CatalogueCounts): RelatedType[] {
  const own = types[activityTypeIds.indexOf(id)]
  if (own === undefined) return []
  const ownRole = supportingRole(own)
  return types
    .filter((other) => other.id !== id)
    .map((other) => {
      const shared = sharedGroups(id, other.id)
      const told = sharedWords(id, other.id)
      const both = plansWithBoth(own, other, plans)
      const role = ownRole !== null && supportingRole(other) === ownRole ? ownRole : null
      const score =
        weights.groups * shared.score +
        weights.words * told.score +
        (both === 0 ? 0 : (weights.plans * both) / Math.sqrt(own.plans * other.plans)) +
        (role === null ? 0 : weights.role)
      // That both are for everybody brings no two types together.
      const groups = shared.groups.filter((group) => group !== 'all-residents')
      return { related: { id: other.id, groups, role, plans: both, words: told.words }, score }
    })
    .filter(({ score, related }) => score >= leastScore && hasSign(related))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, most)
    .map(({ related }) => related)
}

const hasSign = ({ groups, role, plans, words }: RelatedType) =>
  groups.length > 0 || role !== null || plans > 0 || words.da.length > 0
