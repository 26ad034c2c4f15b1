// Example texts for Beskæftigelse & uddannelse. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const employmentEducationTexts: AreaTexts<'employment-education'> = {
  types: {
    'local-job-centre': {
      titles: [
        'Jobcaféen i {sted}',
        'Jobcentret rykker ud',
        'Åben jobrådgivning i {hus}',
        'Job på hjørnet',
        'Vejen til job i {sted}',
      ],
      openings: [
        'Jobcentret har fast kontortid i {sted} to formiddage om ugen.',
        'I jobcaféen i {sted} kan ledige møde en kommunal jobrådgiver uden at bestille tid.',
        'Kommunen og planen driver sammen en jobcafé for ledige i {sted}.',
      ],
      contexts: [
        'Der er kaffe, computere og tid til at høre, hvordan det går.',
        'Rådgiveren kender både reglerne og de virksomheder, der søger folk lige nu.',
        'Deltagerne deler erfaringer og tipper hinanden om ledige job.',
        'En medarbejder går med til det første møde, hvis nogen er utryg ved systemet.',
      ],
      closings: [
        'Afstanden til jobcentret skal være kort, både i kilometer og i tillid.',
        'Flere skal få mod på at søge og vide, hvordan man gør.',
      ],
      steps: [
        [
          [
            'Ledige bruger caféen',
            'Antal personer, der har fået vejledning',
            'Mindst {n} ledige får vejledning',
            '{n} ledige fik vejledning.',
            30,
            90,
          ],
          [
            'Caféen holder åbent',
            'Antal åbningsdage',
            'Mindst {n} åbningsdage om året',
            'Der var {n} åbningsdage.',
            60,
            90,
          ],
        ],
        [
          [
            'Deltagerne arbejder med en jobplan',
            'Antal personlige jobplaner',
            'Mindst {n} jobplaner',
            'Der blev lavet {n} jobplaner.',
            20,
            55,
          ],
          [
            'Deltagerne søger job',
            'Antal deltagere, der sender ansøgninger hver måned',
            'Mindst {n} deltagere',
            '{n} deltagere sendte ansøgninger hver måned.',
            15,
            45,
          ],
        ],
        [
          [
            'Deltagerne kommer i job eller uddannelse',
            'Opfølgning efter seks måneder',
            'Mindst {n} % er i job eller uddannelse',
            '{n} % var i job eller uddannelse.',
            25,
            45,
          ],
          [
            'Deltagerne kommer tættere på arbejdsmarkedet',
            'Jobcentrets matchgrupper',
            'Mindst {n} % rykker en gruppe op',
            '{n} % rykkede en gruppe op.',
            30,
            50,
          ],
        ],
      ],
      learned: [
        'At rådgiveren kom hver uge og var den samme, betød mere end indretningen.',
        'Jobcentret skal kunne træffe beslutninger på stedet, ellers bliver caféen et ekstra led.',
        'Mange kom første gang på grund af et brev, de ikke forstod.',
      ],
    },
    'job-guidance': {
      titles: [
        'Jobvejledning',
        'Et skridt nærmere job',
        'Personlig jobvejleder i {sted}',
        'Hjælp til ansøgning og cv',
        'Jobhjælpen',
        'Klar til samtalen',
      ],
      openings: [
        'Ledige i {sted} kan få en personlig samtale med en jobvejleder, så ofte de har brug for det.',
        'Jobvejlederen i {sted} hjælper med både ansøgninger og det, der gør det svært at søge.',
        'I {hus} sidder en jobvejleder, som beboere i {sted} kan komme forbi hver {dag}.',
      ],
      contexts: [
        'Vejlederen læser breve sammen med deltagerne og går med til møder i kommunen.',
        'De fleste forløb varer tre til seks måneder og følger deltagerens eget tempo.',
        'Der øves cv, telefonsamtaler og brug af computer.',
        'Deltagerne kommer frivilligt, og samtalerne er fortrolige.',
      ],
      closings: [
        'Deltagerne skal kunne klare det næste skridt selv.',
        'Vejen til job er tit at få styr på noget helt andet først.',
      ],
      steps: [
        [
          [
            'Ledige kommer til samtale',
            'Antal personer i vejledning',
            'Mindst {n} ledige får vejledning',
            '{n} ledige fik vejledning.',
            25,
            80,
          ],
          [
            'Deltagerne kommer igen',
            'Antal med mindst tre samtaler',
            'Mindst {n} deltagere',
            '{n} deltagere kom mindst tre gange.',
            15,
            45,
          ],
        ],
        [
          [
            'Deltagerne har et cv, der kan bruges',
            'Antal færdige cv',
            'Mindst {n} deltagere har et færdigt cv',
            '{n} deltagere fik et færdigt cv.',
            15,
            50,
          ],
          [
            'Deltagerne kan søge job selv',
            'Vejlederens vurdering',
            'Mindst {n} % kan søge uden hjælp',
            '{n} % kunne søge uden hjælp.',
            50,
            70,
          ],
        ],
        [
          [
            'Deltagerne er kommet i job, praktik eller uddannelse',
            'Vejlederens opfølgning',
            'Mindst {n} % er i gang',
            '{n} % var i gang.',
            30,
            50,
          ],
          [
            'Deltagerne er blevet mere jobparate',
            'Skema ved første og sidste samtale',
            'Mindst {n} % er rykket på mindst to punkter',
            '{n} % var rykket på mindst to punkter.',
            50,
            70,
          ],
        ],
      ],
      learned: [
        'Helbred, gæld og familie fyldte mere end ansøgningerne.',
        'En aftale med sagsbehandleren i begyndelsen sparede mange misforståelser.',
        'Tre samtaler er sjældent nok; færre deltagere og mere tid til hver giver mest.',
      ],
    },
    'job-readiness-courses': {
      titles: [
        'Klar til arbejde',
        'Kursus med praktik',
        'Dansk på jobbet',
        'Rengøring og service: et jobkursus',
        'Springbrættet i {sted}',
      ],
      openings: [
        'Ledige fra {sted} følger et kursus på ti uger med undervisning og praktik.',
        'I {sted} holder vi jobkurser, hvor fagene er dansk, computer og arbejdslivets regler.',
        'Et hold ledige fra {sted} lærer et fag at kende og prøver det af på en arbejdsplads.',
      ],
      contexts: [
        'En skole i byen står for undervisningen, og virksomhederne stiller praktikpladser.',
        'Hver deltager har en fast kontaktperson, som ringer, hvis nogen bliver væk.',
        'Undervejs arbejdes der med helbred, hverdag og økonomi.',
        'Holdet er lille, så der er tid til den enkelte.',
      ],
      closings: [
        'Deltagerne skal slutte med en plan og et menneske, der følger op.',
        'Kurset skal give mod på mere uddannelse eller et job.',
      ],
      steps: [
        [
          [
            'Holdene er fyldt',
            'Antal deltagere ved start',
            'Mindst {n} deltagere begynder',
            '{n} deltagere begyndte.',
            12,
            45,
          ],
          [
            'Praktikpladserne er fundet',
            'Antal aftaler med virksomheder',
            'Mindst {n} pladser',
            'Der blev fundet {n} pladser.',
            8,
            24,
          ],
        ],
        [
          [
            'Deltagerne gennemfører',
            'Antal kursusbeviser',
            'Mindst {n} % gennemfører',
            '{n} % gennemførte.',
            65,
            80,
          ],
          [
            'Deltagerne møder stabilt',
            'Fremmødelister',
            'Fremmødet er mindst {n} %',
            'Fremmødet var {n} %.',
            75,
            90,
          ],
        ],
        [
          [
            'Deltagerne går videre til job eller uddannelse',
            'Opfølgning tre måneder efter',
            'Mindst {n} % er i gang',
            '{n} % var i gang.',
            30,
            50,
          ],
          [
            'Deltagerne har fået flere kompetencer',
            'Prøve og samtale ved afslutning',
            'Mindst {n} % når deres egne læringsmål',
            '{n} % nåede deres egne læringsmål.',
            60,
            80,
          ],
        ],
      ],
      learned: [
        'Praktik midt i forløbet virker bedre end praktik til sidst.',
        'Fraværet faldt, da vi ringede samme morgen.',
        'Kurset skal aftales med jobcentret i god tid, så deltagerne må gennemføre.',
      ],
      forGroup: {
        women: {
          titles: ['Kvinder i gang', 'Kvinder på vej til job', 'Jobkursus for kvinder'],
          openings: [
            'Kvinder fra {sted} følger et kursus med dansk, praktik og samtaler om hverdagen.',
            'Et hold kvinder uden for arbejdsmarkedet mødes tre dage om ugen i {sted} og gør sig klar til job.',
          ],
        },
      },
    },
    'education-guidance': {
      titles: [
        'Uddannelsesvejledning i {sted}',
        'Hvad vil du være?',
        'Guide til uddannelse',
        'Fast grund efter niende klasse',
        'Unge i uddannelse',
      ],
      openings: [
        'Unge fra {sted} får en vejleder, som hjælper dem med at vælge uddannelse og blive der.',
        'En uddannelsesguide holder til i {hus} og følger unge fra {sted} gennem den første tid på en ny skole.',
        'I {sted} kan unge og deres forældre tale om uddannelse på deres eget sprog og i deres eget tempo.',
      ],
      contexts: [
        'Guiden besøger skoler sammen med de unge og hjælper med ansøgningen.',
        'Kommunens vejledning henviser de unge, som den ikke selv kan få fat i.',
        'Hvis en ung bliver væk fra undervisningen, ringer guiden samme uge.',
        'Forældrene inviteres til aftener, hvor tidligere elever fortæller.',
      ],
      closings: [
        'De unge skal træffe et valg, der er deres eget, og holde fast i det.',
        'En afbrudt uddannelse skal ikke blive til et nederlag, der varer ved.',
      ],
      steps: [
        [
          [
            'Unge er i kontakt med guiden',
            'Antal unge i vejledning',
            'Mindst {n} unge',
            '{n} unge fik vejledning.',
            20,
            60,
          ],
          [
            'Forældrene er informeret',
            'Antal forældre på informationsaftener',
            'Mindst {n} forældre',
            '{n} forældre deltog.',
            15,
            45,
          ],
        ],
        [
          [
            'De unge har en uddannelsesplan',
            'Antal planer',
            'Mindst {n} unge har en plan',
            '{n} unge fik en plan.',
            15,
            45,
          ],
          [
            'De unge er begyndt på en uddannelse',
            'Antal indskrevne',
            'Mindst {n} unge begynder',
            '{n} unge begyndte.',
            10,
            35,
          ],
        ],
        [
          [
            'De unge er stadig i gang efter et halvt år',
            'Skolernes oplysninger',
            'Mindst {n} % er stadig indskrevet',
            '{n} % var stadig indskrevet.',
            60,
            80,
          ],
          [
            'Færre unge falder fra',
            'Kommunens opgørelse',
            'Frafaldet er mindst {n} % lavere end året før',
            'Frafaldet var {n} % lavere end året før.',
            15,
            30,
          ],
        ],
      ],
      learned: [
        'De første tre måneder på den nye skole er de vigtigste.',
        'Forældrene er de stærkeste vejledere, når de ved, hvad mulighederne er.',
        'Vi skal aftale adgang til skolernes tal, før vi lover at vise dem.',
      ],
    },
    'youth-jobs': {
      titles: [
        'Fritidsjob til unge i {sted}',
        'Lommepengeprojektet',
        'Første job',
        'Et job efter skole',
        'Ung på arbejde',
        'Grønne fritidsjob',
      ],
      openings: [
        'Unge fra {sted} får hjælp til at finde og beholde et fritidsjob.',
        'De yngste i {sted} tjener lommepenge ved at hjælpe ejendomskontoret to timer om ugen.',
        'Unge i {sted} kommer på et kort jobkursus og får derefter en plads hos en lokal butik.',
      ],
      contexts: [
        'De lærer at møde til tiden, tale med en chef og læse en lønseddel.',
        'En medarbejder besøger arbejdspladsen efter den første måned.',
        'Butikkerne har en fast kontaktperson, som de kan ringe til.',
        'Forældrene skriver under på aftalen og får at vide, hvad jobbet går ud på.',
      ],
      closings: [
        "Et fritidsjob giver egne penge, voksne kolleger og en god linje på cv'et.",
        'De unge, som passer på området, passer også bedre på det bagefter.',
      ],
      steps: [
        [
          [
            'De unge har lært at søge job',
            'Antal unge på jobkursus',
            'Mindst {n} unge gennemfører kurset',
            '{n} unge gennemførte kurset.',
            15,
            45,
          ],
          [
            'Virksomhederne er med',
            'Antal virksomheder med en aftale',
            'Mindst {n} virksomheder',
            '{n} virksomheder kom med.',
            6,
            16,
          ],
        ],
        [
          [
            'De unge er i job',
            'Antal ansættelser',
            'Mindst {n} unge får et job',
            '{n} unge fik et job.',
            10,
            35,
          ],
          [
            'De unge passer jobbet',
            'Fremmøde ifølge arbejdsgiver',
            'Mindst {n} % møder stabilt',
            '{n} % mødte stabilt.',
            70,
            90,
          ],
        ],
        [
          [
            'De unge er stadig i job efter et halvt år',
            'Opfølgning hos arbejdsgiverne',
            'Mindst {n} % er stadig i job',
            '{n} % var stadig i job.',
            50,
            70,
          ],
          [
            'Der er mindre hærværk',
            'Ejendomskontorets regnskab',
            'Udgiften falder med mindst {n} %',
            'Udgiften faldt med {n} %.',
            15,
            35,
          ],
        ],
      ],
      learned: [
        'Butikkerne siger ja til den unge, de har mødt, ikke til en ordning.',
        'Opfølgning efter en måned afgør, om jobbet holder.',
        'Lommepengejob er en god start, men der skal være et rigtigt job bagefter.',
      ],
    },
    'homework-cafe': {
      titles: [
        'Lektiecaféen',
        'Lektiecafé i {sted}',
        'Lektiehjælp i {hus}',
        'Læs sammen',
        'Lektieklubben',
        'Klar til i morgen',
        'Lektier og saftevand',
      ],
      openings: [
        'Frivillige hjælper skolebørn i {sted} med lektierne to eftermiddage om ugen.',
        'I {hus} kan børn og unge fra {sted} lave lektier i ro og få hjælp, når det driller.',
        'Lektiecaféen i {sted} har åbent hver {dag} for elever fra tredje klasse og op.',
      ],
      contexts: [
        'Der er frugt og en snak først, og bagefter arbejdes der i små grupper.',
        'De frivillige er studerende og tidligere lærere fra byen.',
        'Skolens vejleder fortæller de frivillige, hvad klasserne arbejder med.',
        'De ældste elever hjælper de yngste, når de selv er færdige.',
      ],
      closings: [
        'Børnene skal opleve, at de kan følge med og har lyst til mere skole.',
        'Også de, der ikke kan få hjælp hjemme, skal kunne møde forberedt.',
      ],
      steps: [
        [
          [
            'Børnene kommer i caféen',
            'Antal børn, der har brugt caféen',
            'Mindst {n} børn bruger caféen',
            '{n} børn brugte caféen.',
            20,
            65,
          ],
          [
            'Der er frivillige nok',
            'Antal faste lektiehjælpere',
            'Mindst {n} frivillige',
            'Der var {n} frivillige.',
            6,
            14,
          ],
        ],
        [
          [
            'Børnene kommer fast',
            'Optælling hver gang',
            'Mindst {n} børn kommer hver uge',
            '{n} børn kom hver uge.',
            10,
            30,
          ],
          [
            'Børnene får lavet deres lektier',
            'Børnenes egne lektiekort',
            'Mindst {n} % af lektierne bliver lavet',
            '{n} % af lektierne blev lavet.',
            65,
            85,
          ],
        ],
        [
          [
            'Børnene klarer sig bedre i skolen',
            'Lærernes vurdering efter et år',
            'Mindst {n} % har løftet sig fagligt',
            '{n} % havde løftet sig fagligt.',
            50,
            70,
          ],
          [
            'Børnene er gladere for at gå i skole',
            'Spørgeskema til børnene',
            'Mindst {n} % er gladere for skolen',
            '{n} % var gladere for skolen.',
            55,
            75,
          ],
        ],
      ],
      learned: [
        'Faste makkerpar af barn og frivillig gav det bedste arbejde.',
        'Vi skal have samtykke fra forældrene fra start, hvis lærerne skal vurdere udviklingen.',
        'Ro i lokalet kom først, da vi delte børnene i to hold.',
      ],
    },
  },
}
