// Fixed data for the gallery and the tests: figures of the kind that the overview shows, with a zero, a very long label,
// and shares of few. They stand still whatever the database holds.

import { share } from '../../domain/overview/interval.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { municipalities } from '../../domain/vocabulary/municipalities.ts'
import type { Language, Text } from '../../domain/vocabulary/types.ts'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import type { BarChartData } from './bar-chart.ts'
import { type ChartFormat, createChartFormat } from './chart-format.ts'
import type { GroupedBarsData } from './grouped-bars.ts'
import type { IntervalChartData } from './interval-chart.ts'
import type { LineChartData } from './line-chart.ts'
import type { MunicipalityMapData } from './municipality-map.ts'
import type { ShareBarData } from './share-bar.ts'

const areas: readonly (Text & { plans: number })[] = [
  { da: 'Børn & unge', en: 'Children & young people', plans: 102 },
  { da: 'Det sociale liv', en: 'Social life', plans: 83 },
  { da: 'Beskæftigelse & uddannelse', en: 'Employment & education', plans: 66 },
  { da: 'Image & kommunikation', en: 'Image & communication', plans: 60 },
  {
    da: 'Beboerdemokrati, samarbejde & forsøg med regler',
    en: 'Tenant democracy, co-operation & trials of rules',
    plans: 59,
  },
  { da: 'Sundhed', en: 'Health', plans: 32 },
  { da: 'Miljø & brug af fællesarealer', en: 'Environment & use of common areas', plans: 23 },
  { da: 'Udsatte beboere', en: 'Vulnerable residents', plans: 21 },
]

export function areaBars(language: Language): BarChartData {
  const format = createChartFormat(language)
  const of = language === 'da' ? 'af 162 planer' : 'of 162 plans'
  return {
    label: language === 'da' ? 'Hvad planerne arbejder med' : 'What the plans work with',
    rows: areas.map((area, index) => {
      const id = effortAreaIds[index] ?? effortAreaIds[0]
      const percent = format.percent(area.plans / 162)
      return {
        key: id,
        label: area[language],
        count: area.plans,
        note: percent,
        title: `${area[language]}: ${area.plans} ${of}, ${percent}`,
        href: `/activities?effortArea=${id}`,
        color: effortAreaColour(id),
      }
    }),
  }
}

const groups: readonly (Text & { takesPart: number; alone: number })[] = [
  { da: 'Alle beboere', en: 'All residents', takesPart: 190, alone: 121 },
  { da: 'Børn 7-17 år', en: 'Children 7-17', takesPart: 161, alone: 70 },
  { da: 'Udsatte grupper', en: 'Vulnerable groups', takesPart: 65, alone: 23 },
  { da: 'Familier', en: 'Families', takesPart: 62, alone: 9 },
  { da: 'Etniske minoriteter', en: 'Ethnic minorities', takesPart: 57, alone: 5 },
  { da: 'Børn 0-6 år', en: 'Children 0-6', takesPart: 34, alone: 0 },
  { da: 'Mænd', en: 'Men', takesPart: 0, alone: 0 },
]

export function groupBars(language: Language): BarChartData {
  const [whole, part] = language === 'da' ? ['Indgår', 'Alene'] : ['Takes part', 'Alone']
  return {
    label: language === 'da' ? 'Hvem aktiviteterne er for' : 'Who the activities are for',
    legend: { whole, part },
    rows: groups.map((group, index) => ({
      key: `group-${index}`,
      label: group[language],
      count: group.takesPart,
      part: group.alone,
      note: String(group.alone),
      title: `${group[language]}: ${whole} ${group.takesPart}, ${part} ${group.alone}`,
      href: `/activities?targetGroup=group-${index}`,
      noteLink: {
        title: `${group[language]}, ${part}: ${group.alone}`,
        href: `/activities?targetGroup=group-${index}&alone=true`,
      },
    })),
  }
}

function sharePart(format: ChartFormat, ratio: number, words: string, heading: string) {
  const short = format.percent(ratio, 1)
  return { text: `${short} ${words}`, short, title: `${heading}: ${short} ${words}`, href: '/activities' }
}

export function shareBars(language: Language): ShareBarData {
  const format = createChartFormat(language)
  const da = language === 'da'
  const [all, some] = da
    ? ['for alle beboere', 'for en afgrænset målgruppe']
    : ['for all residents', 'for a particular group']
  const rows = [
    {
      heading: da
        ? 'Beskæftigelse, børn og unge, sundhed, udsatte beboere'
        : 'Employment, children, health, vulnerable residents',
      ratio: 0.089,
    },
    { heading: da ? 'Det sociale liv, image og kommunikation' : 'Social life, image', ratio: 0.685 },
    { heading: da ? 'Ingen af aktiviteterne' : 'None of the activities', ratio: 0 },
  ]
  return {
    label: da ? 'Tæt på kommunen, tæt på naboerne' : 'Close to the municipality, close to the neighbours',
    rows: rows.map(({ heading, ratio }, index) => ({
      key: `share-${index}`,
      heading,
      ratio,
      first: sharePart(format, ratio, all, heading),
      rest: sharePart(format, 1 - ratio, some, heading),
    })),
  }
}

