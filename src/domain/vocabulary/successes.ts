// What plans typically succeeded in (report, Boks 2).

import type { SuccessId } from './ids.ts'
import type { DescribedTerm } from './types.ts'

/** The five of Boks 2; a self-evaluation may name several. */
export const successes: readonly DescribedTerm<SuccessId>[] = [
  {
    id: 'local-cooperation',
    name: {
      da: 'Samarbejde med kommunen og lokale aktører',
      en: 'Cooperation with the municipality and local actors',
    },
    description: {
      da: 'Et samarbejde blev skabt og holdt i live med kommunen, institutioner eller andre i området.',
      en: 'A cooperation with the municipality, institutions or others in the area was set up and kept alive.',
    },
  },
  {
    id: 'voluntary-organisations',
    name: { da: 'Frivillige organisationer i området', en: 'Voluntary organisations in the area' },
    description: {
      da: 'Frivillige organisationer kom til området og fik støtte til at gøre en forskel for beboerne.',
      en: 'Voluntary organisations came to the area and were supported in making a difference to residents.',
    },
  },
  {
    id: 'resident-run',
    name: { da: 'Aktiviteter drevet af beboere', en: 'Activities run by residents' },
    description: {
      da: 'Beboere satte selv noget i gang, og det voksede.',
      en: 'Residents started something themselves, and it grew.',
    },
  },
  {
    id: 'residents-skills',
    name: { da: 'Beboernes kompetencer', en: 'Residents’ skills' },
    description: {
      da: 'De, der deltog eller hjalp til, lærte noget, de kan bruge fremover.',
      en: 'Those who took part or helped learned something that they can use again.',
    },
  },
  {
    id: 'broad-range',
    name: { da: 'Et bredt udbud af aktiviteter', en: 'A broad range of activities' },
    description: {
      da: 'Planen udviklede og drev mange slags aktiviteter, så der var noget for de fleste.',
      en: 'The plan developed and ran many kinds of activities, with something for most people.',
    },
  },
]
