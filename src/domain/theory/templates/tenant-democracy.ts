// A theory of change for tenant democracy, with stronger tenant boards as its example. Source: the report, the text
// beside Figure 8, which the boxes are made from, and wellbeing, which it has all areas lead to.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const tenantDemocracy: Template = {
  effortArea: 'tenant-democracy',
  boxes: {
    challenges: [
      {
        key: 'low-turnout',
        title: { da: 'Få kommer til beboermøderne', en: 'Few come to residents’ meetings' },
        to: ['adult-residents'],
      },
      {
        key: 'few-candidates',
        title: { da: 'Få stiller op til bestyrelsen', en: 'Few stand for the board' },
        to: ['possible-candidates'],
      },
      {
        key: 'split-ownership',
        title: { da: 'Flere ejere og bestyrelser i ét område', en: 'Several owners and boards in one area' },
        to: ['hard-to-agree'],
      },
      {
        key: 'hard-to-agree',
        title: { da: 'Svært at blive enige om det fælles', en: 'Hard to agree on what is shared' },
        to: ['boards'],
      },
    ],
    'target-group': [
      {
        key: 'adult-residents',
        title: { da: 'Alle voksne beboere', en: 'All adult residents' },
        to: ['invitation'],
        targetGroups: ['all-residents'],
      },
      {
        key: 'possible-candidates',
        title: { da: 'Beboere, der kunne stille op', en: 'Residents who might stand for election' },
        note: {
          da: 'Det gælder især yngre beboere og etniske minoriteter.',
          en: 'This goes above all for younger residents and ethnic minorities.',
        },
        to: ['talks-with-candidates'],
        targetGroups: ['all-residents', 'ethnic-minorities'],
      },
      {
        key: 'boards',
        title: { da: 'Siddende afdelingsbestyrelser', en: 'The present tenant boards' },
        to: ['talks-with-boards'],
      },
    ],
    contact: [
      {
        key: 'invitation',
        title: {
          da: 'Indbydelse i opgange og til arrangementer',
          en: 'Invitation in stairwells and at events',
        },
        to: ['democracy-courses', 'working-groups'],
        roles: ['executing'],
        partners: ['tenant-board'],
      },
      {
        key: 'talks-with-candidates',
        title: {
          da: 'Uformelle samtaler med mulige kandidater',
          en: 'Informal talks with possible candidates',
        },
        to: ['board-strengthening'],
        roles: ['executing'],
        partners: ['residents'],
        volunteers: {
          da: 'Medarbejderen spørger beboere, som allerede giver en hånd med.',
          en: 'The worker asks residents who already lend a hand.',
        },
      },
      {
        key: 'talks-with-boards',
        title: { da: 'Uformelle samtaler med bestyrelserne', en: 'Informal talks with the boards' },
        to: ['board-strengthening', 'common-forum'],
        roles: ['facilitating'],
        partners: ['tenant-board'],
      },
    ],
    deliverables: [
      {
        key: 'democracy-courses',
        title: { da: 'Kurser i beboerdemokrati', en: 'Courses in tenant democracy' },
        to: ['more-take-part'],
        activityType: 'resident-events',
        roles: ['executing'],
        partners: ['housing-organisation', 'tenant-board'],
      },
      {
        key: 'working-groups',
        title: { da: 'Arbejdsgrupper med beboere', en: 'Working groups of residents' },
        to: ['more-take-part'],
        roles: ['facilitating'],
        partners: ['residents', 'tenant-board'],
        volunteers: {
          da: 'Beboere melder sig til en opgave, der er til at overskue.',
          en: 'Residents sign up for a task of a manageable size.',
        },
      },
      {
        key: 'board-strengthening',
        title: { da: 'Støtte til afdelingsbestyrelsen', en: 'Support for the tenant board' },
        note: {
          da: 'Bestyrelsen får ny viden, møder andre bestyrelser og får hjælp til at sætte mål.',
          en: 'The board gains new knowledge, meets other boards and gets help to set goals.',
        },
        to: ['new-members', 'board-plans'],
        activityType: 'board-strengthening',
        roles: ['facilitating'],
        partners: ['housing-organisation', 'tenant-board'],
      },
      {
        key: 'common-forum',
        title: { da: 'Et fælles forum for bestyrelserne', en: 'A common forum for the boards' },
        to: ['boards-cooperate'],
        activityType: 'board-cooperation',
        roles: ['facilitating', 'coordinating'],
        partners: ['municipal-departments', 'housing-organisation', 'tenant-board'],
      },
    ],
    'effort-goals': [
      {
        key: 'more-take-part',
        title: { da: 'Flere beboere er med til at bestemme', en: 'More residents help to decide' },
        to: ['new-members'],
        indicators: [
          {
            da: 'Antal deltagere på beboermøderne',
            en: 'Number of people at residents’ meetings',
            unit: 'count',
          },
          {
            da: 'Antal beboere i arbejdsgrupper',
            en: 'Number of residents in working groups',
            unit: 'count',
          },
        ],
      },
      {
        key: 'new-members',
        title: { da: 'Bestyrelsen har fået nye medlemmer', en: 'The board has new members' },
        to: ['representative-boards'],
        indicators: [
          {
            da: 'Antal nye kandidater ved det seneste valg',
            en: 'Number of new candidates at the last election',
            unit: 'count',
          },
        ],
      },
      {
        key: 'board-plans',
        title: {
          da: 'Bestyrelsen lægger selv planer for området',
          en: 'The board makes its own plans for the area',
        },
        to: ['self-sustaining'],
        indicators: [
          {
            da: 'Bestyrelsen har vedtaget en handleplan og følger op på den',
            en: 'The board has adopted an action plan and follows it up',
            unit: 'yes-no',
          },
        ],
      },
      {
        key: 'boards-cooperate',
        title: { da: 'Bestyrelserne løser opgaver sammen', en: 'The boards solve tasks together' },
        to: ['anchored'],
        indicators: [
          {
            da: 'Antal fælles beslutninger, der er ført ud i livet',
            en: 'Number of joint decisions put into practice',
            unit: 'count',
          },
        ],
      },
    ],
    'long-term-goals': [
      {
        key: 'representative-boards',
        title: { da: 'Bestyrelserne ligner beboerne', en: 'The boards mirror the residents' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Bestyrelsernes alder, køn og baggrund sammenlignet med beboernes',
            en: 'Age, gender and background of the boards compared with the residents’',
            unit: 'text',
          },
        ],
      },
      commonGoal('wellbeing'),
      {
        key: 'self-sustaining',
        title: { da: 'Udviklingen kan bære sig selv', en: 'Development can sustain itself' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Antal aktiviteter, der kører videre uden planen',
            en: 'Number of activities that go on without the plan',
            unit: 'count',
          },
        ],
      },
      {
        key: 'anchored',
        title: {
          da: 'Samarbejdet er forankret i bestyrelserne',
          en: 'Cooperation is anchored in the boards',
        },
        to: ['self-sustaining'],
      },
    ],
  },
  assumptions: [
    {
      from: 'talks-with-candidates',
      to: 'board-strengthening',
      text: {
        da: 'Flere stiller op, når en, de kender, spørger dem i hverdagen.',
        en: 'More stand for election when somebody they know asks them in everyday life.',
      },
      evidence: 'own-experience',
    },
    {
      from: 'working-groups',
      to: 'more-take-part',
      text: {
        da: 'Beboerne vil gerne, når de får en opgave; 1.187 aktiviteter fandtes i 2011 kun takket være frivillige.',
        en: 'Residents are willing when given a task; in 2011 volunteers alone made 1,187 activities possible.',
      },
      evidence: 'study',
      reference: 'CFBU, Sigurd m.fl., 2012',
    },
    {
      from: 'board-plans',
      to: 'self-sustaining',
      text: {
        da: 'Området kommer kun videre med en bestyrelse, der fungerer godt og bakker op om arbejdet.',
        en: 'The area only moves on with a board that works well and backs the work.',
      },
      evidence: 'study',
      reference: 'SFI, Aner m.fl., 2013',
    },
  ],
}
