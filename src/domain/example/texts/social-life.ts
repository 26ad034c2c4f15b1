// Example texts for Det sociale liv. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const socialLifeTexts: AreaTexts<'social-life'> = {
  types: {
    'residents-house': {
      titles: [
        'Beboerhuset i {sted}',
        'Det åbne hus',
        'Naboernes hus',
        'Café Midtpunkt',
        'Mødestedet i {sted}',
        'Et hus med plads til alle',
      ],
      openings: [
        'I {sted} er et tomt lejemål blevet til et hus, som alle beboere kan bruge.',
        'Huset i {sted} har åbent hver dag med café, avis og plads til beboernes egne møder.',
        'Beboerne i {sted} har fået et fælles sted, hvor de kan komme uden en aftale.',
      ],
      contexts: [
        'Et husudvalg af beboere fordeler lokalerne og passer kaffemaskinen.',
        'En medarbejder er til stede om formiddagen og hjælper nye grupper i gang.',
        'Hver {dag} er der et fast arrangement, som en ny gruppe står for.',
        'Huset deles af foreninger, ejendomskontor og kommunens rådgivning.',
      ],
      closings: [
        'Flere beboere skal kende hinanden, og færre skal sidde alene.',
        'Når planen slutter, skal beboerne selv kunne drive huset.',
      ],
      steps: [
        [
          ['Huset er åbent og kendt', 'Antal besøgende i en almindelig uge', 'Mindst {n} besøg om ugen', 'Der var {n} besøg om ugen.', 50, 160],
          ['Et husudvalg er kommet i gang', 'Antal beboere i udvalget', 'Mindst {n} beboere er med', '{n} beboere kom med.', 6, 12],
        ],
        [
          ['Beboerne bruger huset til egne formål', 'Antal grupper, der bruger huset fast', 'Mindst {n} grupper bruger huset', '{n} grupper brugte huset.', 6, 16],
          ['Mange slags beboere kommer', 'Optælling over to uger', 'Mindst {n} % af opgangene er repræsenteret', '{n} % af opgangene var repræsenteret.', 45, 70],
        ],
        [
          ['Brugerne har fået et større netværk', 'Spørgeskema til brugerne', 'Mindst {n} % har lært nye naboer at kende', '{n} % havde lært nye naboer at kende.', 60, 80],
          ['Beboerne driver huset selv', 'Andel af åbningstiden med frivillige værter', 'Mindst {n} % af timerne dækkes af frivillige', '{n} % af timerne blev dækket af frivillige.', 50, 75],
        ],
      ],
      learned: [
        'Et hus bliver først levende, når flere grupper har egen nøgle.',
        'Klare aftaler om rengøring sparede os for de fleste konflikter.',
        'Formiddagscaféen blev indgangen for dem, der ellers ikke kom til noget.',
      ],
    },
    'communal-meals': {
      titles: [
        'Fællesspisning i {hus}',
        'Madklubben',
        'Sammen om gryderne',
        'Naboernes bord',
        'Alle spiser med',
        'Folkekøkkenet i {sted}',
        'Smag på din nabo',
      ],
      openings: [
        'Hver {dag} spiser beboere fra {sted} aftensmad sammen i {hus}.',
        'Madhold af beboere i {sted} skiftes til at lave mad til naboerne.',
        'Beboerne i {sted} laver mad fra mange lande og spiser den ved lange borde.',
      ],
      contexts: [
        'Prisen er lav, børn spiser til halv pris, og alle hjælper med at rydde op.',
        'Hvert madhold har folk fra forskellige opgange.',
        'Ved bordet fortæller en medarbejder kort om, hvad der ellers sker i området.',
        'Opskrifterne samles i en lille bog, som holdene giver videre.',
      ],
      closings: [
        'Det er svært at være fremmed for den, man har spist sammen med.',
        'Maden er anledningen; det vigtigste er, at naboer kommer til at kende hinanden.',
      ],
      steps: [
        [
          ['Der er madhold nok til en fast ordning', 'Antal beboere på madhold', 'Mindst {n} beboere laver mad', '{n} beboere lavede mad.', 8, 20],
          ['Fællesspisningen er i gang', 'Antal spiseaftener om året', 'Der holdes mindst {n} spiseaftener', 'Der blev holdt {n} spiseaftener.', 10, 36],
        ],
        [
          ['Mange spiser med', 'Gennemsnit af solgte billetter', 'I gennemsnit spiser mindst {n} med', 'I gennemsnit spiste {n} med.', 25, 70],
          ['Deltagerne kommer fra hele området', 'Opgange på deltagerlisten', 'Mindst {n} opgange er med', '{n} opgange var med.', 8, 24],
        ],
        [
          ['Beboerne taler med flere naboer end før', 'Spørgeskema på bordene', 'Mindst {n} % hilser på flere end før', '{n} % hilste på flere end før.', 60, 80],
          ['Madholdene kører videre uden hjælp', 'Andel spiseaftener uden medarbejder', 'Mindst {n} % af aftenerne', '{n} % af aftenerne blev holdt uden medarbejder.', 50, 80],
        ],
      ],
      learned: [
        'Faste pladser i køkkenet gør det lettere at sige ja til at hjælpe.',
        'Vi fik flere med, da vi ringede på dørene i stedet for at hænge plakater op.',
        'Børnefamilier kommer, når maden er på bordet klokken halv seks.',
      ],
    },
    'hobby-clubs': {
      titles: [
        'Klubber for enhver',
        'Det kreative værksted',
        'Strik og snak',
        'Værkstedet i kælderen',
        'Cykelværkstedet',
        'Dansk over kaffen',
        'Læseklubben i {sted}',
      ],
      openings: [
        'Beboere i {sted} mødes hver {dag} om noget, de holder af at lave.',
        'I {sted} har beboerne startet små klubber med håndarbejde, træværk og kortspil.',
        'Klubben i {sted} samler beboere, som gerne vil bruge hænderne sammen med andre.',
      ],
      contexts: [
        'En medarbejder hjalp med at finde lokale og de første deltagere og har siden trukket sig.',
        'Klubben har en lille konto til materialer, som en af beboerne bestyrer.',
        'Samtalen går på dansk, også når det er svært, og det giver øvelse.',
        'En gang om året udstiller klubberne i {hus}.',
      ],
      closings: [
        'Deltagerne får nye bekendte og noget fast i ugen.',
        'Klubberne skal kunne leve videre, fordi beboerne har lyst.',
      ],
      steps: [
        [
          ['Klubberne er startet', 'Antal klubber med fast mødetid', 'Mindst {n} klubber er i gang', '{n} klubber kom i gang.', 6, 10],
          ['Beboerne kender klubberne', 'Antal beboere, der har været med mindst en gang', 'Mindst {n} beboere har prøvet', '{n} beboere prøvede.', 20, 60],
        ],
        [
          ['Deltagerne kommer igen', 'Mødelister', 'Mindst {n} beboere kommer fast', '{n} beboere kom fast.', 10, 35],
          ['Beboerne leder selv klubberne', 'Antal beboere med ansvar for en klub', 'Mindst {n} beboere er tovholdere', '{n} beboere var tovholdere.', 6, 10],
        ],
        [
          ['Deltagerne er mindre alene', 'Samtale eller spørgeskema efter et år', 'Mindst {n} % siger, at de er mindre alene', '{n} % sagde, at de var mindre alene.', 60, 80],
          ['Deltagerne føler sig mere knyttet til området', 'Spørgeskema til deltagerne', 'Mindst {n} % føler sig mere hjemme', '{n} % følte sig mere hjemme.', 60, 80],
        ],
      ],
      learned: [
        'Små klubber lever længst, når de selv har nøglen og kassen.',
        'Det tog et år, før nogen turde kalde sig tovholder.',
        'Deltagerne kom for håndarbejdet og blev for selskabets skyld.',
      ],
      forGroup: {
        women: {
          titles: ['Kvindecaféen', 'Syklubben', 'Kvinder mødes i {hus}', 'Kvindeklubben i {sted}'],
          openings: [
            'Kvinder i {sted} mødes hver {dag} til kaffe, håndarbejde og snak.',
            'Kvindeklubben i {sted} er et sted, hvor kvinder kan tale frit og lære hinanden at kende.',
          ],
        },
        men: {
          titles: ['Mændenes værksted', 'Herreklubben i {sted}', 'Mænd ved komfuret'],
          openings: [
            'Mænd i {sted} mødes hver {dag} i et værksted, hvor de laver cykler og møbler i stand.',
            'En gruppe mænd i {sted} mødes til madlavning, kort og ture ud af huset.',
          ],
        },
        elderly: {
          titles: ['Seniorklubben', 'Eftermiddagskaffe for ældre', 'Seniorholdet i {sted}'],
          openings: [
            'Ældre beboere i {sted} mødes hver {dag} til kaffe, sang og spil.',
            'Seniorklubben i {sted} henter dem, der har svært ved selv at komme frem.',
          ],
        },
      },
    },
    'volunteer-recruitment': {
      titles: [
        'Frivilligkorpset i {sted}',
        'Frivillig i sit eget kvarter',
        'Giv en hånd',
        'Frivilligbørsen',
        'Uddannelse for frivillige',
        'De frivilliges dag',
      ],
      openings: [
        'I {sted} spørger vi beboerne, hvad de gerne vil bidrage med, og finder en opgave, der passer.',
        'Frivillige i {sted} får kurser, sparring og en fast kontaktperson.',
        'En frivilligkoordinator samler dem, der hjælper til i {sted}, og byder nye velkommen.',
      ],
      contexts: [
        'Alle nye tilflyttere får besøg og bliver spurgt om deres interesser.',
        'Der er kurser i at lede en gruppe, at løse konflikter og at søge penge.',
        'Hvert halve år takkes de frivillige med en fest eller en tur.',
        'Opgaverne er skrevet ned, så de er til at overskue for en begynder.',
      ],
      closings: [
        'Området skal have flere kræfter, der kan bære aktiviteterne videre.',
        'Den, der hjælper andre, får selv nye kundskaber og bekendte.',
      ],
      steps: [
        [
          ['Beboerne er blevet spurgt', 'Antal samtaler om frivilligt arbejde', 'Mindst {n} beboere er spurgt', '{n} beboere blev spurgt.', 40, 120],
          ['Nye frivillige har meldt sig', 'Antal nye navne på listen', 'Mindst {n} nye frivillige', '{n} nye frivillige meldte sig.', 12, 40],
        ],
        [
          ['De frivillige er klædt på', 'Antal frivillige med kursus', 'Mindst {n} frivillige har været på kursus', '{n} frivillige var på kursus.', 8, 30],
          ['De frivillige har en fast opgave', 'Antal frivillige med mindst tre måneders opgave', 'Mindst {n} frivillige har en fast opgave', '{n} frivillige havde en fast opgave.', 10, 30],
        ],
        [
          ['Frivillige bærer en større del af aktiviteterne', 'Andel aktiviteter med frivillig tovholder', 'Mindst {n} % af aktiviteterne', '{n} % af aktiviteterne havde en frivillig tovholder.', 40, 65],
          ['De frivillige bliver', 'Andel, der stadig er frivillig efter et år', 'Mindst {n} % er med efter et år', '{n} % var med efter et år.', 55, 75],
        ],
      ],
      learned: [
        'Folk siger ja til en afgrænset opgave, ikke til at være frivillig i almindelighed.',
        'Koordinatoren er nøglen; i sommerferien gik arbejdet i stå.',
        'Nye frivillige skal i gang inden for to uger, ellers mister de lysten.',
      ],
    },
    'resident-run-activities': {
      titles: [
        'Beboernes egen pulje',
        'Fra idé til aktivitet',
        'Beboerne gør det selv',
        'Ildsjælene i {sted}',
        'Idéværkstedet',
        'Naboprojekter',
      ],
      openings: [
        'Beboere i {sted} kan søge små beløb til aktiviteter, som de selv finder på og driver.',
        'Når en beboer i {sted} får en idé, hjælper en medarbejder med de første skridt.',
        'Et udvalg af beboere i {sted} fordeler en pulje til naboernes egne projekter.',
      ],
      contexts: [
        'Ansøgningen fylder en side, og svaret kommer inden for to uger.',
        'Medarbejderen er sparringspartner og overtager ikke opgaven.',
        'Puljen har betalt alt fra bordtennisborde til en eftermiddag med digte.',
        'To gange om året fortæller grupperne hinanden, hvad de har lært.',
      ],
      closings: [
        'Beboerne skal opleve, at deres egne ideer kan blive til noget.',
        'De, der prøver kræfter med et lille projekt, tør som regel et større næste gang.',
      ],
      steps: [
        [
          ['Beboerne kommer med ideer', 'Antal ansøgninger', 'Mindst {n} ansøgninger', 'Der kom {n} ansøgninger.', 8, 24],
          ['Beboerne kender muligheden', 'Antal fremmødte til idéaftener', 'Mindst {n} beboere deltager', '{n} beboere deltog.', 20, 55],
        ],
        [
          ['Ideerne bliver gennemført', 'Antal gennemførte projekter', 'Mindst {n} projekter gennemføres', '{n} projekter blev gennemført.', 6, 16],
          ['Mange deltager i projekterne', 'Gruppernes egne optællinger', 'Mindst {n} beboere deltager', '{n} beboere deltog.', 60, 180],
        ],
        [
          ['Aktiviteterne fortsætter', 'Andel projekter, der er i gang efter et år', 'Mindst {n} % er i gang efter et år', '{n} % var i gang efter et år.', 45, 65],
          ['Beboerne har fået flere færdigheder', 'Samtale med tovholderne', 'Mindst {n} % har lært noget, de kan bruge andre steder', '{n} % havde lært noget, de kunne bruge andre steder.', 65, 85],
        ],
      ],
      learned: [
        'Det er bedre at svare hurtigt på en lille ansøgning end grundigt på en stor.',
        'Vi lærte at holde os tilbage, også når det gik langsomt.',
        'De bedste projekter kom fra beboere, som ingen havde spurgt før.',
      ],
    },
    celebrations: {
      titles: [
        'Sommerfest i {sted}',
        'Fastelavn for store og små',
        'Kvarterets fest',
        'Lysfesten',
        'Høstfest',
        'Verden i {sted}',
        'Byfest på plænen',
      ],
      openings: [
        'Hvert år fejrer beboerne i {sted} sommeren med musik, mad og boder.',
        'Foreninger og beboere i {sted} holder en fest, som hele byen er inviteret til.',
        'Beboerne i {sted} samles til tre faste fester i løbet af året.',
      ],
      contexts: [
        'Et festudvalg af beboere planlægger og deler opgaverne ud i små hold.',
        'Skolen, idrætsklubben og biblioteket har hver sin bod.',
        'Medarbejderen holder styr på tilladelser og tidsplan og lader beboerne om resten.',
        'Børnene pynter op, og de unge står for scenen.',
      ],
      closings: [
        'Festen giver naboer et fælles minde og nye ansigter at hilse på.',
        'De, der hjælper til festen, er ofte de næste, der starter noget nyt.',
      ],
      steps: [
        [
          ['Beboere planlægger festen', 'Antal beboere i festudvalg og hold', 'Mindst {n} beboere er med', '{n} beboere var med.', 10, 30],
          ['Foreninger og institutioner deltager', 'Antal boder og indslag', 'Mindst {n} boder og indslag', 'Der var {n} boder og indslag.', 8, 22],
        ],
        [
          ['Mange kommer til festen', 'Optælling på dagen', 'Mindst {n} gæster', 'Der kom {n} gæster.', 150, 600],
          ['Flere slags beboere deltager', 'Interview med gæster på dagen', 'Mindst {n} % er med for første gang', '{n} % var med for første gang.', 25, 45],
        ],
        [
          ['Beboerne har lært nye naboer at kende', 'Kort interview ved udgangen', 'Mindst {n} % har talt med en, de ikke kendte', '{n} % havde talt med en, de ikke kendte.', 55, 75],
          ['Beboerne er mere tilfredse med området', 'Spørgeskema til husstandene', 'Mindst {n} % er tilfredse eller meget tilfredse', '{n} % var tilfredse eller meget tilfredse.', 60, 80],
        ],
      ],
      learned: [
        'Små hold med hver sin opgave gjorde det overkommeligt at sige ja.',
        'Festen trækker folk til, men den skal følges op af en invitation til noget mindre.',
        'Foreningerne vil gerne være med, når de spørges et halvt år i forvejen.',
      ],
    },
    excursions: {
      titles: [
        'Udflugter fra {sted}',
        'Ud at se Danmark',
        'Søndagsture',
        'Kulturture',
        'Med bus til havet',
        'På opdagelse i byen',
      ],
      openings: [
        'Beboere fra {sted} tager på ture, som en gruppe frivillige vælger og planlægger.',
        'En søndag om måneden tager beboere fra {sted} sammen ud at se noget nyt.',
        'Turudvalget i {sted} arrangerer dagsture til museer, skove og andre byer.',
      ],
      contexts: [
        'Deltagerne betaler for maden, og planen betaler for bussen.',
        'I bussen sidder man ved siden af en, man ikke kender i forvejen.',
        'Turene er lagt, så både barnevogne og rollatorer kan være med.',
        'De frivillige har lært at lægge budget og søge rabatter.',
      ],
      closings: [
        'Turene giver fælles oplevelser og et større kendskab til omverdenen.',
        'På vejen hjem er det let at fortælle om andre tilbud i området.',
      ],
      steps: [
        [
          ['Et turudvalg er i gang', 'Antal beboere i udvalget', 'Mindst {n} beboere er med', '{n} beboere kom med.', 6, 10],
          ['Beboerne kender turene', 'Antal tilmeldte', 'Mindst {n} beboere tilmelder sig', '{n} beboere tilmeldte sig.', 40, 120],
        ],
        [
          ['Turene bliver gennemført', 'Antal ture om året', 'Mindst {n} ture', 'Der blev gennemført {n} ture.', 6, 12],
          ['Nye deltagere kommer med', 'Deltagerlister', 'Mindst {n} % er med for første gang', '{n} % var med for første gang.', 25, 45],
        ],
        [
          ['Deltagerne har fået nye bekendte', 'Spørgeskema efter sidste tur', 'Mindst {n} % ses med nogen fra turen', '{n} % sås med nogen fra turen.', 50, 70],
          ['Deltagerne bruger andre tilbud', 'Medarbejdernes oversigt', 'Mindst {n} % går videre til et andet tilbud', '{n} % gik videre til et andet tilbud.', 35, 55],
        ],
      ],
      learned: [
        'Pladserne skal fordeles ved lodtrækning, ellers er det de samme, der kommer med.',
        'De frivillige voksede med opgaven, da de fik ansvar for hele budgettet.',
        'Korte ture tæt på gav flere nye deltagere end de lange.',
      ],
    },
  },
}
