// Example texts for Udsatte beboere. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const vulnerableResidentsTexts: AreaTexts<'vulnerable-residents'> = {
  types: {
    'social-caretakers': {
      titles: [
        'Den sociale vicevært',
        'Social vicevært i {sted}',
        'En hånd i hverdagen',
        'Døren på klem',
        'Opsøgende støtte i {sted}',
      ],
      openings: [
        'En social vicevært opsøger beboere i {sted}, som har svært ved at få hverdagen til at hænge sammen.',
        'Den sociale vicevært i {sted} er til at ringe til, når en nabo er bekymret for en anden.',
        'I {sted} støtter en social vicevært beboere med misbrug eller psykisk sygdom.',
      ],
      contexts: [
        'Støtten kan være at åbne post, rydde op eller følges til læge.',
        'Viceværten mødes hver uge med driften og kommunens socialrådgiver.',
        'Tilliden bygges op over lang tid og på beboerens egne betingelser.',
        'Ved konflikter taler viceværten med begge naboer, før der sker andet.',
      ],
      closings: [
        'Beboeren skal have et bedre liv i sin egen bolig.',
        'Naboerne skal opleve, at der bliver gjort noget.',
      ],
      steps: [
        [
          [
            'Der er kontakt til de mest udsatte',
            'Antal beboere med kontakt',
            'Mindst {n} beboere',
            'Der var kontakt til {n} beboere.',
            15,
            45,
          ],
          [
            'Naboer og drift bruger ordningen',
            'Antal henvendelser',
            'Mindst {n} henvendelser',
            'Der kom {n} henvendelser.',
            25,
            80,
          ],
        ],
        [
          [
            'Beboerne tager imod støtte',
            'Antal i støtteforløb',
            'Mindst {n} beboere er i forløb',
            '{n} beboere var i forløb.',
            8,
            25,
          ],
          [
            'Beboerne følges til andre tilbud',
            'Antal møder med følge',
            'Mindst {n} møder',
            'Viceværten fulgte med til {n} møder.',
            20,
            70,
          ],
        ],
        [
          [
            'Beboerne klarer hverdagen bedre',
            'Viceværtens og beboerens fælles skema',
            'Mindst {n} % er gået frem på mindst to områder',
            '{n} % var gået frem på mindst to områder.',
            50,
            70,
          ],
          [
            'Der er færre nabokonflikter',
            'Ejendomskontorets liste',
            'Antallet falder med mindst {n} %',
            'Antallet faldt med {n} %.',
            15,
            35,
          ],
        ],
      ],
      learned: [
        'Tålmodighed er metoden; de første besøg sker gennem brevsprækken.',
        'Viceværten må ikke være alene om det svære og skal have sparring.',
        'Kommunen og vi skal være enige om, hvem der slipper hvornår.',
      ],
    },
    'bridging-activities': {
      titles: [
        'Med i fællesskabet',
        'Kaffevognen',
        'Sammen på bænken',
        'Følgevenner i {sted}',
        'Plads til forskelle',
      ],
      openings: [
        'Beboere i {sted}, der lever meget alene, får en følgeven, som tager dem med til noget.',
        'En kaffevogn kører rundt i {sted} hver {dag} og gør det let at falde i snak.',
        'I {sted} åbner de almindelige arrangementer sig for dem, der plejer at blive hjemme.',
      ],
      contexts: [
        'Medarbejderen følger med de første gange og trækker sig, når det går.',
        'Værterne har fået et kursus om psykisk sygdom og misbrug.',
        'Der er altid et roligt hjørne og en, man kan gå udenfor sammen med.',
        'En lille gruppe spiser morgenmad sammen, før de går til det større arrangement.',
      ],
      closings: [
        'Den, der er kendt, er ingen længere bange for.',
        'Ensomme beboere skal have mindst ét sted, hvor de bliver savnet.',
      ],
      steps: [
        [
          [
            'Vi har fundet dem, der lever alene',
            'Antal beboere med kontakt',
            'Mindst {n} beboere',
            '{n} beboere fik kontakt.',
            12,
            35,
          ],
          [
            'Følgevenner er fundet',
            'Antal følgevenner',
            'Mindst {n} følgevenner',
            '{n} følgevenner kom med.',
            6,
            12,
          ],
        ],
        [
          [
            'Beboerne kommer med til aktiviteter',
            'Antal beboere med fremmøde',
            'Mindst {n} beboere',
            '{n} beboere kom med.',
            8,
            25,
          ],
          [
            'Beboerne kommer mere end en gang',
            'Antal med mindst fem fremmøder',
            'Mindst {n} beboere',
            '{n} beboere kom mindst fem gange.',
            6,
            18,
          ],
        ],
        [
          [
            'Deltagerne er mindre ensomme',
            'Samtale med en kendt medarbejder',
            'Mindst {n} % er mindre ensomme',
            '{n} % var mindre ensomme.',
            50,
            70,
          ],
          [
            'Naboerne er mere trygge ved hinanden',
            'Spørgeskema til deltagere og naboer',
            'Mindst {n} % er mere trygge',
            '{n} % var mere trygge.',
            50,
            70,
          ],
        ],
      ],
      learned: [
        'Den første invitation bliver næsten altid afslået; den tredje virker.',
        'Værterne skal være forberedt, ellers bliver ingen glade.',
        'Små grupper først, store fester bagefter.',
      ],
    },
    'housing-situation': {
      titles: [
        'Bliv boende',
        'Huslejehjælpen i {sted}',
        'Økonomisk rådgivning',
        'Før fogeden kommer',
        'Styr på økonomien',
      ],
      openings: [
        'Beboere i {sted}, der er bagud med huslejen, får hurtigt besøg og en plan.',
        'En økonomirådgiver hjælper beboere i {sted} med budget, gæld og breve fra kommunen.',
        'Boligorganisationen og kommunen griber sammen ind, før en beboer i {sted} mister sin bolig.',
      ],
      contexts: [
        'Boligorganisationen giver besked ved den første rykker, hvis beboeren er indforstået.',
        'Rådgiveren er med, når der laves aftaler om afdrag.',
        'Frivillige med forstand på økonomi holder åbent i {hus} hver {dag}.',
        'Mange sager løses med en ansøgning, som beboeren ikke vidste fandtes.',
      ],
      closings: [
        'Færre familier skal opleve at blive sat ud.',
        'Beboerne skal kunne se en vej ud af gælden.',
      ],
      steps: [
        [
          [
            'Beboere i fare får kontakt',
            'Antal beboere med kontakt efter første rykker',
            'Mindst {n} beboere',
            'Der var kontakt til {n} beboere.',
            15,
            50,
          ],
          [
            'Tilbuddet er kendt',
            'Antal henvendelser til rådgivningen',
            'Mindst {n} henvendelser',
            'Der kom {n} henvendelser.',
            25,
            80,
          ],
        ],
        [
          [
            'Beboerne har et budget',
            'Antal budgetter',
            'Mindst {n} budgetter',
            'Der blev lagt {n} budgetter.',
            12,
            40,
          ],
          [
            'Aftaler om afdrag er indgået',
            'Antal aftaler',
            'Mindst {n} aftaler',
            'Der blev indgået {n} aftaler.',
            8,
            25,
          ],
        ],
        [
          [
            'Færre bliver sat ud',
            'Boligorganisationens og fogedrettens tal',
            'Antallet falder med mindst {n} %',
            'Antallet faldt med {n} %.',
            20,
            40,
          ],
          [
            'Beboerne holder deres aftaler',
            'Boligorganisationens regnskab',
            'Mindst {n} % af aftalerne holdes i et år',
            '{n} % af aftalerne blev holdt i et år.',
            55,
            75,
          ],
        ],
      ],
      learned: [
        'Kontakten skal tages, før sagen er hos advokaten.',
        'En fast aftale med kommunens ydelseskontor sparede uger.',
        'Skammen er større end gælden; derfor skal døren være diskret.',
      ],
    },
  },
}
