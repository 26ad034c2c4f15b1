// Why a self-evaluation is sent back to be mended: code words, so that what consultants ask for most can be counted over
// the years and across plans. The order is the one in which they are offered; new words go before `other`.

import type { DescribedTerm, Text } from '../vocabulary/types.ts'

export const returnReasonIds = [
  'not-measurable',
  'target-missing',
  'result-unsourced',
  'goal-too-large',
  'attainment-unsupported',
  'reason-thin',
  'target-group-unclear',
  'anchoring-missing',
  'other',
] as const
export type ReturnReasonId = (typeof returnReasonIds)[number]

/** `name` says what is wrong, `description` what would mend it, `shortName` the same as `name` where there is little room. */
export interface ReturnReason extends DescribedTerm<ReturnReasonId> {
  readonly shortName: Text
}

/** Several may be given at once. `other` is told in words by whoever sends back. */
export const returnReasons: readonly ReturnReason[] = [
  {
    id: 'not-measurable',
    name: { da: 'Indikatoren kan ikke måles', en: 'The indicator can’t be measured' },
    shortName: { da: 'Kan ikke måles', en: 'Can’t be measured' },
    description: {
      da: 'Vælg noget, der kan tælles eller spørges om, og skriv, hvor tallet kommer fra.',
      en: 'Choose something that can be counted or asked about, and say where the figure comes from.',
    },
  },
  {
    id: 'target-missing',
    name: { da: 'Måltallet mangler eller har ingen dato', en: 'The target is missing or has no day' },
    shortName: { da: 'Måltal mangler', en: 'Target missing' },
    description: {
      da: 'Skriv, hvilket tal I vil nå, og hvornår det skal være nået.',
      en: 'Say which value you want to reach, and by when.',
    },
  },
  {
    id: 'result-unsourced',
    name: { da: 'Resultatet mangler kilde eller antal', en: 'The result lacks its source or its numbers' },
    shortName: { da: 'Kilde eller antal mangler', en: 'Source or numbers missing' },
    description: {
      da: 'Skriv, hvor resultatet kommer fra, og hvor mange det bygger på: hvor mange ud af hvor mange.',
      en: 'Say where the result comes from, and how many it rests on: how many out of how many.',
    },
  },
  {
    id: 'goal-too-large',
    name: { da: 'Målet er for stort til aktiviteten', en: 'The goal is too large for the activity' },
    shortName: { da: 'For stort et mål', en: 'Goal too large' },
    description: {
      da: 'Vælg et mål, som aktiviteten selv kan flytte, for dem, der er med.',
      en: 'Choose a goal that the activity itself can move, for those who take part.',
    },
  },
  {
    id: 'attainment-unsupported',
    name: {
      da: 'Målopfyldelsen følger ikke af tallene',
      en: 'The attainment doesn’t follow from the figures',
    },
    shortName: { da: 'Tallene siger noget andet', en: 'Figures say otherwise' },
    description: {
      da: 'Ret målopfyldelsen, så den passer til måltal og resultat, eller begrund, hvorfor den afviger.',
      en: 'Make the attainment fit target and result, or say why it differs.',
    },
  },
  {
    id: 'reason-thin',
    name: {
      da: 'Det fremgår ikke tydeligt, hvorfor målet ikke blev nået',
      en: 'Why the goal was not reached is missing or too thin',
    },
    shortName: { da: 'Årsagen er uklar', en: 'Reason unclear' },
    description: {
      da: 'Vælg den vigtigste årsag, og fortæl, hvad der skete, så andre kan lære af det.',
      en: 'Choose the main reason, and tell what happened, so that others can learn from it.',
    },
  },
  {
    id: 'target-group-unclear',
    name: { da: 'Målgruppen er uklar', en: 'The target group is unclear' },
    shortName: { da: 'Uklar målgruppe', en: 'Target group unclear' },
    description: {
      da: 'Skriv, hvem aktiviteten er for, og hvor mange af dem I har nået.',
      en: 'Say whom the activity is for, and how many of them you have reached.',
    },
  },
  {
    id: 'anchoring-missing',
    name: { da: 'Forankringen mangler', en: 'Anchoring is missing' },
    shortName: { da: 'Forankring mangler', en: 'Anchoring missing' },
    description: {
      da: 'Skriv, hvad der fortsætter efter planen, hvem der har sagt ja til at bære det videre, og hvor langt I er.',
      en: 'Say what goes on after the plan, who has agreed to carry it, and how far you have come.',
    },
  },
  {
    id: 'other',
    name: { da: 'Andet', en: 'Other' },
    shortName: { da: 'Andet', en: 'Other' },
    description: {
      da: 'Noget, som de øvrige grunde ikke dækker. Skriv det med egne ord.',
      en: 'Something that the other reasons don’t cover. Say it in your own words.',
    },
  },
]
