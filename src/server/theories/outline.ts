// A theory of change in words, lane by lane, for the pages behind its picture and for those who can't see it.

import { asDrawn } from '../../domain/theory/drawn-order.ts'
import { type LaneNames, laneName } from '../../domain/theory/lane-names.ts'
import type { Arrow, Box, TheoryContent } from '../../domain/theory/theory.ts'
import { activityTypes } from '../../domain/vocabulary/activity-types.ts'
import { laneIds } from '../../domain/vocabulary/ids.ts'
import { partners } from '../../domain/vocabulary/partners.ts'
import { roles } from '../../domain/vocabulary/roles.ts'
import { targetGroups } from '../../domain/vocabulary/target-groups.ts'
import type { Language, Text } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
import { arrowFacts, boxFacts } from '../../messages/theory-facts.ts'
import type { Translate } from '../../messages/translator.ts'
import { translators } from '../../messages/translators.ts'

export interface Outline {
  /** Said in place of the picture. */
  readonly alt: string
  readonly heading: string
  readonly lanes: readonly { readonly name: string; readonly boxes: readonly OutlineBox[] }[]
  /** The number of the page and of all pages in place of {page} and {pages}. */
  readonly page: string
}

export interface OutlineBox {
  readonly title: string
  readonly badge: string
  readonly note: string
  readonly lists: readonly { readonly name: string; readonly items: readonly string[] }[]
}

interface Outlined {
  readonly title: string
  readonly language: Language
  readonly content: TheoryContent
  readonly badges?: ReadonlyMap<string, { readonly text: string }>
  /** What the goals of the effort area are called, by id. */
  readonly goals?: ReadonlyMap<string, string>
  readonly laneNames?: LaneNames
}

const nameIn =
  (terms: readonly { readonly id: string; readonly name: Text }[]) => (id: string, language: Language) =>
    terms.find((term) => term.id === id)?.name[language] ?? id

const named = {
  targetGroup: nameIn(targetGroups),
  activityType: nameIn(activityTypes),
  role: nameIn(roles),
  partner: nameIn(partners),
}
type NamedKind = keyof typeof named

/** Where an arrow leads, and what people say of it. */
function arrowText(arrow: Arrow, aim: string, t: Translate): string {
  const said = arrowFacts(arrow, t).map(({ name, items }) => `${name} ${items.join(', ')}`)
  return said.length > 0 ? `${aim} (${said.join(' · ')})` : aim
}

export function outlineOf({
  title,
  language,
  content: written,
  badges,
  goals,
  laneNames,
}: Outlined): Outline {
  const content = asDrawn(written)
  const t = translators[language]
  const format = createFormat(language, t)
  const titleOf = (box: Box | undefined) => box?.title.trim() || t('theory.box.untitled')
  const boxes = new Map(content.boxes.map((box) => [box.id, box]))
  const leads = Map.groupBy(content.arrows, ({ from }) => from)
  const names = {
    format,
    name: (kind: NamedKind, id: string) => named[kind](id, language),
    goal: (id: string) => goals?.get(id),
  }
  const boxOf = (box: Box): OutlineBox => {
    const aims = leads.get(box.id) ?? []
    const lists = [
      ...boxFacts(box, t, names),
      {
        name: t('theory.box.leadsTo'),
        items: aims.map((arrow) => arrowText(arrow, titleOf(boxes.get(arrow.to)), t)),
      },
    ]
    return {
      title: titleOf(box),
      badge: badges?.get(box.id)?.text ?? '',
      note: box.note,
      lists: lists.filter(({ items }) => items.length > 0),
    }
  }
  const laneList = laneIds.map((id) => ({
    name: laneName(id, language, laneNames),
    boxes: content.boxes.filter(({ lane }) => lane === id).map(boxOf),
  }))
  return {
    alt: `${t('theory.diagram')}: ${title}`,
    heading: t('theory.file.outline'),
    lanes: laneList.filter((lane) => lane.boxes.length > 0),
    page: t('letter.page', { page: '{page}', pages: '{pages}' }),
  }
}
