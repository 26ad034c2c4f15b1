// The rounds of funding, each with its own effort areas and how these map to the eight of 2006-10. Facts are public;
// where an area maps to several of the eight, that is a judgement and its note says so.

import { effortAreas } from './effort-areas.ts'
import type { EffortAreaId, ProgrammeId } from './ids.ts'
import type { Term, Text } from './types.ts'

/** One effort area in a programme's own words, and those of the eight that it covers. */
export interface ProgrammeEffortArea extends Term {
  readonly mapsTo: readonly EffortAreaId[]
  readonly note?: Text
}

/** A round of funding. `fundSharePercent` is null where the programme's share is not known to us. */
export interface Programme extends Term<ProgrammeId> {
  readonly firstYear: number
  readonly lastYear: number
  readonly frame: Text
  readonly fundSharePercent: number | null
  readonly effortAreas: readonly ProgrammeEffortArea[]
}

/** What a split of an area over several of the eight rests on, with what the reader should know of every split. */
function split(da: string, en: string): Text {
  return {
    da: `${da} Fordelingen er et skøn, og en aktivitet tælles kun ét sted.`,
    en: `${en} The split is a judgement, and an activity is counted in one place only.`,
  }
}

/** The four rounds, the oldest first. */
export const programmes: readonly Programme[] = [
  {
    id: '2006-10',
    name: { da: '2006-10-midlerne', en: 'The 2006-10 funds' },
    firstYear: 2006,
    lastYear: 2010,
    frame: {
      da: '2,2 mia. kr. i alt, heraf 1,2 mia. kr. til den boligsociale indsats.',
      en: 'DKK 2.2 billion in all, of which 1.2 billion went to social efforts.',
    },
    fundSharePercent: 75,
    effortAreas: effortAreas.map(({ id, name }) => ({ id, name, mapsTo: [id] })),
  },
  {
    id: '2011-14',
    name: { da: '2011-14-midlerne', en: 'The 2011-14 funds' },
    firstYear: 2011,
    lastYear: 2014,
    frame: { da: '440 mio. kr. om året.', en: 'DKK 440 million a year.' },
    fundSharePercent: null,
    effortAreas: [
      {
        id: 'children-youth-family',
        name: { da: 'Børn, unge og familie', en: 'Children, youth and family' },
        mapsTo: ['children-youth'],
      },
      {
        id: 'education-employment-business',
        name: { da: 'Uddannelse, beskæftigelse og erhverv', en: 'Education, employment and business' },
        mapsTo: ['employment-education'],
      },
      {
        id: 'networks-democracy',
        name: {
          da: 'Beboernetværk, inddragelse og demokrati',
          en: 'Resident networks, involvement and democracy',
        },
        mapsTo: ['social-life', 'tenant-democracy'],
        note: split(
          'Netværk mellem beboere hører under Det sociale liv, inddragelse og demokrati under Beboerdemokrati & samarbejde.',
          'Networks among residents belong under Social life; involvement and democracy belong under Tenant democracy & cooperation.',
        ),
      },
      { id: 'health', name: { da: 'Sundhed', en: 'Health' }, mapsTo: ['health'] },
      {
        id: 'vulnerable-groups',
        name: { da: 'Udsatte grupper', en: 'Vulnerable groups' },
        mapsTo: ['vulnerable-residents'],
      },
      {
        id: 'culture-leisure',
        name: { da: 'Kultur og fritid', en: 'Culture and leisure' },
        mapsTo: ['children-youth', 'social-life'],
        note: split(
          'Børns og unges fritid hører under Børn & unge, kultur og fritid for alle under Det sociale liv.',
          'The leisure of children and young people belongs under Children & youth; culture and leisure for everyone belong under Social life.',
        ),
      },
      {
        id: 'image-communication',
        name: { da: 'Image og kommunikation', en: 'Image and communication' },
        mapsTo: ['image-communication'],
      },
    ],
  },
  {
    id: '2015-18',
    name: { da: '2015-18-midlerne', en: 'The 2015-18 funds' },
    firstYear: 2015,
    lastYear: 2018,
    frame: { da: '465 mio. kr. om året.', en: 'DKK 465 million a year.' },
    fundSharePercent: null,
    effortAreas: [
      {
        id: 'safety-wellbeing',
        name: { da: 'Tryghed og trivsel', en: 'Safety and well-being' },
        mapsTo: ['social-life', 'tenant-democracy', 'health'],
        note: split(
          'Naboskab hører under Det sociale liv, medbestemmelse og samarbejde under Beboerdemokrati & samarbejde og et godt helbred under Sundhed.',
          'Neighbourliness belongs under Social life, having a say and working together belong under Tenant democracy & cooperation, and good health belongs under Health.',
        ),
      },
      {
        id: 'crime-prevention',
        name: { da: 'Kriminalpræventiv indsats', en: 'Crime prevention' },
        mapsTo: ['children-youth'],
      },
      {
        id: 'education-employment',
        name: { da: 'Uddannelse og beskæftigelse', en: 'Education and employment' },
        mapsTo: ['employment-education'],
      },
      {
        id: 'prevention-parenting',
        name: { da: 'Forebyggelse og forældreansvar', en: 'Prevention and parental responsibility' },
        mapsTo: ['children-youth', 'vulnerable-residents'],
        note: split(
          'Støtte til børn og forældre hører under Børn & unge, hjælp til familier i svære vilkår under Udsatte beboere.',
          'Support for children and parents belongs under Children & youth; help for families in hard circumstances belongs under Vulnerable residents.',
        ),
      },
    ],
  },
  {
    id: '2019-26',
    name: { da: '2019-26-midlerne', en: 'The 2019-26 funds' },
    firstYear: 2019,
    lastYear: 2026,
    frame: { da: '380 mio. kr. om året.', en: 'DKK 380 million a year.' },
    fundSharePercent: null,
    effortAreas: [
      {
        id: 'education-life-chances',
        name: { da: 'Uddannelse og livschancer', en: 'Education and life chances' },
        mapsTo: ['children-youth', 'employment-education'],
        note: split(
          'En god start for børn hører under Børn & unge, skole og uddannelse under Beskæftigelse & uddannelse.',
          'A good start for children belongs under Children & youth; school and education belong under Employment & education.',
        ),
      },
      { id: 'employment', name: { da: 'Beskæftigelse', en: 'Employment' }, mapsTo: ['employment-education'] },
      {
        id: 'crime-prevention',
        name: { da: 'Kriminalitetsforebyggelse', en: 'Crime prevention' },
        mapsTo: ['children-youth'],
      },
      {
        id: 'cohesion-citizenship',
        name: { da: 'Sammenhængskraft og medborgerskab', en: 'Cohesion and citizenship' },
        mapsTo: ['social-life', 'tenant-democracy'],
        note: split(
          'Fællesskab mellem naboer hører under Det sociale liv, medborgerskab under Beboerdemokrati & samarbejde.',
          'Community among neighbours belongs under Social life; citizenship belongs under Tenant democracy & cooperation.',
        ),
      },
    ],
  },
]
