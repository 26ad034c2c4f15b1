// The four long-term goals that all effort areas feed, told in the same words in each of them, so that they are
// known again. Source: the report, Del 1, on the work for the whole area.

import type { Text } from '../../vocabulary/types.ts'
import type { TemplateBox, TemplateIndicator } from './template.ts'

export const commonGoalIds = ['wellbeing', 'safety', 'image', 'mixed-residents'] as const
export type CommonGoalId = (typeof commonGoalIds)[number]

interface CommonGoal {
  readonly name: Text
  readonly indicators: readonly TemplateIndicator[]
}

export const commonGoals: Readonly<Record<CommonGoalId, CommonGoal>> = {
  wellbeing: {
    name: { da: 'Beboerne trives', en: 'Residents thrive' },
    indicators: [
      {
        da: 'Andel beboere, der er tilfredse med at bo i området',
        en: 'Share of residents who are happy to live in the area',
        unit: 'share',
      },
    ],
  },
  safety: {
    name: { da: 'Beboerne er trygge', en: 'Residents feel safe' },
    indicators: [
      {
        da: 'Andel beboere, der er trygge ved at gå ud om aftenen',
        en: 'Share of residents who feel safe going out in the evening',
        unit: 'share',
      },
    ],
  },
  image: {
    name: { da: 'Området har et bedre image', en: 'The area has a better image' },
    indicators: [
      {
        da: 'Andel borgere i kommunen, der har et godt indtryk af området',
        en: 'Share of people in the municipality who think well of the area',
        unit: 'share',
      },
    ],
  },
  'mixed-residents': {
    name: { da: 'Beboersammensætningen er mere blandet', en: 'The mix of residents is broader' },
    indicators: [
      {
        da: 'Andel voksne beboere i arbejde eller uddannelse',
        en: 'Share of adult residents in work or education',
        unit: 'share',
      },
    ],
  },
}

/** The box of a common goal; its key is the goal's own word. */
export function commonGoal(common: CommonGoalId, to: readonly string[] = []): TemplateBox {
  const { name, indicators } = commonGoals[common]
  return { key: common, title: name, to, indicators, common }
}
