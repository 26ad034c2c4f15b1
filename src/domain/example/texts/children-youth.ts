// Example texts for Børn & unge. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const childrenYouthTexts: AreaTexts<'children-youth'> = {
  types: {
    'family-school': {
      titles: [
        'Familieskolen i {sted}',
        'Forældrecafé',
        'Stærke forældre i {sted}',
        'Sammen om skolestarten',
        'Familieværkstedet',
        'Mor, far og skolen',
      ],
      openings: [
        'Familier i {sted} mødes hver {dag} eftermiddag til et forløb om hverdagen med børn.',
        'En familievejleder og en lærer holder kursusaftener for forældre i {sted} og har børnepasning med.',
        'Forældre og børn i {sted} laver mad, leger og taler om skole og fritid sammen med to medarbejdere.',
      ],
      contexts: [
        'Hver gang har et tema, for eksempel sengetider, skærmtid eller samtalen med klasselæreren.',
        'Sundhedsplejersken og skolens vejleder kommer på besøg og svarer på spørgsmål.',
        'Familierne inviteres personligt, og medarbejderne ringer og minder dem om mødet dagen før.',
        'De familier, der har brug for mere, får en kort plan, som de selv er med til at skrive.',
      ],
      closings: [
        'Forældrene skal blive mere sikre på, hvordan de hjælper deres børn i skolen.',
        'Efter forløbet kender familierne hinanden og kan støtte hinanden i hverdagen.',
      ],
      steps: [
        [
          ['Familierne kender forløbet og siger ja til at være med', 'Antal tilmeldte familier', 'Mindst {n} familier tilmelder sig', '{n} familier tilmeldte sig.', 8, 24],
          ['Vi får kontakt til familier, som ikke bruger andre tilbud', 'Antal familier besøgt hjemme', 'Mindst {n} familier får besøg', '{n} familier fik besøg.', 12, 40],
        ],
        [
          ['Familierne kommer fast', 'Fremmøde ved kursusgangene', 'I gennemsnit møder {n} % af familierne op', 'I gennemsnit mødte {n} % af familierne op.', 65, 80],
          ['Forældrene gennemfører forløbet', 'Antal forældre med kursusbevis', 'Mindst {n} forældre gennemfører', '{n} forældre gennemførte.', 8, 24],
        ],
        [
          ['Forældrene føler sig bedre rustet til at støtte børnenes skolegang', 'Spørgeskema før og efter', 'Mindst {n} % af forældrene svarer, at de er blevet mere sikre', '{n} % af forældrene svarede, at de var blevet mere sikre.', 60, 80],
          ['Forældrene møder op til skolens samtaler', 'Skolens oversigt over fremmøde', 'Mindst {n} % af forældrene deltager i skole-hjem-samtalerne', '{n} % af forældrene deltog i skole-hjem-samtalerne.', 70, 90],
        ],
      ],
      learned: [
        'Børnepasning og mad er det, der gør forskellen på, om familierne kommer.',
        'Det virker bedst, når en forælder fra sidste hold er med til at invitere.',
        'Vi skal have skolen med fra begyndelsen, så emnerne passer til det, lærerne ser.',
      ],
    },
    'leisure-activities': {
      titles: [
        'Fodbold på tværs',
        'Teaterholdet i {sted}',
        'Fritid for alle børn',
        'Dans og musik i {hus}',
        'Nyttehaver for børn',
        'Aktive eftermiddage i {sted}',
        'Cirkusskolen',
      ],
      openings: [
        'Børn og unge i {sted} kan komme til sport, teater og musik flere eftermiddage om ugen.',
        'Hver {dag} er der åbne hold for børn i {sted}, og det koster ikke noget at være med.',
        'Unge instruktører leder bold, dans og værksted for de yngre børn i {sted}.',
      ],
      contexts: [
        'Børnene er med til at vælge, hvad næste sæson skal indeholde.',
        'Holdene træner i skolens gymnastiksal, som kommunen stiller til rådighed.',
        'To gange om året viser børnene deres familier og naboer, hvad de har lært.',
        'Der er altid en voksen ved døren, som tager imod nye børn.',
      ],
      closings: [
        'Børnene skal have noget at glæde sig til efter skole og nye venner på tværs af klasserne.',
        'Håbet er, at nogle af børnene senere finder vej til de lokale foreninger.',
      ],
      steps: [
        [
          ['Tilbuddene er kommet i gang', 'Antal åbne hold om ugen', 'Der er mindst {n} hold om ugen', 'Der var {n} hold om ugen.', 6, 9],
          ['Børnene kender tilbuddene', 'Antal børn, der har prøvet et hold', 'Mindst {n} børn prøver et hold', '{n} børn prøvede et hold.', 40, 110],
        ],
        [
          ['Børnene bliver ved med at komme', 'Deltagerlister', 'Mindst {n} børn deltager fast', '{n} børn deltog fast.', 20, 65],
          ['Unge tager ansvar for holdene', 'Antal unge hjælpeinstruktører', 'Mindst {n} unge hjælper til', '{n} unge hjalp til.', 6, 12],
        ],
        [
          ['Børnene har fået en mere aktiv fritid', 'Samtale med børnene efter et år', 'Mindst {n} % dyrker noget fast hver uge', '{n} % dyrkede noget fast hver uge.', 55, 75],
          ['Børnene har fået nye venner i området', 'Kort spørgeskema til børnene', 'Mindst {n} % har fået en ny ven', '{n} % havde fået en ny ven.', 65, 85],
        ],
      ],
      learned: [
        'Faste tider og den samme voksne hver uge betyder mere end mange forskellige tilbud.',
        'Pigerne kom først, da de selv var med til at vælge holdene.',
        'Forældrene vil gerne se børnene optræde, og det er en god anledning til at møde dem.',
      ],
    },
    'introduction-to-associations': {
      titles: [
        'Vejen til foreningslivet',
        'Fritidsguiderne i {sted}',
        'Med i klubben',
        'Foreningshjælpen',
        'Prøv en sport',
        'Fritidspas til børn i {sted}',
      ],
      openings: [
        'Fritidsguider følger børn fra {sted} til træning i de lokale klubber, indtil de føler sig hjemme.',
        'Børn i {sted} får hjælp til at finde en forening, der passer til dem.',
        'I samarbejde med idrætsklubberne kan børn fra {sted} prøve en ny sport hver måned.',
      ],
      contexts: [
        'Guiden taler med både barnet og forældrene, før den første træning.',
        'En lille pulje dækker en del af kontingentet den første sæson.',
        'Klubberne har udpeget en kontaktperson, som tager imod de nye.',
        'Forældrene får på et møde i {hus} at vide, hvad en forening forventer af dem.',
      ],
      closings: [
        'Børnene skal have en fritid med kammerater og voksne uden for boligområdet.',
        'Planen er, at klubberne selv kan fortsætte ordningen.',
      ],
      steps: [
        [
          ['Børn og forældre får en samtale om fritid', 'Antal samtaler', 'Mindst {n} børn har fået en samtale', '{n} børn fik en samtale.', 30, 90],
          ['Klubberne er med', 'Antal klubber med en aftale', 'Mindst {n} klubber har sagt ja', '{n} klubber sagde ja.', 6, 12],
        ],
        [
          ['Børnene starter i en forening', 'Antal indmeldelser', 'Mindst {n} børn meldes ind', '{n} børn blev meldt ind.', 20, 60],
          ['Forældrene bakker op', 'Antal forældre, der deltager i mødet om foreningsliv', 'Mindst {n} forældre deltager', '{n} forældre deltog.', 15, 45],
        ],
        [
          ['Børnene bliver i foreningen', 'Klubbernes medlemslister efter et år', 'Mindst {n} % er stadig medlem efter et år', '{n} % var stadig medlem efter et år.', 55, 75],
          ['Flere børn har en fast fritidsaktivitet', 'Spørgsmål i skolens trivselsmåling', 'Andelen stiger til mindst {n} %', 'Andelen nåede {n} %.', 45, 65],
        ],
      ],
      learned: [
        'De fleste børn falder fra i de første seks uger, så det er dér, guiden skal bruge sin tid.',
        'Kontingentet er sjældent den største hindring; det er transporten og forældrenes opbakning.',
        'Klubber med en fast kontaktperson holder på næsten alle de nye børn.',
      ],
    },
    'role-models': {
      titles: [
        'Rollemodeller i {sted}',
        'Unge viser vej',
        'Mentor for en ung',
        'Storebror og storesøster',
        'Rollemodelkorpset',
      ],
      openings: [
        'Unge, der er godt i gang med skole eller job, bruger deres historie til at støtte yngre børn i {sted}.',
        'Et korps af unge rollemodeller fra {sted} besøger klasser og klubber og fortæller om deres valg.',
        'Unge i {sted}, der har det svært, får en mentor, som de mødes med hver uge.',
      ],
      contexts: [
        'Rollemodellerne får et kursus i at holde oplæg og i at lytte.',
        'Medarbejderne finder par, der passer sammen, og følger op hver måned.',
        'Mentorerne er frivillige og kommer både fra området og fra byen omkring.',
        'Skolen peger på de elever, der kan have glæde af en ældre kammerat.',
      ],
      closings: [
        'De yngre skal se, at der er flere veje at gå, og at nogen tror på dem.',
        'Rollemodellerne får selv erfaringer, som de kan bruge i job og uddannelse.',
      ],
      steps: [
        [
          ['Rollemodellerne er fundet og uddannet', 'Antal unge med kursusbevis', 'Mindst {n} unge er uddannet', '{n} unge blev uddannet.', 6, 14],
          ['Børn og unge møder rollemodellerne', 'Antal oplæg i klasser og klubber', 'Der holdes mindst {n} oplæg', 'Der blev holdt {n} oplæg.', 8, 24],
        ],
        [
          ['De unge mødes fast med deres mentor', 'Antal par, der har mødtes i mindst seks måneder', 'Mindst {n} par mødes i et halvt år', '{n} par mødtes i et halvt år.', 8, 18],
          ['De unge har en voksen eller ældre ung at gå til', 'Mentorernes månedlige noter', 'Mindst {n} unge har fast kontakt', '{n} unge havde fast kontakt.', 10, 25],
        ],
        [
          ['De unge klarer sig bedre i skolen', 'Skolens opgørelse af fravær', 'Fraværet falder med mindst {n} %', 'Fraværet faldt med {n} %.', 15, 30],
          ['De unge tror mere på sig selv', 'Spørgeskema ved start og slut', 'Mindst {n} % svarer, at de tror mere på egne evner', '{n} % svarede, at de troede mere på egne evner.', 60, 80],
        ],
      ],
      learned: [
        'Rollemodellerne har selv brug for støtte, især når de hører om svære ting.',
        'Et godt match kræver, at begge er spurgt, hvad de gerne vil lave sammen.',
        'Skolens deltagelse gjorde det lettere at nå de børn, der havde mest brug for det.',
      ],
    },
    'youth-clubs': {
      titles: [
        'Ungdomsklubben i {sted}',
        'Værestedet',
        'Klub Kælderen',
        'Aftenklubben',
        'Juniorklubben i {hus}',
        'Pigeklubben',
        'Drengeklubben',
      ],
      openings: [
        'Klubben i {sted} har åbent tre aftener om ugen for børn og unge, der ikke går i et kommunalt tilbud.',
        'I et lokale under {hus} kan unge fra {sted} være sammen med hinanden og med voksne, de kender.',
        'Værestedet i {sted} er et frirum for unge med mad, spil og hjælp til det, der er svært.',
      ],
      contexts: [
        'De unge er selv med til at lave reglerne og gøre rent.',
        'Hver {dag} er der fællesspisning, som to af de unge står for.',
        'Medarbejderne hjælper med lektier, ansøgninger og samtaler med familien.',
        'Klubben taler hver måned med skolen og politiet om stemningen i området.',
      ],
      closings: [
        'De unge skal have et sted at høre til, så de ikke driver rundt om aftenen.',
        'Gode voksne og faste rammer skal give de unge mere ro i hverdagen.',
      ],
      steps: [
        [
          ['Klubben er åben og kendt af de unge', 'Antal unge, der har besøgt klubben', 'Mindst {n} unge kommer i løbet af året', '{n} unge kom i løbet af året.', 40, 110],
          ['Klubben holder åbent som planlagt', 'Antal åbningsaftener', 'Der er mindst {n} åbningsaftener', 'Der var {n} åbningsaftener.', 90, 140],
        ],
        [
          ['De unge bruger klubben fast', 'Optælling ved døren', 'Mindst {n} unge kommer hver uge', '{n} unge kom hver uge.', 15, 45],
          ['De unge tager del i driften', 'Antal unge i klubrådet eller på vagtplanen', 'Mindst {n} unge er med', '{n} unge var med.', 6, 15],
        ],
        [
          ['De unge trives bedre', 'Samtaleskema ved start og efter et år', 'Mindst {n} % har det bedre end ved start', '{n} % havde det bedre end ved start.', 55, 75],
          ['Der er mindre uro om aftenen', 'Ejendomskontorets liste over hærværk', 'Udgiften til hærværk falder med mindst {n} %', 'Udgiften til hærværk faldt med {n} %.', 15, 35],
        ],
      ],
      learned: [
        'Klubben skal have de samme voksne i lang tid; hver udskiftning kostede os en del af de unge.',
        'Egne aftener for piger gav helt nye brugere.',
        'Det gode samarbejde med den kommunale klub betyder, at de unge kan rykke videre.',
      ],
    },
    'holiday-activities': {
      titles: [
        'Sommerferie i {sted}',
        'Ferie for alle',
        'Familielejren',
        'Feriecamp',
        'Dagsture i skoleferien',
        'Efterårsferie i {hus}',
      ],
      openings: [
        'Familier i {sted}, der ikke selv har råd til ferie, tager fem dage på lejr sammen.',
        'I skoleferierne er der hver dag noget at lave for børn i {sted}.',
        'Børn og forældre fra {sted} tager på dagsture til stranden, skoven og museet.',
      ],
      contexts: [
        'Frivillige fra området planlægger turene og pakker madkurve.',
        'En landsdækkende forening lægger hytte til, og planen betaler bussen.',
        'Familierne betaler et lille beløb, så det ikke føles som en gave.',
        'På turene er der god tid til at tale om det, der fylder derhjemme.',
      ],
      closings: [
        'Børnene skal kunne fortælle om deres ferie, når de kommer tilbage i skole.',
        'Fælles oplevelser knytter familierne sammen og gør det lettere at sige ja til andre tilbud.',
      ],
      steps: [
        [
          ['Familierne kender tilbuddet', 'Antal tilmeldinger', 'Mindst {n} børn tilmeldes', '{n} børn blev tilmeldt.', 25, 90],
          ['Frivillige hjælper med at planlægge', 'Antal frivillige', 'Mindst {n} frivillige er med', '{n} frivillige var med.', 6, 16],
        ],
        [
          ['Turene bliver gennemført', 'Antal ture', 'Der gennemføres mindst {n} ture', 'Der blev gennemført {n} ture.', 6, 14],
          ['Familierne deltager hele vejen', 'Deltagerlister', 'Mindst {n} familier deltager', '{n} familier deltog.', 10, 35],
        ],
        [
          ['Familierne har fået et større netværk', 'Interview et halvt år efter', 'Mindst {n} % ser andre familier fra turen', '{n} % så andre familier fra turen.', 50, 70],
          ['Familierne går videre til andre tilbud', 'Medarbejdernes oversigt', 'Mindst {n} % deltager i et andet tilbud', '{n} % deltog i et andet tilbud.', 40, 60],
        ],
      ],
      learned: [
        'Når forældrene selv er med, holder glæden længere end ferien.',
        'Tilmeldingen skal ske ansigt til ansigt; sedler i postkassen gav næsten ingen svar.',
        'Et lille beløb ved tilmelding halverede antallet af afbud.',
      ],
    },
    'street-work': {
      titles: [
        'Gadeplansarbejde i {sted}',
        'Unge på gaden',
        'Opsøgende ungearbejde',
        'Gadeteamet',
        'På fornavn med de unge',
      ],
      openings: [
        'To gadeplansmedarbejdere går rundt i {sted} om eftermiddagen og aftenen og taler med de unge.',
        'Gadeteamet opsøger unge i {sted}, som hverken går i skole eller har et job.',
        'En medarbejder er til stede dér, hvor de unge i {sted} mødes, også fredag og lørdag aften.',
      ],
      contexts: [
        'Kontakten begynder med en snak og vokser til støtte i skole, job og familie.',
        'Teamet mødes hver uge med skole, socialforvaltning og politi.',
        'De unge bestemmer selv tempoet, og medarbejderen går med til svære møder.',
        'Når der er uro, er teamet hurtigt fremme og taler med både unge og naboer.',
      ],
      closings: [
        'Målet er, at de unge finder en vej ud af kriminalitet og ind i noget, der holder.',
        'Naboerne skal opleve, at nogen tager hånd om uroen.',
      ],
      steps: [
        [
          ['Der er skabt kontakt til de unge', 'Antal unge, som medarbejderne kender ved navn', 'Mindst {n} unge kendes ved navn', '{n} unge var kendt ved navn.', 25, 70],
          ['Medarbejderne er synlige', 'Antal aftener på gaden', 'Mindst {n} aftener om året', 'Der blev brugt {n} aftener.', 90, 160],
        ],
        [
          ['De unge tager imod støtte', 'Antal unge i forløb', 'Mindst {n} unge er i forløb', '{n} unge var i forløb.', 10, 30],
          ['De unge henvises til andre tilbud', 'Antal henvisninger', 'Mindst {n} unge begynder i et andet tilbud', '{n} unge begyndte i et andet tilbud.', 8, 25],
        ],
        [
          ['De unge holder sig fri af kriminalitet', 'Politiets oplysninger om nye sigtelser', 'Mindst {n} % får ingen ny sigtelse i et år', '{n} % fik ingen ny sigtelse i et år.', 55, 75],
          ['De unge er i skole, uddannelse eller job', 'Opfølgning efter seks måneder', 'Mindst {n} % er i gang', '{n} % var i gang.', 45, 65],
        ],
      ],
      learned: [
        'Tillid tager lang tid: de første resultater kom først efter et år.',
        'Aftaler med skole og politi skal ligge fast, før de unge bliver lovet noget.',
        'Det hjalp at have to medarbejdere, så de unge altid kendte en, der var på arbejde.',
      ],
    },
    'safety-patrol': {
      titles: [
        'Tryghedskorpset i {sted}',
        'Aftenholdet i {sted}',
        'Aftenvandring',
        'Tryg hjem',
        'Voksne på gaden',
      ],
      openings: [
        'Frivillige voksne går en aftentur gennem {sted} hver {dag} og fredag.',
        'Tryghedskorpset i {sted} består af beboere og unge, som holder øje og hilser på dem, de møder.',
        'Forældre og unge fra {sted} går sammen rundt om aftenen i gule veste.',
      ],
      contexts: [
        'Korpset har fået kursus i at tale med unge og i at undgå konflikter.',
        'Knuste lamper og andet, der gør folk utrygge, meldes til ejendomskontoret dagen efter.',
        'Efter turen drikker alle kaffe i {hus} og skriver, hvad de så.',
        'Lokalpolitiet deltager i et møde hvert kvartal.',
      ],
      closings: [
        'Beboerne skal kunne gå ud om aftenen uden at være bange.',
        'De unge skal møde voksne, der kender dem og vil dem det godt.',
      ],
      steps: [
        [
          ['Korpset er samlet', 'Antal frivillige på vagtplanen', 'Mindst {n} frivillige er med', '{n} frivillige kom med.', 10, 25],
          ['De frivillige er klædt på til opgaven', 'Antal frivillige med kursus', 'Mindst {n} har gennemført kurset', '{n} gennemførte kurset.', 8, 20],
        ],
        [
          ['Korpset går sine ture', 'Antal ture om året', 'Der gås mindst {n} ture', 'Der blev gået {n} ture.', 45, 100],
          ['Fejl og mangler bliver meldt', 'Antal meldinger til ejendomskontoret', 'Mindst {n} meldinger om året', 'Der kom {n} meldinger.', 15, 45],
        ],
        [
          ['Beboerne føler sig mere trygge', 'Spørgeskema til husstandene', 'Mindst {n} % er trygge ved at gå ud om aftenen', '{n} % var trygge ved at gå ud om aftenen.', 60, 80],
          ['Der er færre episoder', 'Ejendomskontorets og politiets lister', 'Antallet falder med mindst {n} %', 'Antallet faldt med {n} %.', 15, 35],
        ],
      ],
      learned: [
        'Korpset skal have en tovholder blandt de frivillige, ellers falder turene væk om vinteren.',
        'De gule veste gav samtaler, som vi ellers ikke havde fået.',
        'Det er let at tælle turene, men svært at vise, at trygheden skyldes dem.',
      ],
    },
  },
}
