// What a form says when step 3 was not reached, by the reason given, and the short remarks that tell how far a result
// is from its target. Invented; own words.

import type { UnmetReasonId } from '../../vocabulary/ids.ts'

/** What was learned when a goal was missed for this reason. */
export const reasonLessons: Readonly<Record<UnmetReasonId, readonly string[]>> = {
  measurement: [
    'Næste gang aftaler vi adgang til tal, før målet bliver skrevet.',
    'Målet kan godt være nået, men vi kan ikke vise det. Det skal tænkes med fra starten.',
    'Vi skal selv samle de tal, vi vil måles på, i stedet for at regne med andres.',
    'Et enkelt skema ved start og slut havde været nok; det manglede.',
  ],
  partner: [
    'Samarbejdet lå hos en enkelt medarbejder hos partneren og stoppede, da vedkommende skiftede job.',
    'Aftalen med partneren var mundtlig; den skal skrives ned næste gang.',
    'Partneren kunne ikke stille med de timer, vi havde regnet med.',
    'Vi og partneren havde hver sin forståelse af opgaven og opdagede det for sent.',
  ],
  resources: [
    'En stilling stod tom i mere end et halvt år, og aktiviteten måtte skæres ned.',
    'Tilskuddet, som vi havde regnet med, kom ikke, og tilbuddet blev mindre end planlagt.',
    'Besparelser betød, at to aktiviteter blev lagt sammen.',
    'Der var ikke timer nok til både at opsøge deltagerne og at følge dem til dørs.',
  ],
  society: [
    'Nye regler ændrede deltagernes vilkår midt i forløbet.',
    'Det, vi byggede på, blev lagt om, mens aktiviteten var i gang.',
    'En ny kommunal struktur flyttede ansvaret, og forløbet skulle begynde forfra.',
  ],
  expectation: [
    'Målet gjaldt hele området, men aktiviteten nåede kun en lille gruppe.',
    'Så lille en indsats kan ikke alene flytte et helt boligområde.',
    'Vi satte målet for højt; deltagerne har flyttet sig, men ikke så meget på så kort tid.',
    'Et mål tættere på selve aktiviteten havde vist mere om det, vi faktisk gjorde.',
  ],
  volunteers: [
    'To af de bærende frivillige flyttede, og der var ingen til at tage over.',
    'De frivillige var for få og blev trætte; opgaven skal deles på flere.',
    'Uden en tovholder gik gruppen i stå efter sommerferien.',
  ],
  participants: [
    'Deltagerne havde brug for noget andet, end vi havde planlagt.',
    'Det tog længere tid end ventet at få deltagerne med, og mange faldt fra.',
    'Vi spurgte ikke målgruppen, før tilbuddet blev lavet.',
    'De, der havde størst behov, kom ikke af sig selv.',
  ],
  other: ['Flere ting faldt sammen, og der er ikke én forklaring.'],
}

/** Added to a result above its target. */
export const aboveTarget = [
  'Det er mere end målet.',
  'Målet er nået med god margin.',
  'Det er over målet.',
] as const

/** Added to a result that falls somewhat short. */
export const belowTarget = [
  'Det er lidt under målet.',
  'Målet er kun delvist nået.',
  'Der mangler et stykke.',
  'Det går den rigtige vej, men målet er ikke nået.',
] as const

/** Added to a result that falls far short. */
export const farBelowTarget = [
  'Det er langt fra målet.',
  'Målet er ikke nået.',
  'Det er væsentligt mindre end ventet.',
] as const
