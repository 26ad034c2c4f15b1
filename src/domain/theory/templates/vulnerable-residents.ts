// A theory of change for vulnerable residents, with social caretakers as its example. Source: the report, the text
// beside Figure 11, which the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const vulnerableResidents: Template = {
  effortArea: 'vulnerable-residents',
  boxes: {
    challenges: [
      {
        key: 'arrears',
        title: {
          da: 'Svært ved at betale husleje og regninger',
          en: 'Trouble paying rent and bills',
        },
        to: ['may-lose-home'],
      },
      {
        key: 'services-unused',
        title: { da: 'Få kender og bruger kommunens tilbud', en: 'Few know and use municipal services' },
        to: ['may-lose-home', 'ill-or-addicted'],
      },
      {
        key: 'hard-days',
        title: { da: 'Hverdagen er svær at få til at hænge sammen', en: 'Everyday life is hard to manage' },
        to: ['ill-or-addicted'],
      },
      {
        key: 'loneliness',
        title: { da: 'Ensomhed og isolation', en: 'Loneliness and isolation' },
        to: ['ill-or-addicted'],
      },
      {
        key: 'distrust',
        title: {
          da: 'Mistillid og konflikter mellem naboer',
          en: 'Distrust and disputes between neighbours',
        },
        note: {
          da: 'Usædvanlig adfærd kan gøre andre bange.',
          en: 'Unusual behaviour can frighten others.',
        },
        to: ['neighbours'],
      },
    ],
    'target-group': [
      {
        key: 'may-lose-home',
        title: { da: 'Beboere, der kan miste deres bolig', en: 'Residents who may lose their home' },
        to: ['early-contact'],
        targetGroups: ['vulnerable-groups'],
      },
      {
        key: 'ill-or-addicted',
        title: {
          da: 'Beboere med sindslidelse eller misbrug',
          en: 'Residents with mental illness or addiction',
        },
        to: ['visits'],
        targetGroups: ['vulnerable-groups'],
      },
      {
        key: 'neighbours',
        title: { da: 'Naboerne', en: 'The neighbours' },
        to: ['open-to-all'],
        targetGroups: ['all-residents'],
      },
    ],
    contact: [
      {
        key: 'early-contact',
        title: { da: 'Tidlig kontakt, når huslejen mangler', en: 'Early contact when rent is missing' },
        to: ['housing-help'],
        roles: ['executing', 'coordinating'],
        partners: ['municipal-departments', 'housing-organisation'],
      },
      {
        key: 'visits',
        title: { da: 'Besøg hos dem, der ikke selv kommer', en: 'Visits to those who do not come' },
        to: ['trust'],
        roles: ['executing'],
      },
      {
        key: 'trust',
        title: { da: 'Tid til at vinde tillid', en: 'Time to win trust' },
        to: ['social-caretakers'],
        roles: ['executing'],
      },
      {
        key: 'open-to-all',
        title: { da: 'Et sted, der er åbent for alle', en: 'A place that is open to all' },
        to: ['being-together'],
        roles: ['executing'],
        partners: ['residents', 'local-associations'],
      },
    ],
    deliverables: [
      {
        key: 'housing-help',
        title: { da: 'Hjælp til budget og husleje', en: 'Help with budget and rent' },
        to: ['fewer-evictions'],
        activityType: 'housing-situation',
        roles: ['executing', 'bridging'],
        partners: ['municipal-departments', 'housing-organisation'],
      },
      {
        key: 'services-together',
        title: {
          da: 'Følgeskab til offentlige og private tilbud',
          en: 'Company to public and private services',
        },
        to: ['self-reliant'],
        roles: ['bridging'],
        partners: ['municipal-departments', 'health-services', 'national-voluntary-organisations'],
      },
      {
        key: 'social-caretakers',
        title: { da: 'Sociale viceværter vejleder og mægler', en: 'Social caretakers guide and mediate' },
        note: {
          da: 'Viceværten går i gang, når beboeren er klar, og taler også med naboerne, når der er uro.',
          en: 'The caretaker begins when the resident is ready, and also talks to neighbours when there is unrest.',
        },
        to: ['services-together', 'being-together', 'self-reliant', 'fewer-disputes'],
        activityType: 'social-caretakers',
        roles: ['executing', 'bridging'],
        partners: ['municipal-departments', 'housing-organisation', 'health-services'],
      },
      {
        key: 'being-together',
        title: {
          da: 'Samvær, hvor også de mest udsatte er med',
          en: 'Company that includes the most vulnerable',
        },
        to: ['less-alone', 'understanding'],
        activityType: 'bridging-activities',
        roles: ['executing', 'bridging'],
        partners: ['residents', 'local-associations', 'national-voluntary-organisations'],
      },
    ],
    'effort-goals': [
      {
        key: 'fewer-evictions',
        title: { da: 'Færre bliver sat ud af deres bolig', en: 'Fewer are evicted from their homes' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Antal udsættelser på et år',
            en: 'Number of evictions in a year',
            unit: 'count',
            direction: 'down',
          },
        ],
      },
      {
        key: 'self-reliant',
        title: { da: 'Udsatte beboere klarer mere selv', en: 'Vulnerable residents manage more themselves' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Antal beboere, der selv har kontakt til de tilbud, de skal bruge',
            en: 'Number of residents who themselves contact the services they need',
            unit: 'count',
          },
        ],
      },
      {
        key: 'less-alone',
        title: { da: 'Færre udsatte beboere er ensomme', en: 'Fewer vulnerable residents are lonely' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Andel deltagere, der har nogen at tale med hver uge',
            en: 'Share of participants who have somebody to talk to each week',
            unit: 'share',
          },
        ],
      },
      {
        key: 'understanding',
        title: { da: 'Naboerne forstår hinanden bedre', en: 'Neighbours understand each other better' },
        to: ['fewer-disputes', 'safety'],
        indicators: [
          {
            da: 'Andel brugere, der har fået større forståelse for andre',
            en: 'Share of users who understand others better',
            unit: 'share',
          },
        ],
      },
      {
        key: 'fewer-disputes',
        title: { da: 'Færre nabokonflikter', en: 'Fewer disputes between neighbours' },
        to: ['image', 'mixed-residents'],
        indicators: [
          {
            da: 'Antal klager over naboer på et år',
            en: 'Number of complaints about neighbours in a year',
            unit: 'count',
            direction: 'down',
          },
        ],
      },
    ],
    'long-term-goals': [
      commonGoal('wellbeing'),
      commonGoal('safety'),
      commonGoal('image'),
      commonGoal('mixed-residents'),
    ],
  },
  assumptions: [
    {
      from: 'trust',
      to: 'social-caretakers',
      text: {
        da: 'Først når beboeren er tryg ved medarbejderen, kan de tale om det svære.',
        en: 'Only once the resident feels safe with the worker can they talk about what is hard.',
      },
      evidence: 'own-experience',
    },
    {
      from: 'being-together',
      to: 'understanding',
      text: {
        da: 'Den, der lærer andre at kende, forstår dem bedre; det sagde to ud af tre brugere af et værested.',
        en: 'People understand those whom they get to know; two in three users of a drop-in centre said so.',
      },
      evidence: 'study',
      reference: 'KAB, 2012',
    },
    {
      from: 'fewer-disputes',
      to: 'mixed-residents',
      text: {
        da: 'Ressourcestærke naboer bliver boende, når der er ro i opgangen.',
        en: 'Neighbours who could choose to leave stay on when the stairwell is calm.',
      },
      evidence: 'study',
      reference: 'Mellgren, 2011',
    },
  ],
}
