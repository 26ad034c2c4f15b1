// Why a goal was not reached: the six explanations of the report's Boks 2, measurement apart from them, and "other".

import type { UnmetReasonId } from './ids.ts'
import type { DescribedTerm, Text } from './types.ts'

/** A coded reason; `shortName` says it as a finding, for charts. */
export interface UnmetReason extends DescribedTerm<UnmetReasonId> {
  readonly shortName: Text
}

/** Measurement, the six explanations in the order of Boks 2, and "other" last. */
export const unmetReasons: readonly UnmetReason[] = [
  {
    id: 'measurement',
    name: { da: 'Data eller dokumentation manglede', en: 'Data or documentation was missing' },
    shortName: { da: 'Data manglede', en: 'Data was missing' },
    description: {
      da: 'Målet kan være nået, men det kunne ikke vises: Tallene fandtes ikke eller kunne ikke skaffes.',
      en: 'The goal may have been reached, but it could not be shown: the figures did not exist or could not be had.',
    },
  },
  {
    id: 'partner',
    name: { da: 'Samarbejdspartneren leverede ikke', en: 'A partner did not deliver' },
    shortName: { da: 'Samarbejdet svigtede', en: 'Cooperation failed' },
    description: {
      da: 'En part holdt ikke sin del af aftalen, eller samarbejdet kom aldrig til at fungere.',
      en: 'A party did not keep its part of the agreement, or the cooperation never came to work.',
    },
  },
  {
    id: 'resources',
    name: { da: 'Der manglede ressourcer', en: 'Resources were missing' },
    shortName: { da: 'Ressourcer manglede', en: 'Resources missing' },
    description: {
      da: 'Medarbejdere, penge eller tilskud, som aktiviteten byggede på, blev sparet væk eller kom ikke.',
      en: 'Staff, money or grants that the activity relied on were cut or never came.',
    },
  },
  {
    id: 'society',
    name: { da: 'Samfundet eller lovgivningen ændrede sig', en: 'Society or the law changed' },
    shortName: { da: 'Rammerne ændrede sig', en: 'Conditions changed' },
    description: {
      da: 'Ny lovgivning, en krise eller andre ændringer udefra fjernede forudsætningerne for målet.',
      en: 'New law, a crisis or other outside changes took away what the goal presupposed.',
    },
  },
  {
    id: 'expectation',
    name: {
      da: 'Forventningen var for stor til så lille en aktivitet',
      en: 'The expectation was too high for so small an activity',
    },
    shortName: { da: 'For store forventninger', en: 'Expected too much' },
    description: {
      da: 'En lille aktivitet skulle flytte noget i hele området, som mange andre ting også påvirker.',
      en: 'A small activity was meant to move something in the whole area that many other things affect too.',
    },
  },
  {
    id: 'volunteers',
    name: { da: 'De frivillige faldt fra', en: 'Volunteers left' },
    shortName: { da: 'Frivillige sprang fra', en: 'Volunteers left' },
    description: {
      da: 'Beboerne, der skulle drive aktiviteten, stoppede, og ingen tog over.',
      en: 'The residents who were to run the activity stopped, and nobody took over.',
    },
  },
  {
    id: 'participants',
    name: {
      da: 'Deltagerne var ikke motiverede, eller behovet var et andet',
      en: 'Participants were not motivated, or the need was another',
    },
    shortName: { da: 'Deltagerne kom ikke', en: 'Participants stayed away' },
    description: {
      da: 'Målgruppen ville eller kunne ikke deltage, eller planen havde misforstået, hvad der var brug for.',
      en: 'The target group would not or could not take part, or the plan had misjudged what it needed.',
    },
  },
  {
    id: 'other',
    name: { da: 'Andet', en: 'Other' },
    shortName: { da: 'Andet', en: 'Other' },
    description: {
      da: 'En grund, der ikke passer under de øvrige. Skriv den gerne.',
      en: 'A reason that fits none of the others. Please write it down.',
    },
  },
]
