// Those whom a plan works with, by the level of society on which they are met (after the report's Figure 13).

import type { PartnerId, PartnerLevelId } from './ids.ts'
import type { DescribedTerm, Term } from './types.ts'

/** A kind of partner and the level that it belongs to. */
export interface Partner extends Term<PartnerId> {
  readonly level: PartnerLevelId
}

/** The levels that a plan connects, from those who sign it outwards. */
export const partnerLevels: readonly DescribedTerm<PartnerLevelId>[] = [
  {
    id: 'strategic',
    name: { da: 'Det strategiske niveau', en: 'The strategic level' },
    description: {
      da: 'Parter, der bærer planen og er med til at lægge kursen.',
      en: 'Parties that carry the plan and help to set its course.',
    },
  },
  {
    id: 'institutions',
    name: { da: 'Lokale institutioner', en: 'Local institutions' },
    description: {
      da: 'Offentlige tilbud, som beboerne møder i hverdagen.',
      en: 'Public services that residents meet in everyday life.',
    },
  },
  {
    id: 'civil-society',
    name: { da: 'Civilsamfundet', en: 'Civil society' },
    description: {
      da: 'Beboere, bestyrelser, foreninger og frivillige.',
      en: 'Residents, boards, associations and volunteers.',
    },
  },
  {
    id: 'market',
    name: { da: 'Erhvervsliv, medier og kultur', en: 'Businesses, media and culture' },
    description: {
      da: 'Virksomheder og andre uden for området, som kan åbne døre.',
      en: 'Businesses and others outside the area who can open doors.',
    },
  },
]

/** Every kind of partner, level by level. */
export const partners: readonly Partner[] = [
  {
    id: 'municipal-departments',
    level: 'strategic',
    name: { da: 'Kommunale forvaltninger', en: 'Municipal departments' },
  },
  {
    id: 'housing-organisation',
    level: 'strategic',
    name: { da: 'Boligorganisation', en: 'Housing organisation' },
  },
  { id: 'schools', level: 'institutions', name: { da: 'Skoler', en: 'Schools' } },
  { id: 'day-care', level: 'institutions', name: { da: 'Dagtilbud', en: 'Day care' } },
  {
    id: 'youth-clubs-municipal',
    level: 'institutions',
    name: { da: 'Kommunale fritids- og ungdomsklubber', en: 'Municipal youth clubs' },
  },
  { id: 'job-centre', level: 'institutions', name: { da: 'Jobcenter', en: 'Job centre' } },
  {
    id: 'police-ssp',
    level: 'institutions',
    name: { da: 'Politi og SSP', en: 'Police and crime prevention' },
  },
  { id: 'health-services', level: 'institutions', name: { da: 'Sundhedsvæsenet', en: 'Health services' } },
  { id: 'residents', level: 'civil-society', name: { da: 'Beboere', en: 'Residents' } },
  { id: 'tenant-board', level: 'civil-society', name: { da: 'Afdelingsbestyrelse', en: 'Tenant board' } },
  {
    id: 'local-associations',
    level: 'civil-society',
    name: { da: 'Lokale foreninger', en: 'Local associations' },
  },
  { id: 'sports-clubs', level: 'civil-society', name: { da: 'Idrætsforeninger', en: 'Sports clubs' } },
  {
    id: 'national-voluntary-organisations',
    level: 'civil-society',
    name: { da: 'Landsdækkende frivillige organisationer', en: 'National voluntary organisations' },
  },
  { id: 'local-businesses', level: 'market', name: { da: 'Lokale virksomheder', en: 'Local businesses' } },
  { id: 'local-media', level: 'market', name: { da: 'Lokale medier', en: 'Local media' } },
  {
    id: 'educational-institutions',
    level: 'market',
    name: { da: 'Uddannelsesinstitutioner', en: 'Educational institutions' },
  },
  {
    id: 'cultural-institutions',
    level: 'market',
    name: { da: 'Kulturinstitutioner', en: 'Cultural institutions' },
  },
]
