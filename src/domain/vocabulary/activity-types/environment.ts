// The catalogue's activity types for the environment and the use of common areas.

import type { ActivityType } from '../activity-type.ts'

export const environmentTypes: readonly ActivityType[] = [
  {
    id: 'waste-common-areas',
    effortArea: 'environment',
    name: { da: 'Affaldshåndtering og fællesarealer', en: 'Waste and common areas' },
    purpose: {
      da: 'Beboerne skal føle ansvar for det, de deler, og undgå at blive uvenner om det.',
      en: 'Residents feel responsible for what they share and avoid falling out over it.',
    },
    description: {
      da: 'Oprydningsdage og kampagner gør kvarteret pænere og viser, hvor affaldet skal hen. Medarbejderne spørger også, hvorfor det går galt, for svaret kan ligge i sprog eller vaner. Så bliver det lettere at finde en løsning, der virker.',
      en: 'Clean-up days and campaigns make the area nicer and show where waste belongs. Workers also ask why it goes wrong, as the answer may lie in language or habits. That makes it easier to find a solution that works.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'environment-ambassadors',
    effortArea: 'environment',
    name: { da: 'Miljøambassadører', en: 'Environment ambassadors' },
    purpose: {
      da: 'Flere skal vide, hvordan man sparer på vand og strøm og sorterer rigtigt.',
      en: 'More people know how to save water and power and sort waste properly.',
    },
    description: {
      da: 'Frivillige beboere lærer om miljø og øver sig i at fortælle det videre. De besøger naboer og viser, hvad man selv kan gøre. Ofte er det kvinder, der tager opgaven på sig.',
      en: 'Volunteer residents learn about the environment and practise passing it on. They visit neighbours and show what people can do themselves. It is often women who take on the task.',
    },
    primaryTargetGroups: ['women'],
    secondaryTargetGroups: ['all-residents'],
  },
  {
    id: 'resource-saving',
    effortArea: 'environment',
    name: { da: 'Ressourcebesparelsesprojekter', en: 'Resource saving projects' },
    purpose: {
      da: 'Forbruget af vand og energi skal ned, til gavn for både miljøet og pengepungen.',
      en: 'The use of water and energy goes down, to the benefit of both the environment and the household budget.',
    },
    description: {
      da: 'Beboerne får viden på møder i opgangen, på caféer og ved besøg i hjemmet. Nogle steder er der en lejlighed, hvor man kan se, hvordan det gøres. Målerne viser bagefter, om det hjalp.',
      en: 'Residents learn at stairwell meetings, in cafés and on home visits. In some places there is a flat where people can see how it is done. Meters show afterwards whether it helped.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'living-together',
    effortArea: 'environment',
    name: { da: 'Evnen til at bo alment', en: 'Living together in social housing' },
    purpose: {
      da: 'Naboer skal have færre konflikter og være gladere for at bo, hvor de bor.',
      en: 'Neighbours have fewer conflicts and are happier where they live.',
    },
    description: {
      da: 'Frivillige og medarbejdere forklarer reglerne for vaskekælder, støj og affald, så de er til at forstå. Opstår der strid, kan en beboerguide eller blokambassadør hjælpe parterne med at tale sammen.',
      en: 'Volunteers and workers explain the rules on laundry, noise and waste so that they can be understood. If a dispute arises, a resident guide or block ambassador can help the parties to talk.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Tilflyttere', en: 'Newcomers' },
  },
]
