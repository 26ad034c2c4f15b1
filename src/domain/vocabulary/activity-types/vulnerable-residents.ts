// The catalogue's activity types for vulnerable residents.

import type { ActivityType } from '../activity-type.ts'

export const vulnerableResidentsTypes: readonly ActivityType[] = [
  {
    id: 'social-caretakers',
    effortArea: 'vulnerable-residents',
    name: { da: 'Sociale viceværter', en: 'Social caretakers' },
    purpose: {
      da: 'Udsatte beboere skal få styr på hverdagen og med tiden komme videre, og naboerne skal have mere ro.',
      en: 'Vulnerable residents get a grip on everyday life and in time move on, and neighbours have more peace.',
    },
    description: {
      da: 'Den sociale vicevært opsøger dem, der ikke selv kommer, og bygger tillid op i beboerens eget tempo. Derfra kan de sammen tage fat på helbred, økonomi eller ensomhed. Viceværten følger med til offentlige tilbud og mægler, når naboer er uvenner.',
      en: 'The social caretaker seeks out those who do not come by themselves and builds trust at the resident’s own pace. From there they can take on health, money or loneliness together. The caretaker comes along to public services and mediates when neighbours fall out.',
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
      da: 'Medarbejderen motiverer, følges ad og er med, indtil det føles trygt. Det kan være til spisning, værested eller en tur. Når naboer lærer hinanden at kende, falder der også ro over opgangen.',
      en: 'The worker encourages, comes along and stays until it feels safe. It may be to a meal, a drop-in centre or a trip. When neighbours get to know each other, the stairway grows calmer too.',
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
      da: 'Beboere med huslejerestance kontaktes tidligt og får hjælp til budget, breve og aftaler om afdrag. Medarbejderen arbejder tæt sammen med kommunen og boligorganisationen, så en sag kan standses, før den ender hos fogeden.',
      en: 'Residents in arrears are contacted early and helped with budgets, letters and agreements to pay by instalments. The worker cooperates closely with the municipality and the housing organisation, so that a case can be stopped before it ends with the bailiff.',
    },
    primaryTargetGroups: ['vulnerable-groups'],
    secondaryTargetGroups: ['families'],
  },
]
