// The three kinds of social capital that community work can build (report, Figure 14).

import type { SocialCapitalId } from './ids.ts'
import type { DescribedTerm } from './types.ts'

/** From within the group to the world outside, the order in which it is often built. */
export const socialCapital: readonly DescribedTerm<SocialCapitalId>[] = [
  {
    id: 'bonding',
    name: { da: 'Afgrænsende', en: 'Bonding' },
    description: {
      da: 'Bånd mellem mennesker, der ligner hinanden, og som giver tryghed i gruppen.',
      en: 'Ties between people who are alike, which make the group feel safe.',
    },
  },
  {
    id: 'bridging',
    name: { da: 'Brobyggende', en: 'Bridging' },
    description: {
      da: 'Bånd på tværs af områdets grupper, så naboer stoler på hinanden og hjælpes ad.',
      en: 'Ties across the groups of an area, so that neighbours trust and help each other.',
    },
  },
  {
    id: 'linking',
    name: { da: 'Forbindende', en: 'Linking' },
    description: {
      da: 'Bånd fra området til omverdenen: skoler, virksomheder, foreninger og myndigheder.',
      en: 'Ties from the area to the world outside: schools, businesses, associations and authorities.',
    },
  },
]
