// What the fund assesses an application on: the two themes that the report names (Del 1), one criterion a line.

import type { AssessmentCriterionId } from './ids.ts'
import type { Term, Text } from './types.ts'

export const assessmentThemes = ['need', 'plan'] as const
export type AssessmentTheme = (typeof assessmentThemes)[number]

export interface AssessmentCriterion extends Term<AssessmentCriterionId> {
  readonly theme: AssessmentTheme
  /** What the assessor asks. */
  readonly question: Text
}

export const assessmentCriteria: readonly AssessmentCriterion[] = [
  {
    id: 'rent-level',
    theme: 'need',
    name: { da: 'Husleje', en: 'Rents' },
    question: {
      da: 'Hvor høj er huslejen i forhold til andre boliger i omegnen?',
      en: 'How high are rents beside other homes nearby?',
    },
  },
  {
    id: 'composition',
    theme: 'need',
    name: { da: 'Beboersammensætning', en: 'Composition of residents' },
    question: {
      da: 'Hvor stor en del er børn, unge og enlige forsørgere?',
      en: 'How many are children, young people and single parents?',
    },
  },
  {
    id: 'employment',
    theme: 'need',
    name: { da: 'Beskæftigelse', en: 'Employment' },
    question: { da: 'Hvor mange er i arbejde?', en: 'How many are in work?' },
  },
  {
    id: 'crime',
    theme: 'need',
    name: { da: 'Kriminalitet', en: 'Crime' },
    question: {
      da: 'Hvor meget hærværk, vold og anden kriminalitet er der?',
      en: 'How much vandalism, violence and other crime is there?',
    },
  },
  {
    id: 'vacancies',
    theme: 'need',
    name: { da: 'Ledige boliger', en: 'Vacant homes' },
    question: { da: 'Hvor mange boliger står tomme?', en: 'How many homes stand empty?' },
  },
  {
    id: 'moving-out',
    theme: 'need',
    name: { da: 'Fraflytning', en: 'Moving out' },
    question: { da: 'Hvor mange flytter væk på et år?', en: 'How many move away within a year?' },
  },
  {
    id: 'economy',
    theme: 'need',
    name: { da: 'Afdelingernes økonomi', en: 'The departments’ economy' },
    question: { da: 'Er der underskud i driften?', en: 'Do the departments run at a loss?' },
  },
  {
    id: 'savings',
    theme: 'need',
    name: { da: 'Henlæggelser', en: 'Reserves' },
    question: {
      da: 'Hvor meget har afdelingerne sparet op?',
      en: 'How much have the departments put aside?',
    },
  },
  {
    id: 'renovation',
    theme: 'need',
    name: { da: 'Renoveringsbehov', en: 'Need for renovation' },
    question: { da: 'Hvor meget trænger bygningerne?', en: 'How much do the buildings need?' },
  },
  {
    id: 'size',
    theme: 'need',
    name: { da: 'Bebyggelsens størrelse', en: 'Size of the estate' },
    question: {
      da: 'Hvor mange boliger og beboere er der?',
      en: 'How many homes and residents are there?',
    },
  },
  {
    id: 'homes',
    theme: 'need',
    name: { da: 'Lejlighedssammensætning', en: 'Mix of homes' },
    question: {
      da: 'Er der boliger til både store familier, par og enlige?',
      en: 'Are there homes for large families, couples and people on their own?',
    },
  },
  {
    id: 'new',
    theme: 'plan',
    name: { da: 'Nytænkning', en: 'Novelty' },
    question: {
      da: 'Prøver planen noget, som området ikke har prøvet før?',
      en: 'Does the plan try something that the area has not tried before?',
    },
  },
  {
    id: 'feasible',
    theme: 'plan',
    name: { da: 'Gennemførlighed', en: 'Feasibility' },
    question: {
      da: 'Er der tid, penge og folk til det, planen vil?',
      en: 'Are there time, money and people for what the plan wants?',
    },
  },
  {
    id: 'formal',
    theme: 'plan',
    name: { da: 'Formelle krav', en: 'Formal demands' },
    question: {
      da: 'Er ansøgningen fuldstændig, og er de rette underskrifter på plads?',
      en: 'Is the application complete, and are the right signatures in place?',
    },
  },
]
