// The catalogue's activity types for vulnerable residents.

import type { ActivityType } from '../activity-type.ts'

export const vulnerableResidentsTypes: readonly ActivityType[] = [
  {
    id: 'social-caretakers',
    effortArea: 'vulnerable-residents',
    name: { da: 'Sociale viceværter', en: 'Social caretakers' },
    purpose: {
      da: 'Udsatte beboere skal have styr på hverdagen og med tiden komme videre, og naboerne skal have mere ro.',
      en: 'Vulnerable residents get a grip on everyday life and in time move on, and neighbours have more peace.',
    },
    description: {
      da: 'Den sociale vicevært opsøger dem, der ikke selv beder om hjælp, og bygger tillid op i beboerens eget tempo. Derfra kan de sammen tage fat på helbred, økonomi eller ensomhed. Viceværten tager med til møder hos det offentlige og mægler, når naboer er uvenner.',
      en: 'The social caretaker seeks out those who do not ask for help themselves and builds trust at the resident’s own pace. From there they can take on health, money or loneliness together. The caretaker comes along to meetings with public services and mediates when neighbours fall out.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: ['all-residents'],
  },
  {
    id: 'bridging-activities',
    effortArea: 'vulnerable-residents',
    name: { da: 'Brobyggende sociale aktiviteter', en: 'Bridging social activities' },
    purpose: {
      da: 'Mennesker, der lever isoleret, skal finde vej ind i fællesskabet.',
      en: 'People who live in isolation find their way into the community.',
    },
    description: {
      da: 'Medarbejderen opmuntrer, går med og bliver, indtil det føles trygt. Det kan være til fællesspisning, i et værested eller på en tur. Når naboer lærer hinanden at kende, falder der også ro over opgangen.',
      en: 'The worker encourages, comes along and stays until it feels safe. It may be to a shared meal, a drop-in centre or a trip. When neighbours get to know each other, the stairwell grows calmer too.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: ['all-residents'],
  },
  {
    id: 'housing-situation',
    effortArea: 'vulnerable-residents',
    name: { da: 'Udsatte beboeres boligsituation', en: 'Vulnerable residents’ housing situation' },
    purpose: {
      da: 'Ingen skal miste sin bolig, fordi hjælpen kom for sent.',
      en: 'Nobody loses their home because help came too late.',
    },
    description: {
      da: 'Beboere, der er bagud med huslejen, bliver kontaktet tidligt og får hjælp til budget, breve og aftaler om afdrag. Medarbejderen arbejder tæt sammen med kommunen og boligorganisationen, så en sag kan standses, før den ender i fogedretten.',
      en: 'Residents in arrears are contacted early and helped with budgets, letters and agreements to pay by instalments. The worker cooperates closely with the municipality and the housing organisation, so that a case can be stopped before it ends in the bailiff’s court.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: [],
  },
]
