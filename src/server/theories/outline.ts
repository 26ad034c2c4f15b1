// A theory of change in words, lane by lane, for the pages behind its picture and for those who can't see it.

import { asDrawn } from '../../domain/theory/drawn-order.ts'
import type { Box, Indicator, TheoryContent } from '../../domain/theory/theory.ts'
import { lanes } from '../../domain/vocabulary/lanes.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
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
}

export function outlineOf({ title, language, content: written, badges }: Outlined): Outline {
  const content = asDrawn(written)
  const t = translators[language]
  const format = createFormat(language, t)
  const titleOf = (box: Box | undefined) => box?.title.trim() || t('theory.box.untitled')
  const boxes = new Map(content.boxes.map((box) => [box.id, box]))
  const leads = Map.groupBy(content.arrows, ({ from }) => from)
  const indicatorText = ({ name, source, baseline, target, dueOn }: Indicator) => {
    const values = [baseline, target].filter(Boolean).join(' → ')
    const due = dueOn === null ? '' : `${t('theory.box.indicatorDueOn')} ${format.date(dueOn)}`
    return [name, values, source, due].filter(Boolean).join(' · ')
  }
  const boxOf = (box: Box): OutlineBox => {
    const aims = leads.get(box.id) ?? []
    const lists = [
      { name: t('theory.box.indicators'), items: box.indicators.map(indicatorText) },
      {
        name: t('theory.box.leadsTo'),
        items: aims.map(({ to, assumption }) =>
          [titleOf(boxes.get(to)), assumption].filter(Boolean).join(': '),
        ),
      },
    ]
    return {
      title: titleOf(box),
      badge: badges?.get(box.id)?.text ?? '',
      note: box.note,
      lists: lists.filter(({ items }) => items.length > 0),
    }
  }
  const laneList = lanes.map(({ id, name }) => ({
    name: name[language],
    boxes: content.boxes.filter(({ lane }) => lane === id).map(boxOf),
  }))
  return {
    alt: `${t('theory.diagram')}: ${title}`,
    heading: t('theory.file.outline'),
    lanes: laneList.filter((lane) => lane.boxes.length > 0),
    page: t('letter.page', { page: '{page}', pages: '{pages}' }),
  }
}
