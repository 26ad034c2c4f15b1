// The whole library as a spreadsheet, in the words of one language.

import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import type { LibraryItem } from '../../contract/library-indicators.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { vocabulary } from '../../domain/vocabulary/vocabulary.ts'
import { translators } from '../../messages/translators.ts'
import { type Cell, csvHead, csvLine } from '../http/csv.ts'

interface Column {
  readonly header: string
  /** In characters, as spreadsheets count. */
  readonly width: number
  value(item: LibraryItem): Cell
}

function columnsIn(language: Language): readonly Column[] {
  const t = translators[language]
  const named = (
    terms: readonly { readonly id: string; readonly name: { readonly da: string; readonly en: string } }[],
    ids: readonly string[],
  ) =>
    terms
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => name[language])
      .join(', ')
  const { effortAreas, activityTypes, lanes } = vocabulary
  return [
    { header: t('indicators.id'), width: 28, value: ({ id }) => id },
    { header: t('indicators.field.name'), width: 36, value: ({ name }) => name[language] },
    { header: t('indicators.field.definition'), width: 60, value: ({ definition }) => definition[language] },
    { header: t('indicators.field.unit'), width: 20, value: ({ unit }) => t(`measure.unit.${unit}`) },
    {
      header: t('indicators.field.direction'),
      width: 14,
      value: ({ direction }) => t(`indicators.direction.${direction}`),
    },
    {
      header: t('indicators.field.aggregation'),
      width: 20,
      value: ({ aggregation }) => t(`measure.aggregation.${aggregation}`),
    },
    {
      header: t('indicators.field.disaggregations'),
      width: 24,
      value: ({ disaggregations }) => disaggregations.map((by) => t(`indicators.by.${by}`)).join(', '),
    },
    { header: t('indicators.field.source'), width: 36, value: ({ source }) => source[language] },
    { header: t('indicators.field.method'), width: 60, value: ({ method }) => method[language] },
    {
      header: t('indicators.field.frequency'),
      width: 14,
      value: ({ frequency }) => t(`measure.frequency.${frequency}`),
    },
    { header: t('indicators.field.term'), width: 14, value: ({ term }) => t(`indicators.term.${term}`) },
    {
      header: t('indicators.field.outcome'),
      width: 12,
      value: ({ outcome }) => t(`indicators.outcome.${outcome}`),
    },
    {
      header: t('indicators.field.scale'),
      width: 30,
      value: ({ scale }) =>
        scale
          ? `${scale.low} (${scale.lowWord[language]}) – ${scale.high} (${scale.highWord[language]})`
          : '',
    },
    {
      header: t('indicators.field.questions'),
      width: 48,
      value: ({ questions }) => questions.map((question) => question[language]).join('\n'),
    },
    {
      header: t('indicators.field.feed'),
      width: 20,
      value: ({ feed }) => (feed ? t(`measure.feed.${feed}`) : ''),
    },
    {
      header: t('indicators.field.effortAreas'),
      width: 40,
      value: (item) => named(effortAreas, item.effortAreas),
    },
    {
      header: t('indicators.field.activityTypes'),
      width: 40,
      value: (item) => named(activityTypes, item.activityTypes),
    },
    { header: t('indicators.field.lanes'), width: 30, value: (item) => named(lanes, item.lanes) },
    { header: t('indicators.field.state'), width: 12, value: ({ state }) => t(`indicators.state.${state}`) },
    { header: t('indicators.mergedInto'), width: 28, value: ({ mergedInto }) => mergedInto ?? '' },
    { header: t('indicators.plans'), width: 10, value: ({ plans }) => plans },
  ]
}

export function libraryCsv(items: readonly LibraryItem[], language: Language): string {
  const columns = columnsIn(language)
  const head = csvHead(columns.map(({ header }) => header))
  return head + items.map((item) => csvLine(columns.map(({ value }) => value(item)))).join('')
}

export function libraryXlsx(items: readonly LibraryItem[], language: Language): Readable {
  const columns = columnsIn(language)
  async function* rows() {
    for (const item of items) yield columns.map(({ value }) => value(item))
  }
  const stream = writeXlsxStream(rows(), {
    name: translators[language]('indicators.title'),
    columns: columns.map(({ header, width }) => ({ header, width })),
  })
  return Readable.fromWeb(stream as Parameters<typeof Readable.fromWeb>[0])
}