export function attainmentIntervals(language: Language): IntervalChartData {
  const da = language === 'da'
  const of = da ? 'af' : 'of'
  const counted = [
    [48, 71],
    [36, 64],
    [9, 22],
    [3, 4],
    [2, 2],
    [0, 3],
    [0, 0],
  ] as const
  const names: readonly Text[] = [
    { da: 'Lektiecafé', en: 'Homework café' },
    { da: 'Fritidsaktiviteter', en: 'Leisure activities' },
    { da: 'Klæde beboerdemokratiet på til opgaven', en: 'Preparing the tenant board for its task' },
    { da: 'Fællesspisning', en: 'Communal meals' },
    { da: 'Naboambassadører', en: 'Neighbour ambassadors' },
    { da: 'Motion', en: 'Exercise' },
    { da: 'Besparelser', en: 'Saving resources' },
  ]
  return {
    label: da ? 'Hvor ofte målet blev nået' : 'How often the goal was reached',
    empty: da ? 'ingen at måle på' : 'none to measure',
    reference: { ratio: 0.58, text: da ? 'Alle: 58 %' : 'All: 58%' },
    rows: names.map((name, index) => {
      const [count, total] = counted[index] ?? [0, 0]
      const note = `${count} ${of} ${total}`
      return {
        key: `type-${index}`,
        label: name[language],
        share: share(count, total),
        note,
        title: `${name[language]}: ${note}`,
        href: `/activities?activityType=type-${index}`,
      }
    }),
  }
}

const typeNames: readonly (readonly [number, readonly string[]])[] = [
  [0, ['Samarbejde med skolen', 'Fritidsaktiviteter', 'Intro til foreninger', 'Rollemodeller', 'Gadeplan']],
  [1, ['Beboerhus', 'Fællesspisning', 'Frivillige', 'Fester og mærkedage', 'Ture ud af området']],
  [2, ['Lokal jobbutik', 'Jobvejledning', 'Lektiecafé']],
  [5, ['Sundhedsvejledning', 'Motion', 'Sundhedsambassadører']],
]

export function typeBars(): GroupedBarsData {
  return {
    label: 'Aktiviteter efter type',
    groups: typeNames.map(([area, names]) => {
      const id = effortAreaIds[area] ?? effortAreaIds[0]
      return {
        key: id,
        heading: areas[area]?.da ?? '',
        color: effortAreaColour(id),
        rows: names.map((label, index) => {
          const count = Math.max(0, 41 - area * 3 - index * 8)
          return {
            key: `${id}-${index}`,
            label,
            count,
            title: `${label}: ${count} aktiviteter`,
            href: '/activities',
          }
        }),
      }
    }),
  }
}

const plansByName: Readonly<Record<string, number>> = {
  København: 24,
  Aarhus: 14,
  Odense: 9,
  Aalborg: 7,
  Esbjerg: 6,
  'Høje-Taastrup': 5,
  Brøndby: 4,
  Vejle: 4,
  Helsingør: 4,
  Randers: 4,
  Slagelse: 3,
  Gladsaxe: 3,
  Kolding: 3,
  Horsens: 3,
  Hvidovre: 2,
  Ishøj: 2,
  Albertslund: 2,
  Frederiksberg: 1,
  Viborg: 2,
  Holstebro: 1,
  Svendborg: 2,
  Bornholm: 1,
  Guldborgsund: 2,
  Sønderborg: 2,
  Herning: 1,
  Holbæk: 2,
  Thisted: 1,
}

export function planMap(): Omit<MunicipalityMapData, 'outlines'> {
  return {
    label: 'Planer i kommunerne',
    words: { legend: 'Planer i kommunen', none: 'ingen', inset: 'Hovedstaden' },
    areas: municipalities.map(({ code, name }) => {
      const count = plansByName[name] ?? 0
      const title = `${name}: ${count === 0 ? 'ingen' : count} planer`
      return { code, count, title, ...(count > 0 ? { href: `/overview?municipality=${code}` } : {}) }
    }),
  }
}

/** A share that has risen for two years, with a target on the way and a forecast that falls short. */
export function returnLine(language: Language): LineChartData {
  const format = createChartFormat(language)
  const values = [
    ['2024-06-30', 31],
    ['2024-12-31', 38],
    ['2025-06-30', 36],
    ['2025-12-31', 47],
  ] as const
  const da = language === 'da'
  const point = (on: string, level: number) => {
    const percent = format.percent(level / 100)
    return { key: on, on, level, title: `${on}: ${percent}` }
  }
  return {
    label: da ? 'Kommer igen' : 'Come again',
    points: values.map(([on, level]) => point(on, level)),
    way: [point('2024-01-01', 25), point('2025-12-30', 50), point('2027-12-31', 75)],
    forecast: [
      { on: '2024-06-30', level: 31.2 },
      { on: '2027-12-31', level: 63.5 },
    ],
    from: '2024-01-01',
    to: '2027-12-31',
    written: (level) => format.percent(level / 100),
    legend: da
      ? { measured: 'Målt', way: 'Vejen til målet', forecast: 'Hvis det går sådan videre' }
      : { measured: 'Measured', way: 'The way to the target', forecast: 'If it goes on like this' },
  }
}
