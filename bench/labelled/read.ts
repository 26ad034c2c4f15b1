// The labelled sets, which nothing is trained on: what people type when they search the catalogue, and activities described as
// workers write. All of it was written for this purpose, none of it taken from the catalogue's or the report's sentences.

import { readFileSync } from 'node:fs'
import {
  type ActivityTypeId,
  activityTypeIds,
  type EffortAreaId,
  effortAreaIds,
  type RoleId,
  roleIds,
  type TargetGroupId,
  targetGroupIds,
} from '../../src/domain/vocabulary/ids.ts'

export interface LabelledQuery {
  /** What makes it hard: `plain`, `inflection`, `compound`, `synonym`, `need`, `typo`, `ascii` or `english`. */
  readonly kind: string
  readonly query: string
  /** The best first. */
  readonly types: readonly ActivityTypeId[]
}

export interface LabelledDescription {
  /** Each plan has a hand of its own, so that plans are held out whole. */
  readonly plan: string
  readonly text: string
  readonly type: ActivityTypeId
  readonly area: EffortAreaId
  readonly groups: readonly TargetGroupId[]
  readonly roles: readonly RoleId[]
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const names = head.split('\t')
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at], cell])))
}

/** Throws a RangeError at a word that is none of the vocabulary's. */
function idsOf<Id extends string>(known: readonly Id[], cell = ''): Id[] {
  return cell.split(',').map((word) => {
    const id = known.find((one) => one === word)
    if (id === undefined) throw new RangeError(`${word} is none of ${known.join(', ')}`)
    return id
  })
}

function one<Id>(ids: readonly Id[]): Id {
  const [id, ...others] = ids
  if (id === undefined || others.length > 0) throw new RangeError(`one is wanted, not ${ids.length}`)
  return id
}

export const labelledQueries = (): LabelledQuery[] =>
  rowsOf('queries.tsv').map(({ kind = '', query = '', types }) => ({
    ...{ kind, query, types: idsOf(activityTypeIds, types) },
  }))

export const labelledDescriptions = (): LabelledDescription[] =>
  rowsOf('descriptions.tsv').map(({ plan = '', text = '', type, area, groups, roles }) => ({
    ...{ plan, text, type: one(idsOf(activityTypeIds, type)), area: one(idsOf(effortAreaIds, area)) },
    ...{ groups: idsOf(targetGroupIds, groups), roles: idsOf(roleIds, roles) },
  }))
