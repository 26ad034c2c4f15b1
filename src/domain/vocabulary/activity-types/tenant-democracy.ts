// The catalogue's activity types for tenant democracy, cooperation and trials with rules.

import type { ActivityType } from '../activity-type.ts'

export const tenantDemocracyTypes: readonly ActivityType[] = [
  {
    id: 'board-strengthening',
    effortArea: 'tenant-democracy',
    name: { da: 'Styrkelse af afdelingsbestyrelsen', en: 'Strengthening the tenant board' },
    purpose: {
      da: 'Bestyrelsen skal have kræfter og medlemmer nok til at tage ansvar for områdets fremtid.',
      en: 'The board has the strength and the members to take responsibility for the area’s future.',
    },
    description: {
      da: 'Medarbejderen taler med dem, der kunne have lyst til at stille op, og støtter dem, der allerede er valgt. Bestyrelsen får inspiration udefra og hjælp til at sætte mål og lave en plan. Det er vigtigt at få både yngre beboere og etniske minoriteter med.',
      en: 'The worker talks to those who might want to stand for election and supports those already elected. The board gets inspiration from elsewhere and help to set goals and make a plan. It is important to bring in both younger residents and ethnic minorities.',
    },
    primaryTargetGroups: ['all-residents', 'ethnic-minorities'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Yngre beboere', en: 'Younger residents' },
  },
  {
    id: 'board-cooperation',
    effortArea: 'tenant-democracy',
    name: { da: 'Samarbejde på tværs af afdelingsbestyrelser', en: 'Cooperation between tenant boards' },
    purpose: {
      da: 'Bestyrelser i samme område skal trække i samme retning.',
      en: 'Boards in the same area pull in the same direction.',
    },
    description: {
      da: 'Bestyrelserne holder faste møder om det, der angår dem alle, fra legepladser til den boligsociale indsats. Medarbejderen indkalder og hjælper med at finde det, de kan blive enige om. Med tiden klarer de det selv.',
      en: 'The boards meet regularly on what concerns them all, from playgrounds to the work of the plan. The worker calls the meetings and helps to find what they can agree on. In time they manage by themselves.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: ['all-residents'],
    otherTargetGroup: { da: 'Afdelingsbestyrelser', en: 'Tenant boards' },
  },
  {
    id: 'resident-events',
    effortArea: 'tenant-democracy',
    name: { da: 'Beboerarrangement', en: 'Residents’ events' },
    purpose: {
      da: 'Flere beboere skal kende deres rettigheder og bruge deres stemme.',
      en: 'More residents know their rights and make their voice heard.',
    },
    description: {
      da: 'Møder, kurser og hyggelige aftener viser, hvad en bestyrelse laver, og hvad man som lejer kan være med til at bestemme. Beboere fra forskellige opgange lærer hinanden at kende. Nogle får lyst til selv at påtage sig en opgave.',
      en: 'Meetings, courses and pleasant evenings show what a board does and what a tenant can help to decide. Residents from different stairwells get to know each other. Some feel like taking on a task themselves.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'renovation-involvement',
    effortArea: 'tenant-democracy',
    name: { da: 'Involvering af beboere i fysisk omdannelse', en: 'Involving residents in renovation' },
    purpose: {
      da: 'Når området bygges om, skal beboerne være med til at forme det, så de ser frem til resultatet.',
      en: 'When the area is rebuilt, residents help to shape it, so that they look forward to the result.',
    },
    description: {
      da: 'På workshops og møder fortæller beboerne, hvad der fungerer, og hvad de drømmer om. Arkitekter og bygherre hører det, før tegningerne er færdige. Beboerne får også løbende besked, mens arbejdet står på.',
      en: 'At workshops and meetings residents say what works and what they dream of. Architects and owners hear it before the drawings are finished. Residents are also kept informed while the work lasts.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'caretaker-training',
    effortArea: 'tenant-democracy',
    name: { da: 'Opkvalificering af ejendomsfunktionærerne', en: 'Training of caretakers' },
    purpose: {
      da: 'De, der møder beboerne hver dag, skal være klædt på til både konflikter og mennesker i krise.',
      en: 'Those who meet residents every day are equipped for conflicts and for people in crisis.',
    },
    description: {
      da: 'Ejendomsfunktionærer kommer på kursus i at tale med udsatte beboere og i at løse konflikter mellem naboer. Driften samles nogle steder på tværs af afdelinger. Det giver ro, overblik og kolleger at vende det svære med.',
      en: 'Caretakers take courses in talking to vulnerable residents and in settling conflicts between neighbours. In some places operations are joined across estates. That brings calm, a better overview and colleagues with whom to discuss the hard cases.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Ejendomsfunktionærer', en: 'Caretakers' },
  },
  {
    id: 'networks',
    effortArea: 'tenant-democracy',
    name: { da: 'Netværk og samarbejde', en: 'Networks and cooperation' },
    purpose: {
      da: 'De, der arbejder i området, skal kende hinanden og bruge hinanden, også når planen er slut.',
      en: 'Those who work in the area know and make use of each other, also when the plan has ended.',
    },
    description: {
      da: 'Fagfolk og frivillige mødes i faste fora, hvor de deler viden og aftaler, hvem der gør hvad. Nogle steder handler det mest om kommune og boligorganisation, andre steder om foreninger og private. Parterne prøver sig frem til den form, der passer.',
      en: 'Professionals and volunteers meet in regular forums to share knowledge and agree on who does what. In some places it is mostly municipality and housing organisation, in others associations and private actors. They try out what form suits them.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: {
      da: 'Boligorganisationer, kommuner, institutioner og frivillige organisationer',
      en: 'Housing organisations, municipalities, institutions and voluntary organisations',
    },
  },
  {
    id: 'studies-monitoring',
    effortArea: 'tenant-democracy',
    name: { da: 'Undersøgelser og monitorering', en: 'Studies and monitoring' },
    purpose: {
      da: 'Planen skal vide, hvordan det står til i området, og hvad indsatsen fører til.',
      en: 'The plan knows how things stand in the area and what the effort leads to.',
    },
    description: {
      da: 'Medarbejderne samler tal og erfaringer om områdets udfordringer og om resultaterne af arbejdet. Den viden bruges til at rette kursen undervejs og til at vise kommune, boligorganisation og fond, hvad der kom ud af det.',
      en: 'Workers gather figures and experience on the area’s challenges and the results of the work. What they learn serves to adjust the course along the way and to show municipality, housing organisation and fund what came of it.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: {
      da: 'Planens medarbejdere og de parter, der bruger tallene',
      en: 'The plan’s staff and the parties that use the figures',
    },
  },
]
