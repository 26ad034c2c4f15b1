// Example texts for Sundhed. Invented; own words.

import type { AreaTexts } from './shape.ts'

export const healthTexts: AreaTexts<'health'> = {
  types: {
    'health-guidance': {
      titles: [
        'Sundhedscaféen i {sted}',
        'Sund hverdag',
        'Sundhedsvejledning i {hus}',
        'Morgenmad før skole',
        'Spørg sygeplejersken',
        'Mad og krop',
      ],
      openings: [
        'En sygeplejerske sidder i {hus} hver {dag} og svarer på spørgsmål fra beboere i {sted}.',
        'Beboere i {sted} kan komme til oplæg og samtaler om mad, søvn, rygning og sygdom.',
        'Sundhedscaféen i {sted} giver vejledning på flere sprog, både enkeltvis og i grupper.',
      ],
      contexts: [
        'Blodtryk og vægt kan måles gratis, og det åbner for en snak.',
        'Vejlederen hjælper videre til læge, tandlæge og kommunens egne hold.',
        'Der laves mad sammen efter hvert oplæg.',
        'Emnerne vælges af deltagerne for et halvt år ad gangen.',
      ],
      closings: [
        'Råd om sundhed skal være til at forstå og til at følge.',
        'Flere skal bruge de tilbud, som kommunen allerede har.',
      ],
      steps: [
        [
          [
            'Beboerne kommer til vejledning',
            'Antal beboere',
            'Mindst {n} beboere får vejledning',
            '{n} beboere fik vejledning.',
            30,
            100,
          ],
          ['Oplæggene bliver holdt', 'Antal oplæg', 'Mindst {n} oplæg', 'Der blev holdt {n} oplæg.', 6, 14],
        ],
        [
          [
            'Deltagerne kommer igen',
            'Antal med mindst tre besøg',
            'Mindst {n} beboere',
            '{n} beboere kom mindst tre gange.',
            15,
            45,
          ],
          [
            'Deltagerne bruger kommunens tilbud',
            'Antal henvisninger, der er fulgt',
            'Mindst {n} henvisninger',
            '{n} henvisninger blev fulgt.',
            10,
            30,
          ],
        ],
        [
          [
            'Deltagerne har ændret en vane',
            'Samtale efter seks måneder',
            'Mindst {n} % har ændret mindst én vane',
            '{n} % havde ændret mindst én vane.',
            50,
            70,
          ],
          [
            'Deltagerne har fået det bedre',
            'Selvvurderet helbred før og efter',
            'Mindst {n} % vurderer deres helbred bedre',
            '{n} % vurderede deres helbred bedre.',
            40,
            60,
          ],
        ],
      ],
      learned: [
        'Et blodtryksapparat på bordet er en bedre invitation end en plakat.',
        'Vejledningen skal ligge dér, hvor folk alligevel kommer.',
        'Nye vaner tager mere end et halvt år om at slå rod.',
      ],
    },
    exercise: {
      titles: [
        'Motion i hverdagen',
        'Gåture i {sted}',
        'Svømning og snak',
        'Motionsholdet i {hus}',
        'Zumba i {sted}',
        'Cykelskolen',
        'Bevægelse for begyndere',
      ],
      openings: [
        'Beboere i {sted}, der ikke er vant til motion, mødes to gange om ugen til bevægelse.',
        'Hver {dag} går et hold beboere fra {sted} tur, uanset vejret.',
        'I {sted} er der begynderhold i gymnastik, svømning og cykling.',
      ],
      contexts: [
        'Efter træningen er der te og tid til at tale om familie, arbejde og mad.',
        'Instruktøren følger op personligt, når nogen bliver væk.',
        'Den lokale idrætsklub låner lokale og redskaber ud.',
        'Der er børnepasning, mens holdet træner.',
      ],
      closings: [
        'Deltagerne skal få det bedre i kroppen og flere at følges med.',
        'Nogle af holdene skal overtages af klubben, når de kan bære sig selv.',
      ],
      steps: [
        [
          [
            'Holdene er i gang',
            'Antal deltagere i alt',
            'Mindst {n} deltagere',
            'Der var {n} deltagere.',
            20,
            65,
          ],
          [
            'Deltagere uden motionsvaner kommer med',
            'Spørgsmål ved tilmelding',
            'Mindst {n} % dyrkede ikke motion før',
            '{n} % dyrkede ikke motion før.',
            50,
            75,
          ],
        ],
        [
          [
            'Deltagerne kommer fast',
            'Mødelister',
            'Mindst {n} deltagere kommer hver uge',
            '{n} deltagere kom hver uge.',
            10,
            30,
          ],
          [
            'Holdene holder hele sæsonen',
            'Antal træninger',
            'Mindst {n} træninger',
            'Der blev holdt {n} træninger.',
            30,
            70,
          ],
        ],
        [
          [
            'Deltagerne bevæger sig mere',
            'Spørgeskema ved start og slut',
            'Mindst {n} % bevæger sig mere end før',
            '{n} % bevægede sig mere end før.',
            60,
            80,
          ],
          [
            'Deltagerne har fået det bedre',
            'Spørgeskema om velbefindende',
            'Mindst {n} % har det bedre',
            '{n} % havde det bedre.',
            60,
            80,
          ],
        ],
      ],
      learned: [
        'Teen efter træningen er lige så vigtig som træningen.',
        'Fast instruktør og fast tid; alt andet kan forhandles.',
        'Målet om vægttab skræmte flere væk, end det hjalp.',
      ],
      forGroup: {
        women: {
          titles: [
            'Kvinder i bevægelse',
            'Svømning for kvinder',
            'Kvindemotion i {sted}',
            'Zumba for kvinder',
          ],
          openings: [
            'Kvinder i {sted} træner sammen hver {dag} med en kvindelig instruktør.',
            'Et hold kvinder fra {sted} cykler, svømmer og går ture sammen.',
          ],
        },
        elderly: {
          titles: ['Seniorgymnastik', 'Stolemotion i {hus}', 'Gåhold for ældre'],
          openings: [
            'Ældre i {sted} mødes hver {dag} til let gymnastik og kaffe.',
            'Et gåhold for ældre i {sted} tager en rundtur, som alle kan følge.',
          ],
        },
        men: {
          titles: ['Mænd i form', 'Fodboldfitness for mænd'],
          openings: [
            'Mænd i {sted} spiller fodboldfitness hver {dag} og taler om helbred bagefter.',
            'En gruppe mænd fra {sted} træner sammen to gange om ugen.',
          ],
        },
      },
    },
    'health-ambassadors': {
      titles: [
        'Sundhedsambassadørerne',
        'Sundhed fra nabo til nabo',
        'Sundhedsholdet i {sted}',
        'Ambassadører for et sundere liv',
      ],
      openings: [
        'Beboere i {sted} er uddannet til at tale med naboer og familie om sundhed.',
        'Sundhedsambassadørerne i {sted} holder små møder hjemme hos folk og i {hus}.',
        'Frivillige i {sted} bygger bro mellem naboerne og kommunens sundhedstilbud.',
      ],
      contexts: [
        'Uddannelsen tager otte aftener og holdes af kommunens sundhedscenter.',
        'Ambassadørerne taler tilsammen mange sprog og kommer, hvor andre ikke kommer.',
        'De mødes hver måned med en sygeplejerske og får svar på det, de selv er blevet spurgt om.',
        'Et besøg handler lige så tit om ensomhed som om mad og motion.',
      ],
      closings: [
        'Gode råd virker bedst fra en, man kender.',
        'Ambassadørerne skal kunne fortsætte som en forening.',
      ],
      steps: [
        [
          [
            'Ambassadørerne er uddannet',
            'Antal med kursusbevis',
            'Mindst {n} ambassadører',
            '{n} ambassadører blev uddannet.',
            6,
            16,
          ],
          [
            'Ambassadørerne er kendt i området',
            'Antal arrangementer med deltagelse',
            'Mindst {n} arrangementer',
            'De deltog i {n} arrangementer.',
            6,
            14,
          ],
        ],
        [
          [
            'Naboerne får besøg og råd',
            'Ambassadørernes dagbøger',
            'Mindst {n} samtaler',
            'Der blev holdt {n} samtaler.',
            40,
            140,
          ],
          [
            'Naboerne bruger sundhedstilbud',
            'Sundhedscentrets optælling',
            'Mindst {n} nye brugere fra området',
            'Der kom {n} nye brugere fra området.',
            10,
            30,
          ],
        ],
        [
          [
            'Naboerne lever sundere',
            'Spørgeskema til dem, der har fået besøg',
            'Mindst {n} % har ændret en vane',
            '{n} % havde ændret en vane.',
            45,
            65,
          ],
          [
            'Naboerne har flere at tale med',
            'Spørgeskema til dem, der har fået besøg',
            'Mindst {n} % har fået flere at tale med',
            '{n} % havde fået flere at tale med.',
            50,
            70,
          ],
        ],
      ],
      learned: [
        'Ambassadørerne skal kunne sige fra; nogle sager hører til hos en læge.',
        'Dagbøgerne var for lange. Tre linjer er nok.',
        'Sundhedscentrets deltagelse gav ambassadørerne vægt.',
      ],
    },
  },
}
