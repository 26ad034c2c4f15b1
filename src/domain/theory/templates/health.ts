// A theory of change for health, with exercise as its example. Source: the report, the text beside Figure 9, which
// the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const health: Template = {
  effortArea: 'health',
  boxes: {
    challenges: [
      {
        key: 'little-exercise',
        title: { da: 'Mange rører sig for lidt', en: 'Many get too little exercise' },
        to: ['inactive-women'],
      },
      {
        key: 'poor-health',
        title: {
          da: 'Helbredet er dårligere end i resten af landet',
          en: 'Poorer health than in the rest of the country',
        },
        to: ['inactive-women', 'out-of-touch'],
      },
      {
        key: 'several-risks',
        title: { da: 'Flere sundhedsproblemer på én gang', en: 'Several health problems at once' },
        to: ['out-of-touch'],
      },
      {
        key: 'too-ill-to-work',
        title: { da: 'Et dårligt helbred står i vejen for et job', en: 'Poor health is in the way of a job' },
        to: ['unwell-unemployed'],
      },
    ],
    'target-group': [
      {
        key: 'inactive-women',
        title: { da: 'Kvinder, der rører sig for lidt', en: 'Women who get too little exercise' },
        note: {
          da: 'Deres børn og resten af familien får også gavn af det.',
          en: 'Their children and the rest of the family benefit too.',
        },
        to: ['word-of-mouth'],
        targetGroups: ['women'],
      },
      {
        key: 'out-of-touch',
        title: {
          da: 'Beboere uden kontakt til sundhedstilbud',
          en: 'Residents out of touch with health services',
        },
        to: ['health-messengers', 'information'],
        targetGroups: ['ethnic-minorities', 'vulnerable-groups'],
      },
      {
        key: 'unwell-unemployed',
        title: { da: 'Ledige med et dårligt helbred', en: 'Unemployed people in poor health' },
        to: ['information'],
        targetGroups: ['vulnerable-groups'],
      },
    ],
    contact: [
      {
        key: 'word-of-mouth',
        title: { da: 'Fra mund til mund', en: 'By word of mouth' },
        to: ['exercise'],
        roles: ['executing'],
        partners: ['residents'],
      },
      {
        key: 'health-messengers',
        title: { da: 'Frivillige, der fortæller om sundhed', en: 'Volunteers who talk about health' },
        to: ['exercise', 'health-guidance'],
        roles: ['facilitating'],
        partners: ['residents'],
        volunteers: {
          da: 'Medarbejderen spørger beboere, som mange kender og lytter til.',
          en: 'The worker asks residents whom many know and listen to.',
        },
      },
      {
        key: 'information',
        title: { da: 'Information om tilbuddene', en: 'Information about what is on offer' },
        to: ['health-guidance'],
        roles: ['executing'],
        partners: ['municipal-departments', 'health-services'],
      },
    ],
    deliverables: [
      {
        key: 'exercise',
        title: { da: 'Motion for kvinder', en: 'Exercise for women' },
        note: {
          da: 'Holdet er også et sted at mødes og få talt om det, der fylder.',
          en: 'The group is also a place to meet and to talk about what is on one’s mind.',
        },
        to: ['talks', 'help-onwards', 'larger-network', 'healthier-lives'],
        activityType: 'exercise',
        roles: ['executing', 'bridging'],
        partners: ['local-associations', 'sports-clubs'],
      },
      {
        key: 'talks',
        title: { da: 'Samtaler om børn og mad undervejs', en: 'Talks about children and food along the way' },
        to: ['healthier-lives'],
        roles: ['executing'],
      },
      {
        key: 'health-guidance',
        title: { da: 'Vejledning om kost, motion og rygning', en: 'Guidance on food, exercise and smoking' },
        to: ['help-onwards', 'healthier-lives'],
        activityType: 'health-guidance',
        roles: ['executing', 'coordinating'],
        partners: ['municipal-departments', 'health-services'],
      },
      {
        key: 'help-onwards',
        title: { da: 'Hjælp videre til andre aktiviteter', en: 'Help on to other activities' },
        to: ['use-what-is-there', 'readier-for-work'],
        roles: ['bridging'],
        partners: ['job-centre', 'local-associations'],
      },
    ],
    'effort-goals': [
      {
        key: 'larger-network',
        title: { da: 'Deltagerne har fået et større netværk', en: 'Participants have a larger network' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Andel deltagere, der ser hinanden uden for holdet',
            en: 'Share of participants who see each other outside the group',
            unit: 'share',
          },
        ],
      },
      {
        key: 'healthier-lives',
        title: { da: 'Deltagerne lever sundere', en: 'Participants live more healthily' },
        to: ['habits-spread'],
        indicators: [
          {
            da: 'Andel deltagere, der rører sig mindst en halv time om dagen',
            en: 'Share of participants who exercise half an hour a day or more',
            unit: 'share',
          },
        ],
      },
      {
        key: 'use-what-is-there',
        title: { da: 'Deltagerne bruger områdets tilbud', en: 'Participants use what the area offers' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Antal deltagere, der også kommer til andre aktiviteter',
            en: 'Number of participants who also come to other activities',
            unit: 'count',
          },
        ],
      },
      {
        key: 'readier-for-work',
        title: { da: 'Ledige er mere klar til et job', en: 'Unemployed people are readier for a job' },
        to: ['more-in-work'],
        indicators: [
          {
            da: 'Antal ledige deltagere, der er gået i gang med et forløb mod et job',
            en: 'Number of unemployed participants who have started on the way to a job',
            unit: 'count',
          },
        ],
      },
    ],
    'long-term-goals': [
      {
        key: 'habits-spread',
        title: { da: 'Sunde vaner breder sig i området', en: 'Healthy habits spread in the area' },
        to: ['healthier-area'],
      },
      {
        key: 'healthier-area',
        title: { da: 'Sundheden i området er bedre', en: 'Health in the area is better' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Andel beboere, der siger, at deres helbred er godt',
            en: 'Share of residents who say that their health is good',
            unit: 'share',
          },
        ],
      },
      commonGoal('wellbeing'),
      {
        key: 'more-in-work',
        title: { da: 'Flere beboere er i arbejde', en: 'More residents are in work' },
        to: [],
        indicators: [
          {
            da: 'Andel beboere mellem 18 og 64 år i arbejde',
            en: 'Share of residents aged 18 to 64 in work',
            unit: 'share',
          },
        ],
      },
    ],
  },
  assumptions: [
    {
      from: 'health-guidance',
      to: 'healthier-lives',
      text: {
        da: 'Dårligt helbred har sjældent kun én årsag, så der skal være flere slags hjælp at få.',
        en: 'Poor health rarely has a single cause, so there must be several kinds of help.',
      },
      evidence: 'study',
      reference: 'Diderichsen m.fl., 2011',
    },
    {
      from: 'help-onwards',
      to: 'readier-for-work',
      text: {
        da: 'Et bedre helbred er et af de skridt, der fører mod et job.',
        en: 'Better health is one of the steps that lead towards a job.',
      },
      evidence: 'study',
      reference: 'CFBU, Mygind m.fl., 2014',
    },
    {
      from: 'healthier-lives',
      to: 'habits-spread',
      text: {
        da: 'Deltagerne tager de nye vaner med hjem og viser dem til naboerne.',
        en: 'Participants take the new habits home and show them to their neighbours.',
      },
      evidence: 'own-experience',
    },
  ],
}
