// The whole catalogue as a file: JSON for other programs, or a tagged PDF to print and hand out.

import { join } from 'node:path'
import type { CatalogueType, catalogueFormats } from '../../contract/catalogue.ts'
import { pick } from '../../domain/pick.ts'
import { activityTypes } from '../../domain/vocabulary/activity-types.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { setPdf } from '../typesetting/typst.ts'
import { paperOf } from './paper.ts'

const template = join(import.meta.dirname, 'catalogue.typ')

export interface CatalogueWishes {
  readonly format: (typeof catalogueFormats)[number]
  readonly language: Language
}

/** What the catalogue says of each of these types, and what is known of it. */
export async function renderCatalogue(
  types: readonly CatalogueType[],
  { format, language }: CatalogueWishes,
): Promise<Buffer | string> {
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
