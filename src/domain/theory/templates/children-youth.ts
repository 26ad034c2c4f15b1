// A theory of change for children, young people and their families, with street outreach work as its example.
// Source: the report, Figure 4 and the text beside it, which has the challenge that parents meet.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const childrenYouth: Template = {
  effortArea: 'children-youth',
  boxes: {
    challenges: [
      {
        key: 'parents-on-the-margins',
        title: {
          da: 'Forældre har svært ved at støtte børnene',
          en: 'Parents struggle to support their children',
        },
        note: {
          da: 'Forældrene er ofte uden arbejde og kender kun lidt til skole, kommune og foreninger.',
          en: 'The parents are often out of work and know little of schools, the municipality and associations.',
        },
        to: ['expectant-parents', 'vulnerable-families'],
      },
      {
        key: 'conflicts',
        title: { da: 'Mobning og konflikter', en: 'Bullying and conflicts' },
        to: ['children-and-youth'],
      },
      {
        key: 'boredom',
        title: { da: 'Børn og unge keder sig og mistrives', en: 'Children and youth are bored and unhappy' },
        to: ['children-and-youth'],
      },
      {
        key: 'little-leisure',
        title: { da: 'Få børn og unge går til noget', en: 'Few children and youth have a hobby or a club' },
        to: ['children-and-youth'],
      },
      {
        key: 'crime',
        title: { da: 'Kriminalitet, hærværk og utryghed', en: 'Crime, vandalism and fear' },
        to: ['youth-at-risk', 'young-offenders'],
      },
      { key: 'poor-image', title: { da: 'Dårligt image', en: 'Poor image' }, to: ['young-offenders'] },
    ],
    'target-group': [
      {
        key: 'expectant-parents',
        title: { da: 'Kommende forældre', en: 'Expectant parents' },
        to: ['information'],
        targetGroups: ['families'],
      },
      {
        key: 'vulnerable-families',
        title: { da: 'Udsatte familier', en: 'Vulnerable families' },
        to: ['information', 'other-activities'],
        targetGroups: ['families', 'vulnerable-groups'],
      },
      {
        key: 'children-and-youth',
        title: { da: 'Børn og unge', en: 'Children and young people' },
        to: ['information', 'other-activities'],
        targetGroups: ['children-0-6', 'children-7-17'],
      },
      {
        key: 'youth-at-risk',
        title: { da: 'Kriminalitetstruede unge', en: 'Young people at risk of crime' },
        to: ['outreach'],
        targetGroups: ['children-7-17', 'vulnerable-groups'],
      },
      {
        key: 'young-offenders',
        title: { da: 'Børn og unge, der begår kriminalitet', en: 'Children and youth who commit crime' },
        to: ['outreach'],
        targetGroups: ['children-7-17', 'vulnerable-groups'],
      },
    ],
    contact: [
      {
        key: 'information',
        title: { da: 'Information til børn og forældre', en: 'Information for children and parents' },
        to: ['family-school', 'shared-activities'],
        roles: ['coordinating'],
        partners: ['schools', 'day-care'],
      },
      {
        key: 'other-activities',
        title: { da: 'Invitation via andre aktiviteter', en: 'Invitation through other activities' },
        note: {
          da: 'Den, der allerede kommer til noget, er lettere at invitere til mere.',
          en: 'Those who already come to something are easier to invite to more.',
        },
        to: ['shared-activities', 'guidance'],
        roles: ['executing'],
      },
      {
        key: 'outreach',
        title: { da: 'Opsøgende arbejde, hvor de unge er', en: 'Outreach where young people are' },
        to: ['street-work'],
        roles: ['executing'],
      },
    ],
    deliverables: [
      {
        key: 'family-school',
        title: { da: 'Familieskole', en: 'Family school' },
        to: ['confident-parents'],
        activityType: 'family-school',
        roles: ['executing'],
        partners: ['municipal-departments', 'schools'],
      },
      {
        key: 'shared-activities',
        title: { da: 'Fælles aktiviteter i fritiden', en: 'Shared leisure activities' },
        to: ['happier', 'active-leisure'],
        activityType: 'leisure-activities',
        roles: ['executing', 'facilitating'],
        partners: ['youth-clubs-municipal', 'local-associations', 'sports-clubs'],
      },
      {
        key: 'guidance',
        title: { da: 'Vejledning i den enkeltes tempo', en: 'Guidance at each person’s own pace' },
        to: ['happier', 'law-abiding'],
        roles: ['executing'],
      },
      {
        key: 'street-work',
        title: { da: 'Gadeplansarbejde', en: 'Street outreach work' },
        note: {
          da: 'Medarbejderen kommer fast de steder, hvor de unge holder til, og taler med dem om det, der er svært.',
          en: 'The worker is a regular where young people hang out and talks with them about what is hard.',
        },
        to: ['guidance', 'bridge-building', 'trusted-adult'],
        activityType: 'street-work',
        roles: ['executing', 'coordinating', 'bridging'],
        partners: ['municipal-departments', 'schools', 'police-ssp'],
      },
      {
        key: 'bridge-building',
        title: { da: 'Brobygning til kommune og foreninger', en: 'Links to municipality and associations' },
        to: ['law-abiding'],
        roles: ['coordinating', 'bridging'],
        partners: [
          'municipal-departments',
          'schools',
          'youth-clubs-municipal',
          'police-ssp',
          'local-associations',
        ],
      },
    ],
    'effort-goals': [
      {
        key: 'confident-parents',
        title: { da: 'Forældre er sikrere i deres rolle', en: 'Parents are more confident in their role' },
        to: ['cycle-broken'],
        indicators: [
          {
            da: 'Andel forældre, der føler sig bedre rustet efter forløbet',
            en: 'Share of parents who feel better equipped after the course',
            unit: 'share',
          },
        ],
      },
      {
        key: 'active-leisure',
        title: { da: 'Børn og unge har en aktiv fritid', en: 'Children and youth lead active lives' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Antal børn og unge, der går til noget fast hver uge',
            en: 'Number of children and youth with a regular weekly activity',
            unit: 'count',
          },
        ],
      },
      {
        key: 'happier',
        title: { da: 'Børn og unge er gladere', en: 'Children and youth are happier' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Andel deltagere, der siger, at de har det godt',
            en: 'Share of participants who say that they are doing well',
            unit: 'share',
          },
        ],
      },
      {
        key: 'trusted-adult',
        title: { da: 'Unge har en voksen, de stoler på', en: 'Young people have an adult they trust' },
        to: ['law-abiding'],
        indicators: [
          {
            da: 'Antal unge i fast kontakt med en medarbejder',
            en: 'Number of young people in regular contact with a worker',
            unit: 'count',
          },
        ],
      },
      {
        key: 'law-abiding',
        title: {
          da: 'Unge overholder loven og tager hensyn',
          en: 'Young people keep the law and show respect',
        },
        to: ['cycle-broken', 'safety'],
        indicators: [
          {
            da: 'Antal sigtelser af unge i området',
            en: 'Number of charges against young people in the area',
            unit: 'count',
            direction: 'down',
          },
          {
            da: 'Udgifter til hærværk på et år',
            en: 'Yearly cost of vandalism',
            unit: 'money',
            direction: 'down',
          },
        ],
      },
    ],
    'long-term-goals': [
      {
        key: 'cycle-broken',
        title: { da: 'Den negative sociale arv er brudt', en: 'The cycle of disadvantage is broken' },
        to: [],
      },
      commonGoal('wellbeing'),
      commonGoal('safety', ['image']),
      commonGoal('image'),
    ],
  },
  assumptions: [
    {
      from: 'street-work',
      to: 'trusted-adult',
      text: {
        da: 'Når de unge møder den samme voksne igen og igen, tør de fortælle om det, der er svært.',
        en: 'When young people meet the same adult again and again, they dare to tell what is hard.',
      },
      evidence: 'own-experience',
    },
    {
      from: 'guidance',
      to: 'law-abiding',
      text: {
        da: 'Færre unge begår kriminalitet, når de får hjælp; i 13 områder med en helhedsplan faldt antallet af sigtelser.',
        en: 'Fewer young people commit crime when they get help; charges fell in 13 areas with a plan.',
      },
      evidence: 'study',
      reference: 'CFBU, Sigurd m.fl., 2011',
    },
    {
      from: 'law-abiding',
      to: 'safety',
      text: {
        da: 'Det er blandt andet kriminalitet og hærværk, der gør beboerne utrygge.',
        en: 'Crime and vandalism are among the things that make residents feel unsafe.',
      },
      evidence: 'study',
      reference: 'CFBU, Avlund, 2012; CFBU, Avlund m.fl., 2013',
    },
  ],
}
