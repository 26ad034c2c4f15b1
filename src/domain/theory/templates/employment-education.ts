// A theory of change for work and education, with job guidance as its example. Source: the report, the text beside
// Figure 6, which the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const employmentEducation: Template = {
  effortArea: 'employment-education',
  boxes: {
    challenges: [
      {
        key: 'long-unemployment',
        title: { da: 'Mange har været uden arbejde i årevis', en: 'Many have been out of work for years' },
        to: ['unemployed-adults'],
      },
      {
        key: 'other-problems',
        title: {
          da: 'Helbred, gæld eller misbrug står i vejen',
          en: 'Health, debt or addiction is in the way',
        },
        to: ['unemployed-adults'],
      },
      {
        key: 'danish-and-schooling',
        title: { da: 'Kort skolegang og svært ved dansk', en: 'Short schooling and trouble with Danish' },
        to: ['unemployed-adults'],
      },
      {
        key: 'no-working-adults',
        title: { da: 'Børn vokser op uden voksne i job', en: 'Children grow up with no adults in work' },
        to: ['youth', 'pupils'],
      },
    ],
    'target-group': [
      {
        key: 'unemployed-adults',
        title: { da: 'Udsatte ledige voksne', en: 'Vulnerable unemployed adults' },
        to: ['notices', 'personal-contact'],
        targetGroups: ['vulnerable-groups'],
      },
      {
        key: 'youth',
        title: { da: 'Unge, der mangler et fritidsjob', en: 'Young people without a part-time job' },
        to: ['personal-contact'],
        targetGroups: ['children-7-17'],
      },
      {
        key: 'pupils',
        title: { da: 'Skolebørn, der mangler hjælp til lektier', en: 'Pupils who lack help with homework' },
        to: ['open-door'],
        targetGroups: ['children-7-17'],
      },
    ],
    contact: [
      {
        key: 'notices',
        title: { da: 'Opslag i området', en: 'Notices around the area' },
        to: ['courses', 'job-guidance'],
        roles: ['executing'],
      },
      {
        key: 'personal-contact',
        title: { da: 'Personlig kontakt', en: 'Personal contact' },
        note: {
          da: 'Medarbejderen kender beboerne fra andre aktiviteter og spørger, når tiden er moden.',
          en: 'The worker knows residents from other activities and asks when the time is right.',
        },
        to: ['job-guidance', 'youth-jobs'],
        roles: ['executing'],
      },
      {
        key: 'open-door',
        title: { da: 'Åben dør tæt på hjemmet', en: 'An open door close to home' },
        to: ['homework-cafe'],
        roles: ['facilitating'],
        partners: ['schools'],
      },
    ],
    deliverables: [
      {
        key: 'courses',
        title: { da: 'Kurser i at søge job', en: 'Courses in seeking a job' },
        to: ['closer-to-work'],
        activityType: 'job-readiness-courses',
        roles: ['executing'],
        partners: ['job-centre', 'educational-institutions'],
      },
      {
        key: 'job-guidance',
        title: { da: 'Frivillig jobvejledning til den enkelte', en: 'Voluntary one-to-one job guidance' },
        note: {
          da: 'Forløbet bliver lagt efter den enkelte, og vejlederen hjælper også med kontakten til sagsbehandleren.',
          en: 'It is shaped to the person, and the adviser also helps with the contact to the caseworker.',
        },
        to: ['personal-problems', 'closer-to-work'],
        activityType: 'job-guidance',
        roles: ['executing', 'bridging'],
        partners: ['municipal-departments', 'job-centre'],
      },
      {
        key: 'personal-problems',
        title: { da: 'Hjælp til det, der fylder mest', en: 'Help with what weighs most' },
        to: ['able-to-cope'],
        roles: ['executing', 'coordinating', 'bridging'],
        partners: ['municipal-departments', 'health-services'],
      },
      {
        key: 'youth-jobs',
        title: { da: 'Hjælp til at få et fritidsjob', en: 'Help to find a part-time job' },
        to: ['work-experience'],
        activityType: 'youth-jobs',
        roles: ['executing', 'bridging'],
        partners: ['housing-organisation', 'local-businesses'],
      },
      {
        key: 'homework-cafe',
        title: { da: 'Lektiecafé', en: 'Homework café' },
        to: ['better-at-school'],
        activityType: 'homework-cafe',
        roles: ['facilitating'],
        partners: ['schools', 'residents', 'national-voluntary-organisations'],
        volunteers: {
          da: 'Frivillige findes blandt beboerne og gennem landsdækkende organisationer.',
          en: 'Volunteers are found among residents and through national organisations.',
        },
      },
    ],
    'effort-goals': [
      {
        key: 'closer-to-work',
        title: { da: 'Ledige er tættere på et job', en: 'Unemployed people are closer to a job' },
        to: ['in-work'],
        indicators: [
          {
            da: 'Antal deltagere, der har søgt job inden for et halvt år',
            en: 'Number of participants who applied for a job within six months',
            unit: 'count',
          },
        ],
      },
      {
        key: 'able-to-cope',
        title: {
          da: 'Deltagerne har overskud til at søge job',
          en: 'Participants have the strength to seek work',
        },
        to: ['closer-to-work'],
        indicators: [
          {
            da: 'Andel deltagere, der siger, at de har fået styr på det sværeste',
            en: 'Share of participants who say that the hardest part is under control',
            unit: 'share',
          },
        ],
      },
      {
        key: 'in-work',
        title: { da: 'Deltagerne får job eller uddannelse', en: 'Participants get a job or an education' },
        note: {
          da: 'Det tæller først, når de også bliver ved.',
          en: 'It only counts once they stay on.',
        },
        to: ['more-in-work'],
        indicators: [
          {
            da: 'Antal deltagere i job eller uddannelse efter et halvt år',
            en: 'Number of participants in work or education after six months',
            unit: 'count',
          },
        ],
      },
      {
        key: 'work-experience',
        title: { da: 'Unge har prøvet at have et job', en: 'Young people have tried having a job' },
        to: ['more-in-work', 'cycle-broken'],
        indicators: [
          {
            da: 'Antal unge, der har haft et fritidsjob i tre måneder',
            en: 'Number of young people who held a part-time job for three months',
            unit: 'count',
          },
        ],
      },
      {
        key: 'better-at-school',
        title: { da: 'Børn klarer sig bedre i skolen', en: 'Children do better at school' },
        to: ['cycle-broken'],
        indicators: [
          {
            da: 'Andel børn, der får lavet flere lektier',
            en: 'Share of children who get more homework done',
            unit: 'share',
          },
          {
            da: 'Børnenes karakterer i dansk og matematik',
            en: 'The children’s marks in Danish and maths',
            unit: 'text',
          },
        ],
      },
    ],
    'long-term-goals': [
      {
        key: 'more-in-work',
        title: { da: 'Flere beboere er i arbejde', en: 'More residents are in work' },
        note: {
          da: 'Hidtil har undersøgelser ikke kunnet vise en virkning for voksne i hele området.',
          en: 'So far studies have not been able to show an effect for the adults of a whole area.',
        },
        to: ['mixed-residents'],
        indicators: [
          {
            da: 'Andel beboere mellem 18 og 64 år i arbejde',
            en: 'Share of residents aged 18 to 64 in work',
            unit: 'share',
          },
        ],
      },
      commonGoal('mixed-residents'),
      {
        key: 'cycle-broken',
        title: { da: 'Den negative sociale arv er brudt', en: 'The cycle of disadvantage is broken' },
        to: ['mixed-residents'],
      },
    ],
  },
  assumptions: [
    {
      from: 'able-to-cope',
      to: 'closer-to-work',
      text: {
        da: 'Den, der har styr på sine egne problemer, har kræfter til at søge job, når hjælpen hænger sammen.',
        en: 'People who have their own problems under control can seek work, if the help fits together.',
      },
      evidence: 'study',
      reference: 'CFBU, Mygind, 2013; CFBU, Mygind m.fl., 2014',
    },
    {
      from: 'homework-cafe',
      to: 'better-at-school',
      text: {
        da: 'Mindst hver tredje deltager får lavet flere lektier end før, og lektier giver bedre karakterer.',
        en: 'At least one in three gets more homework done than before, and homework gives better marks.',
      },
      evidence: 'study',
      reference: 'CFBU, Madsen m.fl., 2012',
    },
    {
      from: 'in-work',
      to: 'more-in-work',
      text: {
        da: 'De, der får job, bliver boende, for ellers kan det ikke ses på tallene for området.',
        en: 'Those who get a job stay on, as the area’s figures will not show it otherwise.',
      },
      evidence: 'none',
    },
  ],
}
