// All figures of the view as one CSV file.

import type { Overview } from '../../contract/overview.ts'
import type { ActivityFilter } from '../../domain/overview/filter.ts'
import { csvText } from '../lib/csv-text.ts'
import {
  areaFigures,
  attainmentFigures,
  type Figure,
  groupFigures,
  moneyFigures,
  municipalityFigures,
  reasonFigures,
  shareFigures,
  typeFigures,
  type Words,
} from './figures.ts'

type Line = readonly (string | number | undefined)[]

export function figuresFile(overview: Overview, filter: ActivityFilter, words: Words): string {
  const { t, format } = words
  const lines: Line[] = [
    [
      t('overview.section'),
      t('overview.figure'),
      t('overview.count'),
      t('overview.of'),
      t('overview.percent'),
    ],
  ]
  const add = (section: string, label: string, count: number, of?: number) =>
    lines.push([section, label, count, of, of === undefined ? undefined : format.percent(count, of, 1)])
  const addAll = (section: string, figures: readonly Figure[]) => {
    for (const figure of figures) add(section, figure.label, figure.count, figure.of)
  }
  add(t('overview.keyFigures'), t('overview.plans'), overview.plans)
  add(t('overview.keyFigures'), t('overview.activities'), overview.activities)
  addAll(t('overview.areas'), areaFigures(overview, filter, words))
  const groups = groupFigures(overview, filter, words)
  addAll(`${t('overview.groups')} (${t('overview.takesPart')})`, groups)
  for (const group of groups)
    add(`${t('overview.groups')} (${t('overview.alone')})`, group.label, group.part ?? 0, group.of)
  for (const share of shareFigures(overview, filter, words))
    add(t('overview.sharesOf'), share.heading, share.count, share.of)
  addAll(t('overview.attainment'), attainmentFigures(overview, filter, words))
  addAll(t('overview.reasons'), reasonFigures(overview, filter, words))
  for (const area of typeFigures(overview, filter, words))
    addAll(`${t('overview.types')}: ${area.heading}`, area.figures)
  addAll(t('overview.map'), municipalityFigures(overview, filter, words))
  addAll(t('overview.money'), moneyFigures(overview, filter, words))
  return csvText(lines)
}
