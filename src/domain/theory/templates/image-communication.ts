// A theory of change for image and communication, with resident journalists as its example. Source: the report, the
// text beside Figure 7, which the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const imageCommunication: Template = {
  effortArea: 'image-communication',
  boxes: {
    challenges: [
      {
        key: 'poor-image',
        title: { da: 'Området har et dårligt image', en: 'The area has a poor image' },
        to: ['outsiders'],
      },
      {
        key: 'families-stay-away',
        title: {
          da: 'Ressourcestærke familier vælger området fra',
          en: 'Families who can choose go elsewhere',
        },
        to: ['outsiders'],
      },
      {
        key: 'judged-by-address',
        title: { da: 'Beboere bliver dømt på deres adresse', en: 'Residents are judged by their address' },
        note: {
          da: 'Adressen kan for eksempel koste en jobsamtale.',
          en: 'The address may cost a job interview, say.',
        },
        to: ['outsiders', 'storytellers'],
      },
      {
        key: 'dissatisfied',
        title: { da: 'Mange er ikke glade for at bo her', en: 'Many are not happy to live here' },
        note: {
          da: 'Nogle siger nødig, hvor de bor.',
          en: 'Some would rather not say where they live.',
        },
        to: ['everyone'],
      },
    ],
    'target-group': [
      {
        key: 'outsiders',
        title: { da: 'Borgere uden for området', en: 'People outside the area' },
        to: ['media-contacts'],
      },
      {
        key: 'storytellers',
        title: { da: 'Beboere med lyst til at fortælle', en: 'Residents who like to tell stories' },
        to: ['call-for-writers'],
        targetGroups: ['all-residents'],
      },
      {
        key: 'everyone',
        title: { da: 'Alle beboere', en: 'All residents' },
        to: ['word-of-mouth'],
        targetGroups: ['all-residents'],
      },
    ],
    contact: [
      {
        key: 'media-contacts',
        title: { da: 'Faste kontakter hos lokale medier', en: 'Regular contacts in local media' },
        to: ['good-story', 'resident-journalists'],
        roles: ['coordinating', 'bridging'],
        partners: ['local-media'],
      },
      {
        key: 'call-for-writers',
        title: { da: 'Opfordring til at skrive med', en: 'Asking residents to write' },
        to: ['training'],
        roles: ['facilitating'],
        partners: ['residents'],
        volunteers: {
          da: 'Medarbejderen spørger beboere, som har noget på hjerte.',
          en: 'The worker asks residents who have something to say.',
        },
      },
      {
        key: 'word-of-mouth',
        title: { da: 'Fra nabo til nabo', en: 'From neighbour to neighbour' },
        to: ['news-for-residents'],
        partners: ['residents'],
      },
    ],
    deliverables: [
      {
        key: 'good-story',
        title: { da: 'Gode historier til lokale medier', en: 'Good stories for local media' },
        to: ['positive-stories'],
        activityType: 'good-story',
        roles: ['executing', 'coordinating'],
        partners: ['municipal-departments', 'local-media'],
      },
      {
        key: 'training',
        title: { da: 'Undervisning i journalistik', en: 'Training in journalism' },
        to: ['resident-journalists'],
        roles: ['executing', 'bridging'],
        partners: ['local-media'],
      },
      {
        key: 'resident-journalists',
        title: { da: 'Beboerjournalister laver beboerbladet', en: 'Resident journalists make a local paper' },
        note: {
          da: 'En journalist hjælper dem i gang, og medarbejderen skaber kontakter uden for området.',
          en: 'A journalist gets them started, and the worker makes contacts outside the area.',
        },
        to: ['positive-stories', 'residents-tell', 'better-informed'],
        activityType: 'resident-journalists',
        roles: ['facilitating', 'bridging'],
        partners: ['residents', 'local-media'],
        volunteers: {
          da: 'Nye skribenter inviteres med, hver gang bladet udkommer.',
          en: 'New writers are invited each time the paper comes out.',
        },
      },
      {
        key: 'news-for-residents',
        title: { da: 'Nyt til alle om, hvad der sker', en: 'News for all about what goes on' },
        to: ['better-informed'],
        activityType: 'resident-information',
        roles: ['executing', 'facilitating'],
        partners: ['residents', 'tenant-board'],
      },
    ],
    'effort-goals': [
      {
        key: 'positive-stories',
        title: { da: 'Flere gode historier i medierne', en: 'More good stories in the media' },
        to: ['satisfied', 'image'],
        indicators: [
          {
            da: 'Antal positive omtaler af området på et år',
            en: 'Number of positive mentions of the area in a year',
            unit: 'count',
          },
        ],
      },
      {
        key: 'residents-tell',
        title: { da: 'Beboerne fortæller selv om området', en: 'Residents tell of the area themselves' },
        to: ['ownership', 'image'],
        indicators: [
          {
            da: 'Antal beboere, der skriver eller udtaler sig til medier',
            en: 'Number of residents who write or speak to the media',
            unit: 'count',
          },
        ],
      },
      {
        key: 'better-informed',
        title: { da: 'Beboerne ved, hvad der sker i området', en: 'Residents know what goes on in the area' },
        to: ['satisfied'],
        indicators: [
          {
            da: 'Andel beboere, der kender til planens aktiviteter',
            en: 'Share of residents who know of the plan’s activities',
            unit: 'share',
          },
        ],
      },
      {
        key: 'satisfied',
        title: { da: 'Beboerne er gladere for at bo her', en: 'Residents are happier to live here' },
        to: ['people-stay'],
        indicators: [
          {
            da: 'Andel beboere, der vil anbefale området til andre',
            en: 'Share of residents who would recommend the area to others',
            unit: 'share',
          },
        ],
      },
      {
        key: 'ownership',
        title: { da: 'Beboerne føler, at området er deres', en: 'Residents feel that the area is theirs' },
        to: ['people-stay'],
        indicators: [
          {
            da: 'Andel beboere, der føler sig knyttet til området',
            en: 'Share of residents who feel attached to the area',
            unit: 'share',
          },
        ],
      },
    ],
    'long-term-goals': [
      commonGoal('image', ['people-move-in']),
      {
        key: 'people-move-in',
        title: { da: 'Flere får lyst til at flytte ind', en: 'More people want to move in' },
        to: ['mixed-residents'],
        indicators: [
          {
            da: 'Antal personer på venteliste til en bolig i området',
            en: 'Number of people on the waiting list for a home in the area',
            unit: 'count',
          },
        ],
      },
      commonGoal('mixed-residents'),
      {
        key: 'people-stay',
        title: { da: 'Flere bliver boende', en: 'More people stay on' },
        to: ['mixed-residents'],
        indicators: [
          {
            da: 'Andel boliger med fraflytning på et år',
            en: 'Share of homes moved out of within a year',
            unit: 'share',
            direction: 'down',
          },
        ],
      },
    ],
  },
  assumptions: [
    {
      from: 'positive-stories',
      to: 'image',
      text: {
        da: 'Folk skifter kun mening, hvis de møder mange gode historier i mange slags medier.',
        en: 'People only change their minds if they meet many good stories in many kinds of media.',
      },
      evidence: 'study',
      reference: 'Socialministeriet, Jørgensen & Sørensen, 2011',
    },
    {
      from: 'positive-stories',
      to: 'satisfied',
      text: {
        da: 'Beboerne ser selv anderledes på området, når de læser godt om det.',
        en: 'Residents see the area differently themselves when they read good things about it.',
      },
      evidence: 'own-experience',
    },
    {
      from: 'resident-journalists',
      to: 'residents-tell',
      text: {
        da: 'Den, der har lært håndværket, bruger det også, når bladet er trykt.',
        en: 'People who have learned the craft also use it once the paper is printed.',
      },
      evidence: 'own-experience',
    },
  ],
}
