// Example texts for Miljø & brug af fællesarealer. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const environmentTexts: AreaTexts<'environment'> = {
  types: {
    'waste-common-areas': {
      titles: [
        'Rent {sted}',
        'Affald på rette plads',
        'Forårsrengøring',
        'Fælles haver i {sted}',
        'Den grønne dag',
        'Plads til at være ude',
      ],
      openings: [
        'To gange om året gør beboerne i {sted} rent ude og planter nyt.',
        'Beboere og ejendomsfunktionærer i {sted} har sammen indrettet nye affaldsøer og bede.',
        'I {sted} går en kampagne fra opgang til opgang og viser, hvordan affald sorteres.',
      ],
      contexts: [
        'Skilte med billeder viser, hvad der skal hvorhen.',
        'Vi har talt med beboerne om, hvorfor skraldet havner ved siden af.',
        'Børnene fra klubben har bygget fuglekasser og malet skraldespande.',
        'Hvert arbejdshold får handsker, kaffe og et stykke jord at passe.',
      ],
      closings: [
        'Udearealerne skal være noget, man er fælles om.',
        'Et ryddeligt område føles mere trygt og giver færre uenigheder.',
      ],
      steps: [
        [
          [
            'Beboerne er med',
            'Antal deltagere på arbejdsdagene',
            'Mindst {n} beboere',
            '{n} beboere deltog.',
            20,
            70,
          ],
          [
            'Husstandene er informeret',
            'Antal husstande besøgt',
            'Mindst {n} husstande',
            '{n} husstande fik besøg.',
            80,
            260,
          ],
        ],
        [
          [
            'Affaldet havner rigtigt',
            'Driftens stikprøver',
            'Mindst {n} % af stikprøverne er i orden',
            '{n} % af stikprøverne var i orden.',
            60,
            85,
          ],
          [
            'Bede og haver bliver passet',
            'Antal bede med en fast gruppe',
            'Mindst {n} bede',
            '{n} bede havde en fast gruppe.',
            6,
            14,
          ],
        ],
        [
          [
            'Der bruges mindre tid på oprydning',
            'Driftens timeregnskab',
            'Timerne falder med mindst {n} %',
            'Timerne faldt med {n} %.',
            15,
            30,
          ],
          [
            'Beboerne er tilfredse med udearealerne',
            'Spørgeskema til husstandene',
            'Mindst {n} % er tilfredse',
            '{n} % var tilfredse.',
            60,
            80,
          ],
        ],
      ],
      learned: [
        'Skilte med billeder virkede med det samme; breve gjorde ikke.',
        'Den, der har plantet et bed, tager kampen op med dem, der tramper i det.',
        'Vi skal have driften med, når der sættes tal på, ellers er der ingen tal.',
      ],
    },
    'environment-ambassadors': {
      titles: [
        'Miljøambassadørerne',
        'Grønne naboer i {sted}',
        'Miljø på mange sprog',
        'Grønne vejledere i {sted}',
      ],
      openings: [
        'Beboere i {sted} er uddannet til at vise naboerne, hvordan man sparer på vand og strøm.',
        'Miljøambassadører i {sted} går på besøg med pærer, sparebrusere og gode råd.',
        'Et hold frivillige i {sted} fortæller om affald, energi og indeklima på naboernes eget sprog.',
      ],
      contexts: [
        'Kurset varer seks aftener og slutter med en tur til genbrugspladsen.',
        'Ambassadørerne får sparring af kommunens miljøvejleder.',
        'De holder åbent bord i {hus} hver {dag}.',
        'Mange af ambassadørerne er kvinder, som her fik deres første frivillige opgave.',
      ],
      closings: [
        'Det skal kunne mærkes på både regningen og i gården.',
        'Ambassadørerne får viden og selvtillid, som de kan bruge videre.',
      ],
      steps: [
        [
          [
            'Ambassadørerne er uddannet',
            'Antal med kursusbevis',
            'Mindst {n} ambassadører',
            '{n} ambassadører blev uddannet.',
            6,
            14,
          ],
          [
            'Ambassadørerne er synlige',
            'Antal åbne borde og møder',
            'Mindst {n} gange',
            'De holdt åbent {n} gange.',
            8,
            24,
          ],
        ],
        [
          [
            'Husstandene får besøg',
            'Antal besøg',
            'Mindst {n} husstande',
            '{n} husstande fik besøg.',
            30,
            110,
          ],
          [
            'Husstandene følger et råd',
            'Opfølgning ved andet besøg',
            'Mindst {n} % har fulgt et råd',
            '{n} % havde fulgt et råd.',
            55,
            75,
          ],
        ],
        [
          [
            'Forbruget falder',
            'Aflæsning af vand og el i afdelingen',
            'Forbruget falder med mindst {n} %',
            'Forbruget faldt med {n} %.',
            6,
            12,
          ],
          [
            'Beboerne ved mere om miljø',
            'Spørgeskema før og efter',
            'Mindst {n} % ved mere end før',
            '{n} % vidste mere end før.',
            60,
            80,
          ],
        ],
      ],
      learned: [
        'En sparebruser i hånden åbner flere døre end en brochure.',
        'Forbruget afhænger også af vinteren, så tallene skal ses over flere år.',
        'Ambassadørerne vil gerne bruges, men ikke hver uge.',
      ],
    },
    'resource-saving': {
      titles: [
        'Spar på vandet',
        'Den grønne lejlighed',
        'Opgangsmøder om energi',
        'Lavere regning i {sted}',
        'Strøm til mindre',
      ],
      openings: [
        'I {sted} viser en prøvelejlighed, hvordan man kan bo med et mindre forbrug.',
        'Opgange i {sted} konkurrerer om at spare mest vand på et år.',
        'Beboere i {sted} får gennemgået deres forbrug og en plan for at sænke det.',
      ],
      contexts: [
        'Forsyningen leverer målinger, så opgangene kan følge med hver måned.',
        'Hjemmebesøg og temaaftener gør rådene konkrete.',
        'Rindende toiletter og utætte haner bliver meldt og lavet.',
        'Den opgang, der sparer mest, får en fest.',
      ],
      closings: [
        'Både miljøet og husholdningen skal have gavn af det.',
        'Vanerne skal holde, også når konkurrencen er slut.',
      ],
      steps: [
        [
          [
            'Beboerne deltager',
            'Antal husstande på opgangsmøder',
            'Mindst {n} husstande',
            '{n} husstande deltog.',
            25,
            90,
          ],
          ['Lejligheden bliver besøgt', 'Gæstebog', 'Mindst {n} besøg', 'Der var {n} besøg.', 40, 130],
        ],
        [
          [
            'Husstandene har lagt en plan',
            'Antal spareplaner',
            'Mindst {n} planer',
            'Der blev lavet {n} planer.',
            20,
            70,
          ],
          [
            'Fejl bliver meldt og lavet',
            'Driftens liste',
            'Mindst {n} fejl er rettet',
            '{n} fejl blev rettet.',
            15,
            50,
          ],
        ],
        [
          [
            'Vandforbruget falder',
            'Forsyningens aflæsninger',
            'Forbruget falder med mindst {n} %',
            'Forbruget faldt med {n} %.',
            6,
            14,
          ],
          [
            'Beboerne har fået nye vaner',
            'Spørgeskema efter et år',
            'Mindst {n} % har holdt fast i nye vaner',
            '{n} % holdt fast i nye vaner.',
            50,
            70,
          ],
        ],
      ],
      learned: [
        'Månedlige tal i opgangen gav både snak og besparelser.',
        'Et enkelt løbende toilet kan ødelægge en hel opgangs resultat.',
        'Målere på hver lejlighed er en forudsætning, som vi burde have sikret først.',
      ],
    },
    'living-together': {
      titles: [
        'God stil i opgangen',
        'At bo sammen i {sted}',
        'Beboerguiderne',
        'Husorden på en ny måde',
        'Nabomægling i {sted}',
        'Fred på trappen',
      ],
      openings: [
        'Beboerguider i {sted} hjælper naboer med at forstå husorden, vaskeri og affald.',
        'Når naboer i {sted} er uenige, kan de få hjælp af uddannede mæglere.',
        'I {sted} er husordenen skrevet om sammen med beboerne og gennemgået opgang for opgang.',
      ],
      contexts: [
        'Guiderne taler flere sprog og er selv beboere.',
        'Nye lejere får en rundvisning i vaskeri og affaldsø.',
        'Mægling er frivillig, og begge parter skal sige ja.',
        'Vi begynder med det, alle er enige om: børnene skal kunne sove.',
      ],
      closings: ['Små gnidninger skal løses, før de vokser.', 'Det skal være let at være en god nabo.'],
      steps: [
        [
          [
            'Guider og mæglere er uddannet',
            'Antal uddannede',
            'Mindst {n} er uddannet',
            '{n} blev uddannet.',
            6,
            14,
          ],
          [
            'Husordenen er gennemgået',
            'Antal opgangsmøder',
            'Mindst {n} opgangsmøder',
            'Der blev holdt {n} opgangsmøder.',
            8,
            24,
          ],
        ],
        [
          [
            'Naboer bruger tilbuddet',
            'Antal henvendelser',
            'Mindst {n} henvendelser',
            'Der kom {n} henvendelser.',
            10,
            35,
          ],
          [
            'Sagerne bliver løst',
            'Andel sager, hvor begge er tilfredse',
            'Mindst {n} % af sagerne',
            '{n} % af sagerne blev løst.',
            60,
            80,
          ],
        ],
        [
          [
            'Der er færre klager',
            'Boligorganisationens klagesager',
            'Antallet falder med mindst {n} %',
            'Antallet faldt med {n} %.',
            15,
            35,
          ],
          [
            'Beboerne trives bedre med deres naboer',
            'Spørgeskema til husstandene',
            'Mindst {n} % har et godt forhold til naboerne',
            '{n} % havde et godt forhold til naboerne.',
            60,
            80,
          ],
        ],
      ],
      learned: [
        'En mægler må ikke bo i samme opgang som sagen.',
        'Klager er et dårligt mål: flere klagede, fordi de nu vidste, hvordan man gør.',
        'Husordenen blev kortere og bedre af at blive skrevet om i fællesskab.',
      ],
    },
  },
}
