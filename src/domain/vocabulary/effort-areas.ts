// The eight effort areas of the 2006-10 programme, to which every later programme's own areas are mapped.

import type { EffortAreaId } from './ids.ts'
import type { DescribedTerm, Text } from './types.ts'

/** An effort area; `shortName` is for charts and tags where the whole name is too long. */
export interface EffortArea extends DescribedTerm<EffortAreaId> {
  readonly shortName: Text
}

/** All eight, the one with most plans first. Source: the report, Del 1. */
export const effortAreas: readonly EffortArea[] = [
  {
    id: 'children-youth',
    name: { da: 'Børn & unge', en: 'Children & youth' },
    shortName: { da: 'Børn & unge', en: 'Children & youth' },
    description: {
      da: 'Støtte til børn, unge og deres familier, så de får en god hverdag og en aktiv fritid og holder sig ude af kriminalitet.',
      en: 'Support for children, young people and their families towards a good everyday life, active leisure and staying out of crime.',
    },
  },
  {
    id: 'social-life',
    name: { da: 'Det sociale liv', en: 'Social life' },
    shortName: { da: 'Det sociale liv', en: 'Social life' },
    description: {
      da: 'Fællesskaber, hvor naboer mødes, lærer hinanden at kende og selv tager initiativ.',
      en: 'Communities in which neighbours meet, get to know each other and take the initiative themselves.',
    },
  },
  {
    id: 'employment-education',
    name: { da: 'Beskæftigelse & uddannelse', en: 'Employment & education' },
    shortName: { da: 'Beskæftigelse & uddannelse', en: 'Employment & education' },
    description: {
      da: 'Vejledning og hjælp på vejen gennem skole og uddannelse og ind i et job.',
      en: 'Guidance and help on the way through school and education and into a job.',
    },
  },
  {
    id: 'image-communication',
    name: { da: 'Image & kommunikation', en: 'Image & communication' },
    shortName: { da: 'Image & kommunikation', en: 'Image & communication' },
    description: {
      da: 'Arbejdet med, hvordan området omtales og opleves, både af dem, der bor der, og af omverdenen.',
      en: 'Work on how the area is spoken of and experienced, both by those who live there and by everyone else.',
    },
  },
  {
    id: 'tenant-democracy',
    name: {
      da: 'Beboerdemokrati, samarbejde & forsøg med regler',
      en: 'Tenant democracy, cooperation & trials with rules',
    },
    shortName: { da: 'Beboerdemokrati & samarbejde', en: 'Tenant democracy & cooperation' },
    description: {
      da: 'Stærkere afdelingsbestyrelser, bedre samarbejde mellem områdets parter og nye måder at gøre tingene på.',
      en: 'Stronger tenant boards, better cooperation between those who work in the area, and new ways of doing things.',
    },
  },
  {
    id: 'health',
    name: { da: 'Sundhed', en: 'Health' },
    shortName: { da: 'Sundhed', en: 'Health' },
    description: {
      da: 'Viden, vaner og bevægelse, der giver beboerne et bedre helbred.',
      en: 'Knowledge, habits and exercise that give residents better health.',
    },
  },
  {
    id: 'environment',
    name: { da: 'Miljø & brug af fællesarealer', en: 'Environment & use of common areas' },
    shortName: { da: 'Miljø & fællesarealer', en: 'Environment & common areas' },
    description: {
      da: 'Rene og indbydende fællesarealer, mindre spild og et godt naboskab om det, man deler.',
      en: 'Clean and inviting common areas, less waste, and good neighbourliness about what is shared.',
    },
  },
  {
    id: 'vulnerable-residents',
    name: { da: 'Udsatte beboere', en: 'Vulnerable residents' },
    shortName: { da: 'Udsatte beboere', en: 'Vulnerable residents' },
    description: {
      da: 'Hjælp til beboere med svære livsvilkår, så de kan klare hverdagen, beholde boligen og være en del af fællesskabet.',
      en: 'Help for residents in hard circumstances to manage everyday life, keep their home and be part of the community.',
    },
  },
]

/** Areas where municipalities have core tasks of their own. Source: the report, Figure 2. */
export const nearMunicipalCore: readonly EffortAreaId[] = [
  'employment-education',
  'children-youth',
  'health',
  'vulnerable-residents',
]

/** Areas carried by civil society, far from municipal core tasks. Source: the report, Figure 3. */
export const nearCivilSociety: readonly EffortAreaId[] = ['social-life', 'image-communication']
