// Example texts for Beboerdemokrati, samarbejde & forsøg med regler. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const tenantDemocracyTexts: AreaTexts<'tenant-democracy'> = {
  types: {
    'board-strengthening': {
      titles: [
        'En stærkere bestyrelse',
        'Bestyrelsesskolen i {sted}',
        'Nye kræfter i bestyrelsen',
        'Bestyrelsens arbejdsplan',
        'Klar til bestyrelsen',
      ],
      openings: [
        'Afdelingsbestyrelsen i {sted} har fået et forløb om roller, økonomi og mødeledelse.',
        'I {sted} hjælper planen bestyrelsen med at lægge en strategi og finde nye medlemmer.',
        'Bestyrelsen i {sted} mødes fire weekender om året for at arbejde med områdets fremtid.',
      ],
      contexts: [
        'En konsulent underviser, og medlemmerne arbejder med sager fra deres egen afdeling.',
        'Unge og beboere, der ikke har siddet i en bestyrelse før, får en erfaren makker.',
        'Medarbejderen er med på sidelinjen og overtager ikke sekretærens arbejde.',
        'Bestyrelsen har besøgt to andre afdelinger for at se, hvordan de gør.',
      ],
      closings: [
        'Bestyrelsen skal kunne tage hånd om området, også når planen er væk.',
        'Flere slags beboere skal kunne se sig selv i bestyrelsen.',
      ],
      steps: [
        [
          ['Bestyrelsen deltager i forløbet', 'Antal deltagere', 'Mindst {n} deltager', '{n} deltog.', 6, 14],
          [
            'Nye beboere er spurgt om at stille op',
            'Antal samtaler',
            'Mindst {n} beboere er spurgt',
            '{n} beboere blev spurgt.',
            12,
            40,
          ],
        ],
        [
          [
            'Flere kommer til beboermødet',
            'Optælling på mødet',
            'Mindst {n} husstande møder op',
            '{n} husstande mødte op.',
            25,
            80,
          ],
          [
            'Bestyrelsen arbejder efter en plan',
            'Andel punkter i arbejdsplanen, der er sat i gang',
            'Mindst {n} % er i gang',
            '{n} % var i gang.',
            55,
            80,
          ],
        ],
        [
          [
            'Bestyrelsen tager mere ansvar for området',
            'Bestyrelsens egen vurdering på en skala',
            'Mindst {n} % af medlemmerne vurderer, at de står stærkere',
            '{n} % af medlemmerne vurderede, at de stod stærkere.',
            65,
            85,
          ],
          [
            'Bestyrelsen afspejler beboerne bedre',
            'Sammensætning efter valget',
            'Mindst {n} % af medlemmerne er nye eller under 40 år',
            '{n} % af medlemmerne var nye eller under 40 år.',
            30,
            45,
          ],
        ],
      ],
      learned: [
        'Kurser virker, når de handler om bestyrelsens egne sager.',
        'Nye medlemmer bliver, hvis de får en opgave, der er til at klare.',
        'Vi skulle have talt om rollerne mellem bestyrelse og medarbejdere fra dag ét.',
      ],
    },
    'board-cooperation': {
      titles: [
        'Bestyrelser i samarbejde',
        'Fællesudvalget',
        'På tværs af afdelinger',
        'Et fælles {sted}',
        'Bestyrelsernes forum',
      ],
      openings: [
        'Bestyrelserne i {sted} mødes hvert kvartal for at finde fælles løsninger.',
        'I {sted} ejer flere boligorganisationer hver sin del, og nu har bestyrelserne et fælles udvalg.',
        'Afdelingerne i {sted} har skrevet en fælles vision og delt opgaverne mellem sig.',
      ],
      contexts: [
        'Dagsordenen går på skift, så ingen afdeling ejer samarbejdet.',
        'Planen stiller en sekretær til rådighed de to første år.',
        'Udvalget tager sig af det, der går på tværs: parkering, legepladser og tryghed.',
        'Hver bestyrelse har to pladser, uanset hvor mange lejemål den har.',
      ],
      closings: [
        'Området skal tale med én stemme over for kommunen.',
        'Penge og kræfter rækker længere, når de bruges sammen.',
      ],
      steps: [
        [
          ['Bestyrelserne mødes', 'Antal møder', 'Mindst {n} møder', 'Der blev holdt {n} møder.', 6, 12],
          [
            'Alle afdelinger er med',
            'Antal deltagere ved møderne',
            'Mindst {n} deltagere',
            'Der var {n} deltagere.',
            8,
            20,
          ],
        ],
        [
          [
            'Udvalget træffer fælles beslutninger',
            'Antal fælles beslutninger i referaterne',
            'Mindst {n} beslutninger',
            'Der blev truffet {n} beslutninger.',
            6,
            15,
          ],
          [
            'Beslutningerne føres ud i livet',
            'Andel gennemførte beslutninger',
            'Mindst {n} % er gennemført',
            '{n} % var gennemført.',
            60,
            80,
          ],
        ],
        [
          [
            'Samarbejdet opleves som nyttigt',
            'Spørgeskema til bestyrelserne',
            'Mindst {n} % finder samarbejdet nyttigt',
            '{n} % fandt samarbejdet nyttigt.',
            65,
            85,
          ],
          [
            'Samarbejdet er aftalt for årene efter planen',
            'Bestyrelsernes skriftlige tilsagn',
            'Mindst {n} % af afdelingerne har skrevet under',
            '{n} % af afdelingerne skrev under.',
            60,
            85,
          ],
        ],
      ],
      learned: [
        'Et hurtigt fælles resultat, her en legeplads, gav tillid til de svære sager.',
        'Valg til bestyrelserne satte arbejdet tilbage hvert andet år.',
        'Samarbejdet kræver en sekretær; uden referat bliver intet husket.',
      ],
    },
    'resident-events': {
      titles: [
        'Kend dit beboerdemokrati',
        'Beboermødet på en ny måde',
        'Idéaftener i {hus}',
        'Dine rettigheder som lejer',
        'Åben bestyrelse i {sted}',
      ],
      openings: [
        'Beboere i {sted} inviteres til aftener, hvor bestyrelsen fortæller, og alle kan spørge.',
        'I {sted} er beboermødet lavet om til små borde med mad og tid til at tale.',
        'Kurser og cafémøder giver beboerne i {sted} viden om, hvad de selv kan bestemme.',
      ],
      contexts: [
        'Der er tolke til stede og leg for børnene i rummet ved siden af.',
        'Indkaldelsen er skrevet om til klart sprog og fylder en side.',
        'Bestyrelsen går en runde i opgangene ugen før.',
        'Forslag fra aftenen får svar på tavlen inden for en måned.',
      ],
      closings: [
        'Flere skal vide, at deres stemme tæller.',
        'Det skal være let at komme til sit første beboermøde.',
      ],
      steps: [
        [
          [
            'Arrangementerne bliver holdt',
            'Antal arrangementer',
            'Mindst {n} arrangementer',
            'Der blev holdt {n} arrangementer.',
            6,
            14,
          ],
          [
            'Beboerne er inviteret personligt',
            'Antal opgange besøgt',
            'Mindst {n} opgange',
            '{n} opgange fik besøg.',
            15,
            45,
          ],
        ],
        [
          [
            'Beboerne møder op',
            'Optælling',
            'I gennemsnit mindst {n} deltagere',
            'I gennemsnit kom {n} deltagere.',
            20,
            60,
          ],
          [
            'Beboerne kommer med forslag',
            'Antal forslag',
            'Mindst {n} forslag',
            'Der kom {n} forslag.',
            10,
            35,
          ],
        ],
        [
          [
            'Beboerne ved mere om beboerdemokratiet',
            'Spørgeskema efter mødet',
            'Mindst {n} % ved mere end før',
            '{n} % vidste mere end før.',
            65,
            85,
          ],
          [
            'Flere deltager i beboermødet',
            'Fremmøde i forhold til året før',
            'Fremmødet stiger med mindst {n} %',
            'Fremmødet steg med {n} %.',
            20,
            40,
          ],
        ],
      ],
      learned: [
        'Små borde fik flere til at sige noget end talerstol og mikrofon.',
        'Når et forslag får et svar, også et nej, kommer folk igen.',
        'Tolke skal bestilles fast; ellers bliver den halve sal væk næste gang.',
      ],
    },
    'renovation-involvement': {
      titles: [
        'Vær med til at forny {sted}',
        'Beboernes byggemøder',
        'Fremtidens {sted}',
        'Tegn dit gårdrum',
        'Før gravemaskinerne kommer',
      ],
      openings: [
        'Beboerne i {sted} er med til at forme den store renovering på møder og værksteder.',
        'Før renoveringen i {sted} går medarbejdere og beboere rundt og ser på det, der skal ændres.',
        'Et byggeudvalg af beboere i {sted} mødes hver måned med arkitekten.',
      ],
      contexts: [
        'Børn bygger modeller, og voksne sætter mærker på store kort.',
        'Beboere, der skal genhuses, får en fast kontaktperson.',
        'Alle forslag samles i en liste med arkitektens svar.',
        'En prøvelejlighed viser, hvordan det kan komme til at se ud.',
      ],
      closings: [
        'Beboerne skal kunne se deres egne ønsker i det færdige resultat.',
        'Den, der er hørt undervejs, har lettere ved at bære byggerodet.',
      ],
      steps: [
        [
          [
            'Beboerne er informeret',
            'Antal deltagere på informationsmøder',
            'Mindst {n} beboere',
            '{n} beboere deltog.',
            40,
            130,
          ],
          [
            'Værkstederne er holdt',
            'Antal værksteder',
            'Mindst {n} værksteder',
            'Der blev holdt {n} værksteder.',
            6,
            10,
          ],
        ],
        [
          [
            'Beboerne kommer med ønsker',
            'Antal forslag',
            'Mindst {n} forslag',
            'Der kom {n} forslag.',
            25,
            80,
          ],
          [
            'Forslagene bliver brugt',
            'Andel forslag, der er med i projektet',
            'Mindst {n} % er helt eller delvist med',
            '{n} % kom helt eller delvist med.',
            35,
            55,
          ],
        ],
        [
          [
            'Beboerne ser positivt på renoveringen',
            'Spørgeskema til husstandene',
            'Mindst {n} % er positive',
            '{n} % var positive.',
            60,
            80,
          ],
          [
            'Beboerne føler sig hørt',
            'Spørgeskema efter afstemningen',
            'Mindst {n} % føler sig hørt',
            '{n} % følte sig hørt.',
            55,
            75,
          ],
        ],
      ],
      learned: [
        'Det skal siges tydeligt, hvad beboerne kan bestemme, og hvad der ligger fast.',
        'Prøvelejligheden svarede på flere spørgsmål end alle møderne.',
        'Når byggeriet bliver forsinket, skal beboerne have besked med det samme, ellers forsvinder gejsten.',
      ],
    },
    'caretaker-training': {
      titles: [
        'Ejendomsfunktionærer på kursus',
        'Det gode møde med beboeren',
        'Drift og social indsats',
        'Kursus for driften i {sted}',
        'Fælles drift',
      ],
      openings: [
        'Ejendomsfunktionærerne i {sted} har været på kursus i at tale med beboere i vanskeligheder.',
        'Driften i {sted} er samlet, og medarbejderne lærer at bruge hinandens viden.',
        'I {sted} mødes ejendomsfunktionærer og boligsociale medarbejdere hver {dag} morgen.',
      ],
      contexts: [
        'Kurset bygger på situationer fra hverdagen, fx støj, skældud og bekymring for en nabo.',
        'Der er lavet en enkel vejledning i, hvem man ringer til hvornår.',
        'En psykolog har givet sparring på de sværeste sager.',
        'De unge i fritidsjob følger med driften to timer om ugen.',
      ],
      closings: [
        'De, der ser beboerne hver dag, skal vide, hvad de kan gøre.',
        'Færre konflikter giver en bedre arbejdsdag og et roligere område.',
      ],
      steps: [
        [
          [
            'Medarbejderne har gennemført kurset',
            'Antal kursusbeviser',
            'Mindst {n} medarbejdere',
            '{n} medarbejdere gennemførte.',
            6,
            18,
          ],
          [
            'Drift og boligsociale medarbejdere mødes',
            'Antal møder',
            'Mindst {n} møder om året',
            'Der blev holdt {n} møder.',
            10,
            24,
          ],
        ],
        [
          [
            'Medarbejderne bruger det lærte',
            'Samtale efter tre måneder',
            'Mindst {n} % bruger det hver uge',
            '{n} % brugte det hver uge.',
            60,
            80,
          ],
          [
            'Bekymringer bliver givet videre',
            'Antal henvendelser fra driften',
            'Mindst {n} henvendelser',
            'Der kom {n} henvendelser.',
            10,
            35,
          ],
        ],
        [
          [
            'Medarbejderne er mere trygge i mødet med beboerne',
            'Spørgeskema før og efter',
            'Mindst {n} % er mere trygge',
            '{n} % var mere trygge.',
            65,
            85,
          ],
          [
            'Der er færre konflikter',
            'Ejendomskontorets liste',
            'Antallet falder med mindst {n} %',
            'Antallet faldt med {n} %.',
            15,
            35,
          ],
        ],
      ],
      learned: [
        'Kurset skal ligge uden for højsæsonen, hvis alle skal kunne komme.',
        'Morgenmødet på et kvarter var billigere og bedre end en hel kursusdag mere.',
        'Driften ved meget, som vi aldrig havde spurgt om.',
      ],
    },
    networks: {
      titles: [
        'Netværk for fagfolk i {sted}',
        'Det lokale forum',
        'Sammen om {sted}',
        'Fælles bord',
        'Samarbejde med kommunen',
        'Koordineringsgruppen',
      ],
      openings: [
        'Alle, der arbejder i {sted}, mødes hver anden måned om det, der rører sig.',
        'I {sted} har skole, klub, politi og boligorganisation fået et fast mødeforum.',
        'Planen samler foreninger og kommunale medarbejdere i {sted} om fælles opgaver.',
      ],
      contexts: [
        'Møderne er korte og slutter med en liste over, hvem der gør hvad.',
        'Forummet har en fælles kalender, så tilbuddene ikke lægges oven i hinanden.',
        'To gange om året deltager også cheferne.',
        'Et nyt samarbejde begynder altid med en prøveperiode på tre måneder.',
      ],
      closings: [
        'Familierne skal ikke selv være budbringere mellem de professionelle.',
        'Samarbejdet skal kunne fortsætte, når planen slutter.',
      ],
      steps: [
        [
          ['Forummet mødes', 'Antal møder', 'Mindst {n} møder', 'Der blev holdt {n} møder.', 6, 12],
          [
            'De rigtige deltager',
            'Antal deltagende organisationer',
            'Mindst {n} organisationer',
            '{n} organisationer deltog.',
            6,
            16,
          ],
        ],
        [
          [
            'Forummet sætter fælles aktiviteter i gang',
            'Antal fælles aktiviteter',
            'Mindst {n} aktiviteter',
            'Der blev sat {n} aktiviteter i gang.',
            6,
            12,
          ],
          [
            'Aftalerne bliver holdt',
            'Gennemgang af opgavelisten',
            'Mindst {n} % er udført til tiden',
            '{n} % var udført til tiden.',
            65,
            85,
          ],
        ],
        [
          [
            'Deltagerne får mere ud af deres arbejde',
            'Spørgeskema til deltagerne',
            'Mindst {n} % arbejder bedre sammen end før',
            '{n} % arbejdede bedre sammen end før.',
            60,
            85,
          ],
          [
            'Forummet er forankret',
            'Andel organisationer med skriftligt tilsagn',
            'Mindst {n} % har givet tilsagn',
            '{n} % gav tilsagn.',
            55,
            80,
          ],
        ],
      ],
      learned: [
        'Et netværk lever af konkrete opgaver; orientering rundt om bordet dræber det.',
        'Når en leder skifter job, skal aftalen fornys med det samme.',
        'Fælles kalender lyder kedeligt, men den gav ro om mange ting.',
      ],
    },
    'studies-monitoring': {
      titles: [
        'Hvad siger beboerne?',
        'Tal fra {sted}',
        'Evaluering undervejs',
        'Beboerundersøgelsen',
        'Følg med i udviklingen',
      ],
      openings: [
        'I {sted} spørger vi beboerne hvert andet år om naboskab, tryghed og tilbud.',
        'Planen i {sted} samler tal for sine aktiviteter og ser dem igennem hvert kvartal.',
        'Unge fra {sted} har interviewet naboer dør til dør og fortalt om resultatet på et møde.',
      ],
      contexts: [
        'Spørgsmålene er de samme hver gang, så svarene kan sammenlignes.',
        'Styregruppen får en side med tal og en side med ord.',
        'Medarbejderne har lært at sætte mål, som kan måles.',
        'Resultaterne hænges op i {hus}, så alle kan se dem.',
      ],
      closings: [
        'Det, der ikke virker, skal opdages i tide.',
        'Beslutninger skal bygge på mere end det, der siges højest.',
      ],
      steps: [
        [
          [
            'Undersøgelsen er gennemført',
            'Antal husstande, der har svaret',
            'Mindst {n} husstande',
            '{n} husstande svarede.',
            80,
            260,
          ],
          [
            'Aktiviteterne fører lister',
            'Andel aktiviteter med deltagerlister',
            'Mindst {n} % fører lister',
            '{n} % førte lister.',
            65,
            90,
          ],
        ],
        [
          [
            'Resultaterne bliver drøftet',
            'Antal møder med tallene på dagsordenen',
            'Mindst {n} møder',
            'Tallene blev drøftet på {n} møder.',
            6,
            10,
          ],
          [
            'Svarene dækker området',
            'Svarprocent',
            'Svarprocenten er mindst {n} %',
            'Svarprocenten blev {n} %.',
            45,
            60,
          ],
        ],
        [
          [
            'Tallene bliver brugt til at ændre indsatsen',
            'Antal justeringer, som tallene gav anledning til',
            'Mindst {n} justeringer',
            'Der blev lavet {n} justeringer.',
            6,
            10,
          ],
          [
            'Parterne kender udviklingen i området',
            'Spørgeskema til styregruppe og bestyrelser',
            'Mindst {n} % føler sig godt oplyst',
            '{n} % følte sig godt oplyst.',
            65,
            85,
          ],
        ],
      ],
      learned: [
        'Få og faste spørgsmål er bedre end mange, der skifter.',
        'Dør til dør gav dobbelt så mange svar som brevet.',
        'Tal skal ledsages af en samtale, ellers bliver de gemt væk.',
      ],
    },
  },
}
