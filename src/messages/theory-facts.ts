// What a box and an arrow of a theory of change say besides their title and note, in words: the same for those who read it on
// the page and for those who have it on paper.

import { asksFor, type Detail } from '../domain/theory/details.ts'
import type { Arrow, Box, Indicator } from '../domain/theory/theory.ts'
import type { Format } from './format.ts'
import type { Translate } from './translator.ts'
import { targetText } from './value-text.ts'

export interface Fact {
  readonly name: string
  readonly items: readonly string[]
}

/** What code words and ids are called. */
export interface FactNames {
  readonly format: Pick<Format, 'date' | 'figure'>
  readonly name: (kind: 'targetGroup' | 'activityType' | 'role' | 'partner', id: string) => string
  /** A goal of the effort area; undefined where it is gone, or not the reader's to see. */
  readonly goal: (id: string) => string | undefined
}

/** In the order in which the page asks for them; none that nobody has filled in. */
export function boxFacts(box: Box, t: Translate, names: FactNames): readonly Fact[] {
  const named = (kind: 'targetGroup' | 'role' | 'partner', ids: readonly string[]) =>
    ids.map((id) => names.name(kind, id))
  const { activityType, volunteers } = box
  const indicators = box.indicators.map((indicator) => indicatorText(indicator, t, names))
  const toldOf = (words: string | undefined) => (words === undefined ? [] : [words || t('common.notGiven')])
  const facts: readonly (readonly [Detail, Fact])[] = [
    ['indicators', { name: t('theory.box.indicators'), items: indicators }],
    ['feeds', { name: t('theory.box.feeds'), items: box.feeds.flatMap((id) => names.goal(id) ?? []) }],
    ['targetGroups', { name: t('theory.box.targetGroups'), items: named('targetGroup', box.targetGroups) }],
    [
      'activityType',
      {
        name: t('theory.box.activityType'),
        items: activityType === null ? [] : [names.name('activityType', activityType)],
      },
    ],
    ['roles', { name: t('theory.box.roles'), items: named('role', box.roles) }],
    ['volunteers', { name: t('theory.box.recruitment'), items: toldOf(volunteers?.recruitment) }],
    ['volunteers', { name: t('theory.box.successor'), items: toldOf(volunteers?.successor) }],
    ['partners', { name: t('theory.box.partners'), items: named('partner', box.partners) }],
  ]
  return facts.flatMap(([detail, fact]) => (asksFor(box, detail) && fact.items.length > 0 ? [fact] : []))
}

/** On one line: what is counted, from what to what, where it comes from and when. */
export function indicatorText(
  { name, unit, feed, source, baseline, target, dueOn }: Indicator,
  t: Translate,
  { format }: Pick<FactNames, 'format'>,
): string {
  const values = [baseline, target]
    .filter(Boolean)
    .map((value) => targetText(unit, value, t, format))
    .join(' → ')
  const from = feed === null ? source : t(`measure.feed.${feed}`)
  const due = dueOn === null ? '' : `${t('theory.box.indicatorDueOn')} ${format.date(dueOn)}`
  return [name, values, from, due].filter(Boolean).join(' · ')
}

/** What has to hold, what that is based on and how sure people are; nothing of what nobody has said. */
export function arrowFacts(
  { assumption, evidence, reference, confidence }: Arrow,
  t: Translate,
): readonly Fact[] {
  const fact = (name: string, item: string | undefined): Fact => ({ name, items: item ? [item] : [] })
  return [
    fact(t('theory.arrow.assumption'), assumption),
    fact(
      t('theory.arrow.evidence'),
      evidence === 'none' ? undefined : t(`theory.arrow.evidence.${evidence}`),
    ),
    fact(t('theory.arrow.reference'), evidence === 'study' ? reference : undefined),
    fact(
      t('theory.arrow.confidence'),
      confidence === null ? undefined : t(`theory.arrow.confidence.${confidence}`),
    ),
  ].filter(({ items }) => items.length > 0)
}
