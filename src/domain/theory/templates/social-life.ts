// A theory of change for life among neighbours, with celebrations as its example. Source: the report, the text
// beside Figure 5, which the boxes are made from.

import { commonGoal } from './common-goals.ts'
import type { Template } from './template.ts'

export const socialLife: Template = {
  effortArea: 'social-life',
  boxes: {
    challenges: [
      {
        key: 'strangers',
        title: { da: 'Naboerne kender ikke hinanden', en: 'Neighbours do not know each other' },
        to: ['newcomers', 'everyone'],
      },
      {
        key: 'little-trust',
        title: {
          da: 'Naboerne har kun lidt tillid til hinanden',
          en: 'Neighbours have little trust in each other',
        },
        note: {
          da: 'Få ville for eksempel give naboen en nøgle eller banke på hos en ældre beboer, de ikke har set længe.',
          en: 'Few would give a neighbour a key, say, or knock at the door of an older resident not seen for a while.',
        },
        to: ['everyone'],
      },
      {
        key: 'few-arenas',
        title: { da: 'Få møder andre på job eller i foreninger', en: 'Few meet others at work or in clubs' },
        note: {
          da: 'Derfor betyder naboerne ekstra meget.',
          en: 'That makes neighbours matter all the more.',
        },
        to: ['everyone', 'helpers'],
      },
    ],
    'target-group': [
      {
        key: 'newcomers',
        title: { da: 'Nye beboere', en: 'New residents' },
        to: ['open-invitation'],
        targetGroups: ['all-residents'],
      },
      {
        key: 'everyone',
        title: { da: 'Alle beboere', en: 'All residents' },
        to: ['open-invitation'],
        targetGroups: ['all-residents'],
      },
      {
        key: 'helpers',
        title: {
          da: 'Beboere, der gerne vil give en hånd med',
          en: 'Residents who would like to lend a hand',
        },
        to: ['call-for-volunteers', 'outside-contacts'],
        targetGroups: ['all-residents'],
      },
    ],
    contact: [
      {
        key: 'open-invitation',
        title: { da: 'Åben invitation til alle', en: 'Open invitation to everyone' },
        to: ['communal-meals', 'celebrations'],
        roles: ['executing'],
      },
      {
        key: 'call-for-volunteers',
        title: { da: 'Opfordring til at være frivillig', en: 'Asking residents to volunteer' },
        to: ['celebrations', 'own-ideas'],
        roles: ['facilitating'],
        partners: ['residents'],
        volunteers: {
          da: 'Medarbejderen spørger beboere, som allerede kommer til noget.',
          en: 'The worker asks residents who already come to something.',
        },
      },
      {
        key: 'outside-contacts',
        title: { da: 'Kontakt til skoler og foreninger', en: 'Contact with schools and associations' },
        to: ['celebrations'],
        roles: ['bridging'],
        partners: ['schools', 'local-associations', 'sports-clubs', 'cultural-institutions'],
      },
    ],
    deliverables: [
      {
        key: 'communal-meals',
        title: { da: 'Fællesspisning', en: 'Communal meals' },
        to: ['guidance-onwards', 'networks'],
        activityType: 'communal-meals',
        roles: ['facilitating'],
        partners: ['residents'],
        volunteers: {
          da: 'De, der spiser med, bliver spurgt, om de vil lave mad en anden gang.',
          en: 'Those who eat are asked whether they would cook another time.',
        },
      },
      {
        key: 'guidance-onwards',
        title: { da: 'Vejledning videre til andre aktiviteter', en: 'Guidance on to other activities' },
        note: {
          da: 'Over maden møder medarbejderen beboere, som planen ellers ikke ville få fat i.',
          en: 'Over a meal the worker meets residents whom the plan would not reach otherwise.',
        },
        to: ['initiative'],
        roles: ['bridging'],
        partners: ['local-associations', 'national-voluntary-organisations'],
      },
      {
        key: 'own-ideas',
        title: { da: 'Hjælp til beboernes egne idéer', en: 'Help for residents’ own ideas' },
        to: ['initiative'],
        activityType: 'resident-run-activities',
        roles: ['facilitating'],
        partners: ['residents', 'tenant-board'],
        volunteers: {
          da: 'Den, der har idéen, finder selv andre, der vil være med.',
          en: 'Whoever has the idea finds others who want to join.',
        },
      },
      {
        key: 'celebrations',
        title: {
          da: 'Fester, som beboerne er med til at holde',
          en: 'Celebrations that residents help to hold',
        },
        note: {
          da: 'Små udvalg tager hver deres opgave, og medarbejderen samler trådene.',
          en: 'Small committees each take a task, and the worker ties the threads together.',
        },
        to: ['networks', 'ties-outwards', 'guests-impressed'],
        activityType: 'celebrations',
        roles: ['facilitating', 'coordinating', 'bridging'],
        partners: ['schools', 'residents', 'local-associations', 'sports-clubs', 'cultural-institutions'],
        volunteers: {
          da: 'Frivillige findes tidligt, så de kan være med til at planlægge festen.',
          en: 'Volunteers are found early, so that they can help to plan the party.',
        },
      },
    ],
    'effort-goals': [
      {
        key: 'initiative',
        title: { da: 'Flere beboere tager selv initiativ', en: 'More residents take the initiative' },
        to: ['neighbourliness'],
        indicators: [
          {
            da: 'Antal aktiviteter, som beboere selv driver',
            en: 'Number of activities that residents run themselves',
            unit: 'count',
          },
          { da: 'Antal aktive frivillige', en: 'Number of active volunteers', unit: 'count' },
        ],
      },
      {
        key: 'neighbourliness',
        title: { da: 'Et bedre naboskab', en: 'Better relations between neighbours' },
        to: ['wellbeing'],
        indicators: [
          {
            da: 'Andel beboere, der er tilfredse med naboskabet',
            en: 'Share of residents who are happy with their neighbours',
            unit: 'share',
          },
        ],
      },
      {
        key: 'networks',
        title: { da: 'Netværk på tværs af beboergrupper', en: 'Networks across groups of residents' },
        note: {
          da: 'Gamle og unge, folk med og uden job og folk fra forskellige lande lærer hinanden at kende.',
          en: 'Old and young, people with and without jobs and people from different countries meet.',
        },
        to: ['neighbourliness', 'safety'],
        indicators: [
          {
            da: 'Andel deltagere, der har lært nye naboer at kende',
            en: 'Share of participants who have got to know new neighbours',
            unit: 'share',
          },
        ],
      },
      {
        key: 'ties-outwards',
        title: {
          da: 'Beboerne kender flere uden for området',
          en: 'Residents know more people outside the area',
        },
        to: ['image'],
        indicators: [
          {
            da: 'Antal foreninger og skoler, der er med',
            en: 'Number of associations and schools that take part',
            unit: 'count',
          },
        ],
      },
      {
        key: 'guests-impressed',
        title: {
          da: 'Gæster får et godt indtryk af området',
          en: 'Guests get a good impression of the area',
        },
        to: ['image'],
        indicators: [
          {
            da: 'Andel gæster, der har fået et bedre indtryk af området',
            en: 'Share of guests who think better of the area',
            unit: 'share',
          },
        ],
      },
    ],
    'long-term-goals': [
      commonGoal('wellbeing', ['fewer-leave']),
      commonGoal('safety', ['fewer-leave']),
      commonGoal('image', ['fewer-leave']),
      {
        key: 'fewer-leave',
        title: { da: 'Færre flytter væk', en: 'Fewer people move away' },
        note: {
          da: 'Fraflytningen viser også, om de andre mål er nået.',
          en: 'How many leave also shows whether the other goals were met.',
        },
        to: [],
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
      from: 'call-for-volunteers',
      to: 'celebrations',
      text: {
        da: 'Beboerne siger ja, når de bliver spurgt; i 2011 havde en helhedsplan i snit 50 frivillige.',
        en: 'Residents say yes when asked; in 2011 a plan had 50 volunteers on average.',
      },
      evidence: 'study',
      reference: 'CFBU, Sigurd m.fl., 2011',
    },
    {
      from: 'networks',
      to: 'safety',
      text: {
        da: 'Den, der kender sine naboer, er mindre mistroisk og føler sig mere tryg.',
        en: 'People who know their neighbours are less distrustful and feel safer.',
      },
      evidence: 'study',
      reference: 'Ross & Jang, 2000',
    },
    {
      from: 'celebrations',
      to: 'guests-impressed',
      text: {
        da: 'Gæsterne taler med beboerne og ser selv, hvordan området er.',
        en: 'Guests talk to residents and see for themselves what the area is like.',
      },
      evidence: 'own-experience',
    },
  ],
}
