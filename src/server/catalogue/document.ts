// The whole catalogue as a file: JSON for other programs, or a tagged PDF to print and hand out.

import { join } from 'node:path'
import type { Transaction } from 'kysely'
import type { CatalogueType, catalogueFormats } from '../../contract/catalogue.ts'
import type { CatalogueCounts } from '../../domain/catalogue/count-types.ts'
import { pick } from '../../domain/pick.ts'
import { activityTypes } from '../../domain/vocabulary/activity-types.ts'
import { activityTypeIds } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import type { DB } from '../db/schema.ts'
import { setPdf } from '../typesetting/typst.ts'
import { answerTypes } from './answer.ts'
import { paperOf } from './paper.ts'

const template = join(import.meta.dirname, 'catalogue.typ')

export interface CatalogueWishes {
  readonly format: (typeof catalogueFormats)[number]
  readonly language: Language
}

/** What the catalogue says of each type, and what is known of it. */
export async function renderCatalogue(
  trx: Transaction<DB>,
  counts: CatalogueCounts,
  { format, language }: CatalogueWishes,
): Promise<Buffer | string> {
  const types = await answerTypes(trx, counts, {}, activityTypeIds)
  if (format === 'pdf') return pdfOf(paperOf(types, language), language)
  return `${JSON.stringify(asJson(types), undefined, 2)}\n`
}

/** Setting so long a document holds up a core for seconds, and everybody gets the same one as long as nothing changes. */
const kept = new Map<Language, { readonly content: string; readonly pdf: Promise<Buffer> }>()

function pdfOf(paper: object, language: Language): Promise<Buffer> {
  const content = JSON.stringify(paper)
  const last = kept.get(language)
  if (last?.content === content) return last.pdf
  const pdf = setPdf(template, paper)
  kept.set(language, { content, pdf })
  pdf.catch(() => kept.delete(language))
  return pdf
}

/** What is the same for all stands once. */
function asJson(types: readonly CatalogueType[]): object {
  const [first] = types
  return {
    ...{ format: 'overblik-catalogue', version: 1 },
    ...(first && pick(first, ofAll)),
    types: types.map((type) => ({
      ...activityTypes.find(({ id }) => id === type.id),
      ...Object.fromEntries(Object.entries(type).filter(([name]) => !ofAll.some((one) => one === name))),
    })),
  }
}

const ofAll = ['vocabularyVersion', 'dataDate', 'exampleData', 'ofAllTypes', 'prior'] as const
