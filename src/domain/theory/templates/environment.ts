// A theory of change for the environment and common areas, with environment ambassadors as its example. Source: the
// report, the text beside Figure 10, which the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const environment: Template = {
  effortArea: 'environment',
  boxes: {
    challenges: [
      {
        key: 'messages-missed',
        title: { da: 'Råd om miljø når ikke ud til alle', en: 'Advice on the environment reaches too few' },
        note: {
          da: 'Sprog og vaner kan stå i vejen for kampagner om affald, vand og energi.',
          en: 'Language and habits can get in the way of campaigns on waste, water and energy.',
        },
        to: ['willing-women', 'rarely-reached'],
      },
      {
        key: 'waste-about',
        title: {
          da: 'Affald ender på jorden og i forkerte spande',
          en: 'Waste on the ground and in the wrong bins',
        },
        to: ['neglected-areas', 'everyone'],
      },
      {
        key: 'neglected-areas',
        title: { da: 'Fællesarealerne ser forsømte ud', en: 'Common areas look neglected' },
        to: ['everyone'],
      },
      {
        key: 'quarrels',
        title: { da: 'Naboer skændes om husordenen', en: 'Neighbours quarrel over house rules' },
        to: ['everyone'],
      },
    ],
    'target-group': [
      {
        key: 'willing-women',
        title: {
          da: 'Kvinder, der vil gøre noget for miljøet',
          en: 'Women who want to help the environment',
        },
        to: ['call-for-ambassadors'],
        targetGroups: ['women'],
      },
      {
        key: 'rarely-reached',
        title: { da: 'Beboere, som kampagner sjældent når', en: 'Residents whom campaigns rarely reach' },
        to: ['same-language'],
        targetGroups: ['all-residents', 'ethnic-minorities'],
      },
      {
        key: 'everyone',
        title: { da: 'Alle beboere', en: 'All residents' },
        to: ['stairwell-invitation'],
        targetGroups: ['all-residents'],
      },
    ],
    contact: [
      {
        key: 'call-for-ambassadors',
        title: { da: 'Opfordring til at blive ambassadør', en: 'Asking residents to be ambassadors' },
        to: ['training'],
        roles: ['facilitating'],
        partners: ['residents'],
        volunteers: {
          da: 'Medarbejderen spørger kvinder, som kommer til andre aktiviteter i området.',
          en: 'The worker asks women who come to other activities in the area.',
        },
      },
      {
        key: 'same-language',
        title: {
          da: 'Besøg af en nabo, der taler samme sprog',
          en: 'A neighbour’s visit in the same language',
        },
        to: ['ambassadors'],
        roles: ['facilitating', 'coordinating'],
        partners: ['residents'],
        volunteers: {
          da: 'Der skal være mindst én for hvert af de sprog, som mange taler.',
          en: 'There should be at least one for each language that many speak.',
        },
      },
      {
        key: 'stairwell-invitation',
        title: { da: 'Indbydelse i opgangen', en: 'Invitation in the stairwell' },
        to: ['clean-up-days', 'house-rules'],
        roles: ['executing'],
        partners: ['tenant-board'],
      },
    ],
    deliverables: [
      {
        key: 'training',
        title: { da: 'Kurser for ambassadørerne', en: 'Courses for the ambassadors' },
        to: ['ambassadors'],
        roles: ['executing'],
        partners: ['municipal-departments'],
      },
      {
        key: 'ambassadors',
        title: { da: 'Miljøambassadører rådgiver naboer', en: 'Environment ambassadors advise neighbours' },
        note: {
          da: 'Medarbejderen hjælper ambassadørerne med at fordele opgaverne og øve sig.',
          en: 'The worker helps the ambassadors to share out the tasks and to practise.',
        },
        to: ['know-more', 'waste-in-place'],
        activityType: 'environment-ambassadors',
        roles: ['facilitating', 'coordinating'],
        partners: ['housing-organisation', 'residents'],
        volunteers: {
          da: 'De første ambassadører tager selv en veninde med på det næste kursus.',
          en: 'The first ambassadors bring a friend to the next course.',
        },
      },
      {
        key: 'clean-up-days',
        title: { da: 'Fælles oprydning og forskønnelse', en: 'Cleaning and brightening up together' },
        to: ['waste-in-place', 'care-for-areas'],
        activityType: 'waste-common-areas',
        roles: ['executing', 'facilitating'],
        partners: ['housing-organisation', 'residents', 'tenant-board'],
      },
      {
        key: 'house-rules',
        title: { da: 'Husordenen forklaret, så den er til at forstå', en: 'House rules made clear' },
        to: ['care-for-areas', 'fewer-quarrels'],
        activityType: 'living-together',
        roles: ['executing', 'bridging'],
        partners: ['housing-organisation', 'tenant-board'],
      },
    ],
    'effort-goals': [
      {
        key: 'know-more',
        title: { da: 'Beboerne ved mere om miljø', en: 'Residents know more about the environment' },
        to: ['less-used'],
        indicators: [
          {
            da: 'Andel beboere, der kan sige, hvordan de sparer på vand og strøm',
            en: 'Share of residents who can say how they save water and power',
            unit: 'share',
          },
        ],
      },
      {
        key: 'waste-in-place',
        title: { da: 'Affaldet kommer det rigtige sted hen', en: 'Waste goes where it belongs' },
        to: ['image'],
        indicators: [
          {
            da: 'Andel affald, der er sorteret rigtigt',
            en: 'Share of waste that is sorted properly',
            unit: 'share',
          },
          {
            da: 'Timer, som driften bruger på oprydning',
            en: 'Hours that caretakers spend on cleaning up',
            unit: 'count',
            direction: 'down',
          },
        ],
      },
      {
        key: 'care-for-areas',
        title: { da: 'Beboerne passer på fællesarealerne', en: 'Residents take care of common areas' },
        to: ['image', 'safety'],
        indicators: [
          {
            da: 'Antal beboere, der er med på en oprydningsdag',
            en: 'Number of residents who join a clean-up day',
            unit: 'count',
          },
        ],
      },
      {
        key: 'fewer-quarrels',
        title: { da: 'Færre nabokonflikter', en: 'Fewer disputes between neighbours' },
        to: ['wellbeing'],
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
      {
        key: 'less-used',
        title: { da: 'Området bruger færre ressourcer', en: 'The area uses fewer resources' },
        to: [],
        indicators: [
          {
            da: 'Forbrug af vand og energi pr. bolig',
            en: 'Use of water and energy per home',
            unit: 'count',
            direction: 'down',
          },
        ],
      },
      commonGoal('image'),
      commonGoal('safety'),
      commonGoal('wellbeing'),
    ],
  },
  assumptions: [
    {
      from: 'messages-missed',
      to: 'rarely-reached',
      text: {
        da: 'Skriftlige råd på dansk rammer forbi, når sproget eller vanerne er andre.',
        en: 'Written advice in Danish misses the mark where language or habits differ.',
      },
      evidence: 'study',
      reference: 'Agendacenter Sydøst, 2007',
    },
    {
      from: 'ambassadors',
      to: 'know-more',
      text: {
        da: 'Folk lytter til en nabo, som kender deres hverdag.',
        en: 'People listen to a neighbour who knows what their days are like.',
      },
      evidence: 'own-experience',
    },
    {
      from: 'care-for-areas',
      to: 'safety',
      text: {
        da: 'Et sted, der bliver passet, viser, at nogen holder øje.',
        en: 'A place that is looked after shows that somebody keeps an eye on it.',
      },
      evidence: 'study',
      reference: 'Balvig & Kyvsgaard, 2011; CFBU, Avlund m.fl., 2013',
    },
  ],
}
