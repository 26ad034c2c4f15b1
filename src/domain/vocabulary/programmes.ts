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

const severalNote: Text = {
  da: 'Området dækker flere af de otte. En aktivitet tælles kun ét sted.',
  en: 'The area covers several of the eight. An activity is counted in one place only.',
}

function area(id: string, da: string, en: string, ...mapsTo: readonly EffortAreaId[]): ProgrammeEffortArea {
  return { id, name: { da, en }, mapsTo, ...(mapsTo.length > 1 && { note: severalNote }) }
}

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
      area('children-youth-family', 'Børn, unge og familie', 'Children, youth and family', 'children-youth'),
      area(
        'education-employment-business',
        'Uddannelse, beskæftigelse og erhverv',
        'Education, employment and business',
        'employment-education',
      ),
      area(
        'networks-democracy',
        'Beboernetværk, inddragelse og demokrati',
        'Resident networks, involvement and democracy',
        'social-life',
        'tenant-democracy',
      ),
      area('health', 'Sundhed', 'Health', 'health'),
      area('vulnerable-groups', 'Udsatte grupper', 'Vulnerable groups', 'vulnerable-residents'),
      area('culture-leisure', 'Kultur og fritid', 'Culture and leisure', 'children-youth', 'social-life'),
      area('image-communication', 'Image og kommunikation', 'Image and communication', 'image-communication'),
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
      area(
        'safety-wellbeing',
        'Tryghed og trivsel',
        'Safety and well-being',
        'social-life',
        'tenant-democracy',
        'health',
      ),
      area('crime-prevention', 'Kriminalpræventiv indsats', 'Crime prevention', 'children-youth'),
      area(
        'education-employment',
        'Uddannelse og beskæftigelse',
        'Education and employment',
        'employment-education',
      ),
      area(
        'prevention-parenting',
        'Forebyggelse og forældreansvar',
        'Prevention and parental responsibility',
        'children-youth',
        'vulnerable-residents',
      ),
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
      area(
        'education-life-chances',
        'Uddannelse og livschancer',
        'Education and life chances',
        'children-youth',
        'employment-education',
      ),
      area('employment', 'Beskæftigelse', 'Employment', 'employment-education'),
      area('crime-prevention', 'Kriminalitetsforebyggelse', 'Crime prevention', 'children-youth'),
      area(
        'cohesion-citizenship',
        'Sammenhængskraft og medborgerskab',
        'Cohesion and citizenship',
        'social-life',
        'tenant-democracy',
      ),
    ],
  },
]
