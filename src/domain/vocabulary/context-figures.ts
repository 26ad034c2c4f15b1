// The figures in which an application tells how an area stands beside the country. They are those that the fund looked at
// for the 2006-10 funds (the report, Del 1), and two of § 61 a of the Act on Social Housing (almenboligloven).

import type { ContextFigureId } from './ids.ts'
import type { Term } from './types.ts'

/** What a value counts; values are kept in tenths of it. */
export type ContextFigureUnit = 'percent' | 'kroner' | 'per-thousand'

export interface ContextFigure extends Term<ContextFigureId> {
  readonly unit: ContextFigureUnit
}

export const contextFigures: readonly ContextFigure[] = [
  {
    id: 'rent',
    name: { da: 'Husleje pr. m² om året', en: 'Rent per m² a year' },
    unit: 'kroner',
  },
  {
    id: 'children-youth-share',
    name: { da: 'Børn og unge under 25 år', en: 'Children and young people under 25' },
    unit: 'percent',
  },
  {
    id: 'single-parents-share',
    name: { da: 'Husstande med en enlig forsørger', en: 'Households with a single parent' },
    unit: 'percent',
  },
  {
    id: 'employed-share',
    name: { da: 'Beskæftigede blandt de 18-64-årige', en: 'Employed among those aged 18 to 64' },
    unit: 'percent',
  },
  {
    id: 'outside-work-education-share',
    name: {
      da: 'Uden for arbejdsmarked og uddannelse, 18-64 år',
      en: 'Outside work and education, aged 18 to 64',
    },
    unit: 'percent',
  },
  {
    id: 'basic-school-share',
    name: { da: 'Kun grundskole, 30-59 år', en: 'Basic school only, aged 30 to 59' },
    unit: 'percent',
  },
  {
    id: 'income-share',
    name: {
      da: 'Bruttoindkomst i forhold til regionens, 15-64 år',
      en: 'Gross income against the region’s, aged 15 to 64',
    },
    unit: 'percent',
  },
  {
    id: 'reported-crimes',
    name: { da: 'Anmeldt hærværk, vold og indbrud', en: 'Reported vandalism, violence and burglary' },
    unit: 'per-thousand',
  },
  { id: 'vacancies-share', name: { da: 'Ledige boliger', en: 'Vacant homes' }, unit: 'percent' },
  {
    id: 'moving-out-share',
    name: { da: 'Boliger med fraflytning på et år', en: 'Homes moved out of within a year' },
    unit: 'percent',
  },
  {
    id: 'operating-deficit',
    name: { da: 'Driftsunderskud pr. bolig', en: 'Operating deficit per home' },
    unit: 'kroner',
  },
  { id: 'reserves', name: { da: 'Henlæggelser pr. bolig', en: 'Reserves per home' }, unit: 'kroner' },
]
