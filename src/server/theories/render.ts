// Theories of change as files to keep, to print and to read into other programs.

import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import {
  type DocumentFormat,
  type Paper,
  theoryFormat,
  theorySchemaPath,
} from '../../contract/theory-documents.ts'
import { breaksOf } from '../../domain/theory/breaks.ts'
import { drawTheory } from '../../domain/theory/drawing.ts'
import type { PaletteName } from '../../domain/theory/drawing-palette.ts'
import { findWeakLinks } from '../../domain/theory/findings.ts'
import { toDot, toMermaid } from '../../domain/theory/graph-files.ts'
import { layOut } from '../../domain/theory/layout.ts'
import { type Spacing, spacings } from '../../domain/theory/layout-sizes.ts'
import { letterMeasure } from '../../domain/theory/lines.ts'
import { measuredNow } from '../../domain/theory/live.ts'
import { attainments } from '../../domain/vocabulary/attainments.ts'
import { laneIds } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
import { badgesOf } from '../../messages/theory-badges.ts'
import { translators } from '../../messages/translators.ts'
import { todayInDenmark } from '../today.ts'
import { toPng } from '../typesetting/png.ts'
import { setPdf } from '../typesetting/typst.ts'
import { outlineOf } from './outline.ts'
import type { Subject } from './subjects.ts'

export interface DocumentWishes {
  readonly format: DocumentFormat
  readonly language: Language
  readonly paper: Paper
  readonly palette: PaletteName
  /** Where people reach Overblik, for the address of the schema; a file that is made elsewhere names none. */
  readonly address?: string | undefined
}

/** The file as it is sent or written; text where it is one. */
export async function renderSubject(subject: Subject, wishes: DocumentWishes): Promise<Buffer | string> {
  const { format, language, palette } = wishes
  const { content, title, laneNames } = subject
  switch (format) {
    case 'svg':
      return draw(subject, language, palette, { style: await fontFace() })
    case 'png':
      return toPng(draw(subject, language, palette))
    case 'pdf':
      return setPdf(theoryTemplate, paperOf(subject, wishes))
    case 'json':
      return `${JSON.stringify(asJson(title, content, wishes.address), undefined, 2)}\n`
    case 'dot':
      return toDot(content, language, laneNames)
    case 'mermaid':
      return toMermaid(content, language, laneNames)
  }
}

/** What the file may be called, in letters that every system takes. */
export function fileNameOf({ title }: Subject, { format, language }: DocumentWishes): string {
  const kind = translators[language]('theory.file.name')
  const words = title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
  const name = [kind, words.startsWith(kind) ? words.slice(kind.length) : words].join('-')
  return `${name.replaceAll(/-+/g, '-').slice(0, 80).replace(/-$/, '')}.${endings[format]}`
}

const endings = {
  svg: 'svg',
  png: 'png',
  pdf: 'pdf',
  json: 'json',
  dot: 'dot',
  mermaid: 'mmd',
} satisfies Record<DocumentFormat, string>

/** A picture on the first page, and all of it in words behind. */
export const theoryTemplate = join(import.meta.dirname, 'theory.typ')

interface Drawn {
  /** Without the headings and notes, which stand around it on paper. */
  readonly bare?: boolean
  readonly spacing?: Spacing
  readonly style?: string
}

/** The picture that the page shows, headed by what it is of. */
function draw(
  subject: Subject,
  language: Language,
  palette: PaletteName,
  { bare, spacing, style }: Drawn = {},
): string {
  const { content, measured, live, effortArea, title, subtitle, laneNames } = subject
  const emptyLanes = subject.whole ? 'none' : 'narrow'
  const badges = badgesIn(subject, language)
  // Room for a badge in every box, as on screen, where there may be one.
  const room = subject.circumstances ? {} : { badges }
  return drawTheory(
    layOut(content, letterMeasure, { ...room, ...(spacing && { spacing }), emptyLanes }),
    content,
    {
      ...{ title, subtitle, headed: !bare, language, palette },
      ...(effortArea && { effortArea }),
      ...(laneNames && { laneNames }),
      ...(style && { style }),
      ...(!bare && { notes: notesOf(subject, language) }),
      ...{ badges, breaks: breaksOf(content, measuredNow(measured, live)) },
    },
  )
}

function badgesIn({ content, measured, live, circumstances, remarks }: Subject, language: Language) {
  if (remarks) return remarks
  const findings = circumstances ? findWeakLinks(content, circumstances) : []
  const nameOf = (id: string) => attainments.find((one) => one.id === id)?.name[language] ?? id
  return badgesOf({ measured, live, findings }, translators[language], nameOf)
}

function notesOf({ remark }: Subject, language: Language): string[] {
  const t = translators[language]
  const today = todayInDenmark()
  const made = t('theory.file.made', { day: createFormat(language, t).date(today) })
  return remark === '' ? [made] : [made, remark]
}

/** What the template for paper is given: the picture, and all of it in words. */
function paperOf(subject: Subject, { language, paper }: DocumentWishes): object {
  const { title, subtitle, content, goals, laneNames } = subject
  const badges = badgesIn(subject, language)
  return {
    ...{ title, subtitle, language, paper },
    note: notesOf(subject, language).join(' '),
    svg: draw(subject, language, 'print', { bare: true, spacing: spacings.sheet }),
    ...outlineOf({ title, language, content, badges, goals, ...(laneNames && { laneNames }) }),
  }
}

/** As `theoryDocumentSchema` describes it. */
function asJson(title: string, { boxes, arrows }: Subject['content'], address: string | undefined): object {
  const schema = address !== undefined && { $schema: `${address}${theorySchemaPath}` }
  return { ...schema, format: theoryFormat, version: 1, title, lanes: laneIds, boxes, arrows }
}

const fontFile = createRequire(import.meta.url).resolve(
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
)

/** The typeface within the file, so that its lines are as long on a machine that hasn't got it. */
export async function fontFace(): Promise<string> {
  const url = `data:font/woff2;base64,${(await readFile(fontFile)).toString('base64')}`
  return `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;src:url(${url})}`
}
