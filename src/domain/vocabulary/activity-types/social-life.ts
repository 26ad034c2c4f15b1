// The catalogue's activity types for social life among neighbours.

import type { ActivityType } from '../activity-type.ts'

export const socialLifeTypes: readonly ActivityType[] = [
  {
    id: 'residents-house',
    effortArea: 'social-life',
    name: { da: 'Beboer- og aktivitetshuse og væresteder', en: 'Residents’ houses and drop-in centres' },
    purpose: {
      da: 'Beboerne skal have et sted at mødes, så færre er alene, og flere får nogen at regne med i hverdagen.',
      en: 'Residents have a place to meet, so that fewer are alone and more have someone to count on in everyday life.',
    },
    description: {
      da: 'I huset er der plads til kaffe, klubber, møder og arrangementer, og alle beboere er velkomne. Nogle kommer for en bestemt aktivitet, andre for selskabet. Med tiden hjælper mange med at drive stedet.',
      en: 'The house has room for coffee, clubs, meetings and events, and all residents are welcome. Some come for a certain activity, others for the company. In time many help to run the place.',
    },
    primaryTargetGroups: ['all-residents', 'men', 'women', 'children-0-6', 'children-7-17', 'elderly'],
    secondaryTargetGroups: [],
  },
  {
    id: 'communal-meals',
    effortArea: 'social-life',
    name: { da: 'Fællesspisning og madklubber', en: 'Communal meals and cooking clubs' },
    purpose: {
      da: 'Naboer skal lære hinanden at kende på tværs af køn, alder og baggrund og blive tryggere ved hinanden.',
      en: 'Neighbours get to know each other across gender, age and background and grow more at ease together.',
    },
    description: {
      da: 'Beboere laver mad til hinanden på skift og spiser sammen. Frivillige står for det meste. Over maden er det let at fortælle om, hvad der ellers sker i området, og spørge, hvem der vil være med.',
      en: 'Residents take turns to cook for each other and eat together. Volunteers do most of the work. Over the meal it is easy to mention what else is going on in the area and to ask who would like to join.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'hobby-clubs',
    effortArea: 'social-life',
    name: { da: 'Hobbyklubber', en: 'Hobby clubs' },
    purpose: {
      da: 'Beboerne skal finde fællesskab om noget, de holder af, og føle sig mere hjemme i området.',
      en: 'Residents find company around something they enjoy and feel more at home in the area.',
    },
    description: {
      da: 'Klubberne samler folk om alt fra syning og sløjd til café og kreative fag. Ofte er det beboere, der står for dem, med hjælp til at finde lokaler og de første deltagere. Nogle kommer også for at øve dansk eller få mere mod på at være blandt andre.',
      en: 'The clubs gather people around anything from sewing and woodwork to cafés and crafts. Residents often run them, with help to find rooms and the first participants. Some also come to practise Danish or to feel more confident among others.',
    },
    primaryTargetGroups: ['all-residents', 'men', 'women'],
    secondaryTargetGroups: [],
  },
  {
    id: 'volunteer-recruitment',
    effortArea: 'social-life',
    name: { da: 'Rekruttering af frivillige', en: 'Recruiting volunteers' },
    purpose: {
      da: 'Flere skal have lyst og mod til at gøre noget for området, også når planen er slut.',
      en: 'More people have the will and courage to do something for the area, also when the plan has ended.',
    },
    description: {
      da: 'Planen finder frem til, hvad beboerne kan og vil, og hjælper dem i gang. De frivillige får kurser, ture og en at spørge til råds, når noget går i hårdknude. Tilflyttere inviteres med fra begyndelsen.',
      en: 'The plan finds out what residents can and want to do and helps them to start. Volunteers get courses, trips and someone to turn to when things get stuck. Newcomers are invited from the outset.',
    },
    primaryTargetGroups: [],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Frivillige og tilflyttere', en: 'Volunteers and newcomers' },
  },
  {
    id: 'resident-run-activities',
    effortArea: 'social-life',
    name: { da: 'Beboerdrevne aktiviteter', en: 'Activities run by residents' },
    purpose: {
      da: 'Beboernes egne ideer skal blive til noget, så engagementet vokser, og der sker mere i området.',
      en: 'Residents’ own ideas become real, so that commitment grows and more happens in the area.',
    },
    description: {
      da: 'En beboer kommer med en idé, og medarbejderen hjælper med at gøre den enkel nok til at begynde på. Det kan være med råd, kontakter, et lokale eller et lille beløb fra en pulje. Beboeren bestemmer selv og har ansvaret.',
      en: 'A resident has an idea, and the worker helps to make it simple enough to begin. The help may be advice, contacts, a room or a sum from a small fund. The resident decides and is in charge.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
  },
  {
    id: 'celebrations',
    effortArea: 'social-life',
    name: { da: 'Fester', en: 'Celebrations' },
    purpose: {
      da: 'Folk skal have det sjovt sammen, møde nye naboer og vise området fra dets bedste side.',
      en: 'People have fun together, meet new neighbours and show the area at its best.',
    },
    description: {
      da: 'Sommerfest, fastelavn eller en hel bydel på gaden: Beboerne planlægger i små udvalg, og medarbejderen holder trådene samlet. Skoler, klubber og foreninger inviteres med, så beboerne lærer dem at kende. Festen giver tit nye frivillige til den næste.',
      en: 'A summer party, a Shrovetide party or a whole district in the street: residents plan in small committees, and the worker keeps it all together. Schools, clubs and associations are invited, so that residents get to know them. A celebration often brings new volunteers for the next one.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Gæster udefra', en: 'Guests from outside' },
  },
  {
    id: 'excursions',
    effortArea: 'social-life',
    name: { da: 'Udflugter', en: 'Excursions' },
    purpose: {
      da: 'Beboerne skal ud og opleve noget sammen og lære både hinanden og landet bedre at kende.',
      en: 'Residents get out to experience something together, learning more about each other and about the country.',
    },
    description: {
      da: 'Turen kan gå til skoven, et museum eller rundt i kvarteret med en guide. Frivillige er tit med til at finde på turene og planlægge dem. På vejen hjem er det let at fortælle om de andre aktiviteter.',
      en: 'The trip may go to the woods, a museum or around the district with a guide. Volunteers often help to think up the trips and plan them. On the way home it is easy to tell people about the other activities.',
    },
    primaryTargetGroups: ['all-residents'],
    secondaryTargetGroups: [],
    otherTargetGroup: { da: 'Frivillige', en: 'Volunteers' },
  },
]
