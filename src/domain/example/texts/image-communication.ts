// Example texts for Image & kommunikation. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const imageCommunicationTexts: AreaTexts<'image-communication'> = {
  types: {
    'resident-information': {
      titles: [
        'Nyt fra {sted}',
        'Beboerbladet',
        'Hjemmesiden for {sted}',
        'Infoskærme i opgangene',
        'Hvad sker der i {sted}?',
        'Velkomstmappen',
        'Kalenderen på køleskabet',
      ],
      openings: [
        'Beboerne i {sted} får et blad i postkassen hver anden måned.',
        'En ny hjemmeside samler, hvad der sker i {sted}, på ét sted.',
        'Alle opgange i {sted} har fået en tavle, som opdateres hver {dag}.',
      ],
      contexts: [
        'Teksterne er korte og oversættes til de sprog, der tales mest i området.',
        'En redaktion af beboere og medarbejdere planlægger hvert nummer.',
        'Bestyrelsen bruger pladsen til at fortælle om sine beslutninger.',
        'Beboere fortæller hinanden nyt ved døren og i vaskeriet, og det er stadig den hurtigste vej.',
      ],
      closings: [
        'Den, der ved, hvad der sker, kan være med.',
        'Beboerne skal kende deres muligheder og hinandens historier.',
      ],
      steps: [
        [
          [
            'Bladet udkommer som planlagt',
            'Antal numre',
            'Mindst {n} numre om året',
            'Der udkom {n} numre.',
            6,
            10,
          ],
          [
            'Beboerne bidrager',
            'Antal indlæg fra beboere',
            'Mindst {n} indlæg',
            'Der kom {n} indlæg.',
            10,
            35,
          ],
        ],
        [
          [
            'Beboerne læser med',
            'Spørgsmål i beboerundersøgelsen',
            'Mindst {n} % læser det meste',
            '{n} % læste det meste.',
            50,
            75,
          ],
          [
            'Hjemmesiden bliver brugt',
            'Besøgstal om måneden',
            'Mindst {n} besøg om måneden',
            'Der var {n} besøg om måneden.',
            200,
            600,
          ],
        ],
        [
          [
            'Beboerne kender tilbuddene i området',
            'Spørgeskema til husstandene',
            'Mindst {n} % kan nævne tre tilbud',
            '{n} % kunne nævne tre tilbud.',
            50,
            70,
          ],
          [
            'Flere deltager i aktiviteterne',
            'Deltagerlister på tværs',
            'Antallet af nye deltagere stiger med mindst {n} %',
            'Antallet af nye deltagere steg med {n} %.',
            15,
            30,
          ],
        ],
      ],
      learned: [
        'Korte tekster med billeder af naboer bliver læst; lange gør ikke.',
        'Bladet skal have en redaktør, ellers falder det sammen mellem to stole.',
        'Vi undervurderede, hvor meget der stadig fortælles fra mund til mund.',
      ],
    },
    'resident-journalists': {
      titles: [
        'Beboerjournalisterne',
        'Skriv om {sted}',
        'Kvarterets redaktion',
        'Kamera og blok',
        'Unge reportere i {sted}',
      ],
      openings: [
        'En gruppe beboere i {sted} lærer at skrive og fotografere og laver områdets egen avis.',
        'Beboerjournalister fra {sted} finder historierne og bringer dem videre til byens medier.',
        'I {sted} mødes en redaktion af beboere hver {dag} for at planlægge artikler og små film.',
      ],
      contexts: [
        'En journalist fra den lokale avis har undervist på fem aftener.',
        'Redaktionen bestemmer selv, hvad der er værd at fortælle.',
        'De nye journalister går til hånde ved fester og møder og skriver om dem bagefter.',
        'Når pressen ringer, er der nu beboere, som har øvet sig i at svare.',
      ],
      closings: [
        'Historierne om området skal fortælles af dem, der bor der.',
        'Deltagerne får et håndværk og en stemme.',
      ],
      steps: [
        [
          [
            'Beboerne er blevet uddannet',
            'Antal deltagere på skrivekursus',
            'Mindst {n} beboere gennemfører',
            '{n} beboere gennemførte.',
            6,
            14,
          ],
          [
            'Redaktionen mødes',
            'Antal redaktionsmøder',
            'Mindst {n} møder om året',
            'Der blev holdt {n} møder.',
            8,
            20,
          ],
        ],
        [
          [
            'Redaktionen udgiver sine historier',
            'Antal artikler og film',
            'Mindst {n} historier',
            'Der blev udgivet {n} historier.',
            15,
            50,
          ],
          [
            'Byens medier bringer historierne',
            'Udklip',
            'Mindst {n} historier bringes ude i byen',
            '{n} historier blev bragt ude i byen.',
            6,
            15,
          ],
        ],
        [
          [
            'Læserne ved mere om deres område',
            'Spørgeskema til læserne',
            'Mindst {n} % har lært noget nyt',
            '{n} % havde lært noget nyt.',
            60,
            80,
          ],
          [
            'Beboerne er stoltere af deres område',
            'Spørgsmål i beboerundersøgelsen',
            'Mindst {n} % fortæller gerne, hvor de bor',
            '{n} % fortalte gerne, hvor de bor.',
            55,
            75,
          ],
        ],
      ],
      learned: [
        'En rigtig deadline og en rigtig avis gjorde arbejdet alvorligt og sjovt.',
        'Redaktionen blev sårbar, da to af de flittigste flyttede.',
        'Det er bedst at begynde med fotos; teksterne kommer, når modet er der.',
      ],
    },
    'neighbour-ambassadors': {
      titles: [
        'Naboambassadørerne',
        'Velkommen til {sted}',
        'Velkomstholdet',
        'Godt naboskab',
        'Nabo til nabo i {sted}',
      ],
      openings: [
        'Når nogen flytter ind i {sted}, ringer en naboambassadør på med brød og en mappe.',
        'Frivillige naboer i {sted} tager imod nye beboere og viser dem rundt.',
        'Naboambassadører i {sted} hjælper med alt fra vasketider til at finde en læge.',
      ],
      contexts: [
        'Ejendomskontoret giver besked om indflytninger, og ambassadøren kommer inden for 14 dage.',
        'Ambassadørerne taler til sammen mange sprog og har været på kursus i samtale.',
        'De mødes hver måned i {hus} og taler besøgene igennem.',
        'Ved små uenigheder om støj og trappevask kan ambassadøren lægge et godt ord ind.',
      ],
      closings: [
        'Den, der får en god begyndelse, bliver ofte boende.',
        'Nye beboere skal hurtigt kende mindst én nabo.',
      ],
      steps: [
        [
          [
            'Ambassadørerne er fundet og uddannet',
            'Antal uddannede ambassadører',
            'Mindst {n} ambassadører',
            '{n} ambassadører blev uddannet.',
            6,
            16,
          ],
          [
            'Ejendomskontoret giver besked om indflytninger',
            'Antal videregivne indflytninger',
            'Mindst {n} om året',
            'Der kom besked om {n}.',
            30,
            90,
          ],
        ],
        [
          [
            'Nye beboere får besøg',
            'Andel indflyttere med besøg',
            'Mindst {n} % får besøg',
            '{n} % fik besøg.',
            60,
            85,
          ],
          [
            'Nye beboere kommer til arrangementer',
            'Antal indflyttere på velkomstaftener',
            'Mindst {n} indflyttere',
            '{n} indflyttere kom.',
            15,
            45,
          ],
        ],
        [
          [
            'Nye beboere føler sig velkomne',
            'Opringning efter tre måneder',
            'Mindst {n} % føler sig velkomne',
            '{n} % følte sig velkomne.',
            70,
            90,
          ],
          [
            'Flere bliver boende',
            'Boligorganisationens tal for fraflytning',
            'Fraflytningen falder med mindst {n} %',
            'Fraflytningen faldt med {n} %.',
            10,
            25,
          ],
        ],
      ],
      learned: [
        'Besøget skal ske, før flyttekasserne er pakket ud.',
        'Ambassadørerne blev trætte, når alle besøg lå på de samme to personer.',
        'Vi kan ikke vise, at færre flytter på grund af et besøg, men de nye husker det.',
      ],
    },
    'outward-events': {
      titles: [
        'Åbent hus i {sted}',
        'Kom indenfor',
        'Koncert på plænen',
        'Teater mellem blokkene',
        'Kulturdage i {sted}',
        'Loppemarked for hele byen',
        'Lys på {sted}',
      ],
      openings: [
        'En gang om året åbner {sted} sig for resten af byen med musik, mad og rundvisninger.',
        'Beboere i {sted} inviterer byen til koncert og teater mellem husene.',
        'Frivillige i {sted} holder marked, hvor halvdelen af gæsterne kommer udefra.',
      ],
      contexts: [
        'Byens teater og musikskole leverer indslag og låner udstyr ud.',
        'Beboere viser rundt og fortæller om at bo her.',
        'Pressen får program og kontaktpersoner i god tid.',
        'Et udvalg af frivillige står for boder, skilte og oprydning.',
      ],
      closings: [
        'Den, der har været på besøg, taler anderledes om stedet bagefter.',
        'Beboerne skal kunne være stolte af at vise deres kvarter frem.',
      ],
      steps: [
        [
          [
            'Arrangementet er planlagt med beboere og kulturliv',
            'Antal medvirkende foreninger og institutioner',
            'Mindst {n} medvirkende',
            'Der var {n} medvirkende.',
            6,
            16,
          ],
          [
            'Beboere hjælper til',
            'Antal frivillige på dagen',
            'Mindst {n} frivillige',
            '{n} frivillige hjalp til.',
            10,
            35,
          ],
        ],
        [
          [
            'Folk udefra kommer',
            'Optælling og postnumre ved indgangen',
            'Mindst {n} gæster udefra',
            'Der kom {n} gæster udefra.',
            80,
            350,
          ],
          ['Medierne omtaler arrangementet', 'Udklip', 'Mindst {n} omtaler', 'Der var {n} omtaler.', 6, 12],
        ],
        [
          [
            'Gæsterne får et bedre indtryk af området',
            'Interview ved udgangen',
            'Mindst {n} % har fået et bedre indtryk',
            '{n} % havde fået et bedre indtryk.',
            60,
            80,
          ],
          [
            'Flere fra byen kan tænke sig at bo her',
            'Interview og venteliste',
            'Mindst {n} % kan tænke sig at bo i området',
            '{n} % kunne tænke sig at bo i området.',
            20,
            35,
          ],
        ],
      ],
      learned: [
        'Rundvisninger med beboere gjorde størst indtryk på gæsterne.',
        'En enkelt dag flytter ikke et ry, der er bygget op over mange år.',
        'Samarbejdet med musikskolen gav både publikum og et fast tilbud bagefter.',
      ],
    },
    'good-story': {
      titles: [
        'Den gode historie',
        'Historier fra {sted}',
        'Pressekontakten',
        'Et andet billede af {sted}',
        'Ud i medierne',
        'Mød din nabo i avisen',
      ],
      openings: [
        'Planen i {sted} fortæller hver måned byens medier om noget, der er lykkedes.',
        'En kommunikationsmedarbejder hjælper beboere i {sted} med at få deres historier i avisen.',
        'Sammen med boligorganisationen har vi lagt en plan for, hvordan {sted} omtales.',
      ],
      contexts: [
        'Journalister inviteres på kaffe og får et telefonnummer, der altid bliver taget.',
        'Historierne handler om mennesker og om det, de gør sammen.',
        'Når noget går galt, har vi aftalt, hvem der svarer.',
        'Udklip samles og deles med beboerne i {hus}.',
      ],
      closings: [
        'Byen skal kende området fra andet end dårlige nyheder.',
        'Beboerne skal kunne genkende sig selv i det, der skrives.',
      ],
      steps: [
        [
          [
            'Medierne kender os',
            'Antal journalister med personlig kontakt',
            'Mindst {n} journalister',
            'Vi fik kontakt til {n} journalister.',
            6,
            12,
          ],
          [
            'Historierne er sendt ud',
            'Antal pressemeddelelser',
            'Mindst {n} pressemeddelelser',
            'Der blev sendt {n} pressemeddelelser.',
            8,
            24,
          ],
        ],
        [
          ['Historierne bliver bragt', 'Udklip', 'Mindst {n} omtaler', 'Der kom {n} omtaler.', 8, 30],
          [
            'Omtalen er overvejende god',
            'Gennemgang af udklip',
            'Mindst {n} % af omtalen er positiv',
            '{n} % af omtalen var positiv.',
            55,
            75,
          ],
        ],
        [
          [
            'Byens borgere har et bedre billede af området',
            'Rundspørge i midtbyen',
            'Mindst {n} % har et godt indtryk',
            '{n} % havde et godt indtryk.',
            40,
            60,
          ],
          [
            'Beboerne synes, at omtalen er blevet bedre',
            'Spørgsmål i beboerundersøgelsen',
            'Mindst {n} % synes, at omtalen er blevet bedre',
            '{n} % syntes, at omtalen var blevet bedre.',
            50,
            70,
          ],
        ],
      ],
      learned: [
        'Lokalavisen tager næsten alt, hvis billedet er godt og navnene er i orden.',
        'En rundspørge er dyr; den skal planlægges og betales fra starten.',
        'De bedste historier fandt vi ved at drikke kaffe i caféen.',
      ],
    },
  },
}
