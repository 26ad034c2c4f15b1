// What is known of the types, from counts by position and rows by type, in the contract's words.

import type { Transaction } from 'kysely'
import type { Catalogue, CatalogueItem, CatalogueType } from '../../contract/catalogue.ts'
import type { CatalogueCounts, TypeCounts } from '../../domain/catalogue/count-types.ts'
import { fitPrior, type Prior, pooledShare } from '../../domain/catalogue/pooled.ts'
import { relatedTypes } from '../../domain/catalogue/related.ts'
import { carriesOnIds, readinessIds } from '../../domain/evaluation/content.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { share } from '../../domain/overview/interval.ts'
import { exampleTypes } from '../../domain/theory/templates/example-types.ts'
import { templates } from '../../domain/theory/templates/templates.ts'
import {
  type ActivityTypeId,
  activityTypeIds,
  laneIds,
  partnerIds,
  roleIds,
  targetGroupIds,
  unmetReasonIds,
} from '../../domain/vocabulary/ids.ts'
import { vocabularyVersion } from '../../domain/vocabulary/vocabulary.ts'
import type { DB } from '../db/schema.ts'
import {
  type AnchoringRow,
  anchoringByType,
  type BoxRow,
  boxesByType,
  type IndicatorRow,
  indicatorsByType,
  type PartnerRow,
  partnersByType,
  theoriesByType,
} from './memory.ts'

const mostIndicators = 12
const mostBoxes = 4

/** All types with their figures. */
export function answerCatalogue(counts: CatalogueCounts): Catalogue {
  const prior = priorOf(counts)
  return {
    ...headOf(counts, prior),
    plans: counts.plans,
    activities: counts.activities,
    types: counts.types.map((own) => itemOf(own, prior)),
  }
}

/** Each of these types whole. */
export async function answerTypes(
  trx: Transaction<DB>,
  counts: CatalogueCounts,
  filter: ActivityFilter,
  ids: readonly ActivityTypeId[],
): Promise<CatalogueType[]> {
  const prior = priorOf(counts)
  const own = { ...filter, activityType: ids }
  const partners = await partnersByType(trx, own)
  const indicators = await indicatorsByType(trx, own, mostIndicators)
  const boxes = await boxesByType(trx, own, mostBoxes)
  const theories = await theoriesByType(trx, own)
  const anchoring = await anchoringByType(trx, own)
  return ids.flatMap((id) => {
    const place = activityTypeIds.indexOf(id)
    const counted = counts.types[place]
    if (counted === undefined) return []
    const ofType = <Row extends { readonly type: number }>(rows: readonly Row[]) =>
      rows.filter(({ type }) => type === place)
    return [
      {
        ...headOf(counts, prior),
        ...itemOf(counted, prior),
        partners: ofType(partners).map(presentPartner),
        indicators: indicatorsOf(ofType(indicators)),
        theory: theoryOf(id, ofType(boxes), ofType(theories)[0]?.theories ?? 0),
        anchoring: anchoringOf(ofType(anchoring), counted.evaluated),
        related: relatedTypes(id, counts).map(({ groups, words, ...other }) => ({
          ...other,
          groups: [...groups],
          words: { da: [...words.da], en: [...words.en] },
        })),
      },
    ]
  })
}

const priorOf = ({ types }: CatalogueCounts): Prior | null =>
  fitPrior(types.map(({ reached, evaluated }) => ({ count: reached, of: evaluated })))

function headOf({ types, example, newestEvaluation }: CatalogueCounts, prior: Prior | null) {
  const total = (of: (type: TypeCounts) => number) => types.reduce((sum, type) => sum + of(type), 0)
  return {
    vocabularyVersion,
    dataDate:
      newestEvaluation === 0 ? null : new Date(newestEvaluation * 86_400_000).toISOString().slice(0, 10),
    exampleData: example,
    ofAllTypes: share(
      total(({ reached }) => reached),
      total(({ evaluated }) => evaluated),
    ),
    prior,
  }
}

function itemOf(own: TypeCounts, prior: Prior | null): CatalogueItem {
  const { id, effortArea, activities, plans, plansEvaluated, reached, evaluated } = own
  const found = <Id extends string>(ids: readonly Id[], counts: readonly number[]) =>
    ids.map((one, place) => ({ id: one, activities: counts[place] ?? 0 }))
  return {
    ...{ id, effortArea, activities, plans, plansEvaluated },
    reached: share(reached, evaluated),
    pooled: prior === null || evaluated === 0 ? null : pooledShare(prior, { count: reached, of: evaluated }),
    groups: found(targetGroupIds, own.byGroup),
    roles: found(roleIds, own.byRole),
    unmet: found(unmetReasonIds, own.byReason),
  }
}

const presentPartner = ({ id, activities, plans }: PartnerRow) => ({ id, activities, plans })

function indicatorsOf(rows: readonly IndicatorRow[]): CatalogueType['indicators'] {
  return {
    different: rows[0]?.different ?? 0,
    most: rows.map(({ da, en, library, plans }) => ({ name: { da, en }, library, plans })),
  }
}

/** The template where the type is its example; else what plans say alike. */
function theoryOf(id: ActivityTypeId, rows: readonly BoxRow[], theories: number): CatalogueType['theory'] {
  const template = Object.values(templates).find(({ effortArea }) => exampleTypes[effortArea] === id)
  return {
    source: template ? 'template' : 'activities',
    theories,
    lanes: laneIds.flatMap((lane) => {
      const boxes = template
        ? template.boxes[lane].map(({ title }) => ({ title, plans: null }))
        : rows
            .filter((row) => row.lane === lane)
            .map(({ title, plans }) => ({ title: { da: title, en: title }, plans }))
      return boxes.length > 0 ? [{ id: lane, boxes }] : []
    }),
  }
}

function anchoringOf(rows: readonly AnchoringRow[], evaluations: number): CatalogueType['anchoring'] {
  const found = <Id extends string>(said: AnchoringRow['said'], ids: readonly Id[]) =>
    rows.flatMap((row) => {
      const id = row.said === said ? ids.find((one) => one === row.id) : undefined
      return id === undefined ? [] : [{ id, evaluations: row.evaluations }]
    })
  return {
    evaluations,
    told: rows.find(({ said }) => said === 'told')?.evaluations ?? 0,
    carriesOn: found('carriesOn', carriesOnIds),
    carriedBy: found('carriedBy', partnerIds),
    readiness: found('readiness', readinessIds),
  }
}
