// What two people made of the same in a theory of change, in words: part by part, and never the same on both sides.

import { aggregations, directions, frequencies, logbookFeeds, units } from '../domain/indicator/units.ts'
import { sameValue } from '../domain/merge.ts'
import type { TheoryConflict } from '../domain/theory/merge.ts'
import { confidences, evidences, type Indicator, type InterimTarget } from '../domain/theory/theory.ts'
import type { Format } from './format.ts'
import { isTheoryField } from './theory-fields.ts'
import type { Translate } from './translator.ts'
import { targetText } from './value-text.ts'

export interface Difference {
  /** Of the part that differs; empty where it is the whole. */
  readonly name: string
  readonly mine: string
  readonly theirs: string
}

/** What code words are called. */
export interface DifferenceNames {
  readonly t: Translate
  readonly format: Pick<Format, 'date' | 'figure' | 'list'>
  readonly name: (kind: 'lane' | 'targetGroup' | 'activityType' | 'role' | 'partner', id: string) => string
  /** A goal of the effort area. */
  readonly goal: (id: string) => string | undefined
}

/** At least one. */
export function differencesIn(conflict: TheoryConflict, names: DifferenceNames): readonly Difference[] {
  const { kind, field, mine, theirs } = conflict
  const { t } = names
  const told =
    field === null
      ? [{ name: '', mine: wholeText(kind, mine, t), theirs: wholeText(kind, theirs, t) }]
      : field === 'indicators'
        ? indicatorsApart(listOf<Indicator>(mine), listOf<Indicator>(theirs), names)
        : partsApart({ [field]: mine }, { [field]: theirs }, names)
  const apart = told.filter((one) => one.mine !== one.theirs)
  if (apart.length > 0) return apart
  // What people can't tell apart by its words, such as two indicators of the same name in the library.
  return [{ name: '', mine: t('theory.conflict.asMine'), theirs: t('theory.conflict.asTheirs') }]
}

/** One of the two has taken it away. */
function wholeText(kind: TheoryConflict['kind'], value: unknown, t: Translate): string {
  if (value === undefined) return t('theory.conflict.removed')
  const reason = kind === 'answer' && isRecord(value) ? value['reason'] : undefined
  return typeof reason === 'string' ? reason : t('theory.conflict.kept')
}

type Fields = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = <Item>(value: unknown): readonly Item[] => (Array.isArray(value) ? value : [])

function partsApart(mine: Fields, theirs: Fields, names: DifferenceNames): Difference[] {
  const { t } = names
  return Object.keys(theirs).flatMap((field): Difference[] => {
    const [own, other] = [mine[field], theirs[field]]
    if (sameValue(own, other) || !isTheoryField(field)) return []
    if (field === 'volunteers' && isRecord(own) && isRecord(other)) return partsApart(own, other, names)
    const said = (value: unknown, of: Fields) => valueText(field, value, of, names)
    return [{ name: t(`theory.field.${field}`), mine: said(own, mine), theirs: said(other, theirs) }]
  })
}

function indicatorsApart(
  mine: readonly Indicator[],
  theirs: readonly Indicator[],
  names: DifferenceNames,
): Difference[] {
  const { t } = names
  const ids = [...new Set([...theirs, ...mine].map(({ id }) => id))]
  return ids.flatMap((id, at) => {
    const [own, other] = [mine, theirs].map((list) => list.find((one) => one.id === id))
    const title = other?.name || own?.name
    const number = t('theory.place.indicator', { number: at + 1 })
    const named = title ? `${number} »${title}«` : number
    if (!own || !other) {
      const said = (there: Indicator | undefined) => t(`theory.conflict.${there ? 'kept' : 'removed'}`)
      return [{ name: named, mine: said(own), theirs: said(other) }]
    }
    return partsApart({ ...own }, { ...other }, names).map(({ name, ...sides }) => ({
      ...sides,
      name: `${named}: ${name}`,
    }))
  })
}

/** `of` is what the field is a part of: a figure is told in its unit. */
function valueText(field: string, value: unknown, of: Fields, names: DifferenceNames): string {
  const { t, format, name, goal } = names
  const figure = (text: string) => targetText(unitOf(of), text, t, format)
  if (field === 'volunteers') return volunteersText(value, names)
  if (field === 'byHand') return t(value === true ? 'theory.conflict.byHand' : 'theory.conflict.placed')
  if (field === 'libraryIndicator')
    return t(value === null ? 'theory.conflict.ownIndicator' : 'theory.suggestionsLibrary')
  if (field === 'frequency' && value === null) return t('measure.frequency.none')
  if (field === 'feed' && value === null) return t('measure.feed.none')
  if (value === null || value === undefined || value === '') return t('common.notGiven')
  if (field === 'interim')
    return (
      format.list(
        listOf<InterimTarget>(value).map(({ dueOn, target }) => `${format.date(dueOn)}: ${figure(target)}`),
      ) || t('common.notGiven')
    )
  if (field === 'scale' && isRecord(value))
    return t('measure.scaleFrom', { low: Number(value['low']), high: Number(value['high']) })
  if (Array.isArray(value)) return listText(field, value.map(String), names)
  const text = String(value)
  if (field === 'lane' || field === 'activityType') return name(field, text)
  if (field === 'dueOn') return format.date(text)
  if (field === 'baseline' || field === 'target') return figure(text)
  if (field === 'feeds') return goal(text) ?? t('common.notGiven')
  return codeText(field, text, t)
}

/** A code word in words; what is none is told as it stands. */
function codeText(field: string, text: string, t: Translate): string {
  const said = <Id extends string>(ids: readonly Id[], say: (id: Id) => string) => {
    const id = ids.find((one) => one === text)
    return id === undefined ? text : say(id)
  }
  switch (field) {
    case 'evidence':
      return said(evidences, (id) => t(`theory.arrow.evidence.${id}`))
    case 'confidence':
      return said(confidences, (id) => t(`theory.arrow.confidence.${id}`))
    case 'unit':
      return said(units, (id) => t(`measure.unit.${id}`))
    case 'direction':
      return said(directions, (id) => t(`measure.direction.${id}`))
    case 'aggregation':
      return said(aggregations, (id) => t(`measure.aggregation.${id}`))
    case 'frequency':
      return said(frequencies, (id) => t(`measure.frequency.${id}`))
    case 'feed':
      return said(logbookFeeds, (id) => t(`measure.feed.${id}`))
    default:
      return text
  }
}

const listKinds: Readonly<Record<string, 'targetGroup' | 'role' | 'partner'>> = {
  targetGroups: 'targetGroup',
  roles: 'role',
  partners: 'partner',
}

function listText(field: string, ids: readonly string[], { t, format, name, goal }: DifferenceNames): string {
  const kind = listKinds[field]
  const said = ids.flatMap((id) => (kind ? name(kind, id) : (goal(id) ?? [])))
  return format.list(said) || t('common.notGiven')
}

function volunteersText(value: unknown, { t, format }: DifferenceNames): string {
  if (!isRecord(value)) return t('theory.conflict.noVolunteers')
  const said = [value['recruitment'], value['successor']].map((text) => String(text ?? ''))
  return format.list([t('theory.conflict.volunteers'), ...said.filter((text) => text !== '')])
}

const unitOf = (of: Fields): Indicator['unit'] => units.find((unit) => unit === of['unit']) ?? 'text'
