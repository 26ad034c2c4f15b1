// Pathways as files to keep and to print.

import type { PathwayFormat } from '../../contract/pathways.ts'
import type { Paper } from '../../contract/theory-documents.ts'
import type { PaletteName } from '../../domain/theory/drawing-palette.ts'
import { drawPathway, pathwayInWords } from '../../domain/theory/pathway-drawing.ts'
import { pathwayTemplates } from '../../domain/theory/pathway-templates.ts'
import { type Pathway, stagesOf } from '../../domain/theory/pathways.ts'
import { asPathway, type PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { activityTypes } from '../../domain/vocabulary/activity-types.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
import { translators } from '../../messages/translators.ts'
import { fontFace, theoryTemplate } from '../theories/render.ts'
import { todayInDenmark } from '../today.ts'
import { toPng } from '../typesetting/png.ts'
import { setPdf } from '../typesetting/typst.ts'

export interface DrawnPathway {
  readonly pathway: Pathway
  /** The plan; empty for one to begin from. */
  readonly subtitle: string
  readonly remark: string
}

interface Wishes {
  readonly format: PathwayFormat
  readonly language: Language
  readonly paper: Paper
  readonly palette: PaletteName
}

const typeOf = (id: ActivityTypeId) => activityTypes.find((type) => type.id === id)

/** One of a plan's own. */
export function ownPathway(
  id: string,
  content: PathwayContent,
  {
    plan,
    activities,
    language,
  }: {
    readonly plan: { readonly name: string; readonly example: boolean }
    readonly activities: readonly { readonly id: string; readonly title: string }[]
    readonly language: Language
  },
): DrawnPathway {
  const pathway = asPathway(id, content, {
    activity: (activity) => activities.find((one) => one.id === activity)?.title,
    activityType: (type) => typeOf(type)?.name ?? { da: type, en: type },
  })
  return {
    pathway,
    subtitle: plan.name,
    remark: plan.example ? translators[language]('plan.exampleBanner') : '',
  }
}

/** One to begin from; undefined where there is none of that key. */
export function templatePathway(key: string, language: Language): DrawnPathway | undefined {
  const pathway = pathwayTemplates.find((template) => template.key === key)
  const t = translators[language]
  return pathway && { pathway, subtitle: t('theory.file.template'), remark: t('theory.file.templateSource') }
}

export async function renderPathway(drawn: DrawnPathway, wishes: Wishes): Promise<Buffer | string> {
  const { format, language, palette } = wishes
  const options = { language, areaOf: (type: ActivityTypeId) => typeOf(type)?.effortArea }
  const headed = { ...options, palette, headed: true, notes: notesOf(drawn, language) }
  if (format === 'svg') return drawPathway(drawn.pathway, { ...headed, style: await fontFace() })
  if (format === 'png') return toPng(drawPathway(drawn.pathway, headed))
  return setPdf(
    theoryTemplate,
    paperOf(drawn, wishes, drawPathway(drawn.pathway, { ...options, palette: 'print' })),
  )
}

function notesOf({ subtitle, remark }: DrawnPathway, language: Language): string[] {
  const t = translators[language]
  return [
    subtitle,
    t('theory.file.made', { day: createFormat(language, t).date(todayInDenmark()) }),
    remark,
  ].filter(Boolean)
}

/** The picture, and all of it in words: stage by stage who does what, after what. */
function paperOf(drawn: DrawnPathway, { language, paper }: Wishes, svg: string): object {
  const t = translators[language]
  const { pathway, subtitle } = drawn
  const nameOf = (key: string) => pathway.people.find((one) => one.key === key)?.name[language] ?? key
  const titleOf = (key: string) => pathway.steps.find((one) => one.key === key)?.title[language] ?? key
  return {
    ...{ title: t('pathway.of', { people: pathway.name[language] }), subtitle, language, paper, svg },
    note: notesOf({ ...drawn, subtitle: '' }, language).join(' '),
    alt: pathwayInWords(pathway, language),
    heading: t('pathway.inWords'),
    page: t('letter.page', { page: '{page}', pages: '{pages}' }),
    lanes: stagesOf(pathway.steps).map((stage, at) => ({
      name: t('pathway.stage', { number: at + 1 }),
      boxes: stage.map(({ title, people, after }) => ({
        ...{ title: title[language], badge: '', note: '' },
        lists: [
          { name: t('pathway.who'), items: people.map(nameOf) },
          { name: t('pathway.after'), items: after.map(titleOf) },
        ].filter(({ items }) => items.length > 0),
      })),
    })),
  }
}
