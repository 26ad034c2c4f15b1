// A theory of change as a picture or a file: of an activity, of an effort area, or one of the templates.

import { theoryFormat, theorySchemaPath } from '../../contract/theory-documents.ts'
import { brokenArrows, type MeasuredBox } from '../../domain/theory/broken.ts'
import { drawTheory } from '../../domain/theory/drawing.ts'
import type { PaletteName } from '../../domain/theory/drawing-palette.ts'
import { type Circumstances, findWeakLinks } from '../../domain/theory/findings.ts'
import { toDot, toMermaid } from '../../domain/theory/graph-files.ts'
import { layOut } from '../../domain/theory/layout.ts'
import { letterMeasure } from '../../domain/theory/lines.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { attainments } from '../../domain/vocabulary/attainments.ts'
import { type EffortAreaId, laneIds } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { da } from '../../messages/da.ts'
import { en } from '../../messages/en.ts'
import { badgesOf } from '../../messages/theory-badges.ts'
import { createTranslator } from '../../messages/translator.ts'

export interface Subject {
  readonly title: string
  /** The plan; empty for a template. */
  readonly subtitle: string
  readonly content: TheoryContent
  readonly effortArea: EffortAreaId | null
  readonly measured: readonly MeasuredBox[]
  /** Undefined where it isn't checked, as a template is none's yet. */
  readonly circumstances: Circumstances | undefined
}

const translators = { da: createTranslator('da', da), en: createTranslator('en', en) }

/** The picture that the page shows, headed by what it is of. */
export function drawSubject(subject: Subject, language: Language, palette: PaletteName): string {
  const { content, measured, circumstances, effortArea } = subject
  const findings = circumstances ? findWeakLinks(content, circumstances) : []
  const nameOf = (id: string) => attainments.find((one) => one.id === id)?.name[language] ?? id
  return drawTheory(layOut(content, letterMeasure, { emptyLanes: 'narrow' }), content, {
    ...{ title: subject.title, subtitle: subject.subtitle, headed: true, language, palette },
    ...(effortArea && { effortArea }),
    badges: badgesOf(measured, findings, translators[language], nameOf),
    broken: brokenArrows(content, measured),
  })
}

/** The texts that other programs read. */
export function writeSubject(
  { title, content }: Subject,
  format: 'json' | 'dot' | 'mermaid',
  language: Language,
): string {
  if (format === 'dot') return toDot(content, language)
  if (format === 'mermaid') return toMermaid(content, language)
  const document = {
    ...{ $schema: theorySchemaPath, format: theoryFormat, version: 1, title, lanes: laneIds },
    ...{ boxes: content.boxes, arrows: content.arrows },
  }
  return `${JSON.stringify(document, undefined, 2)}\n`
}
