// A survey of the example data that has been answered: what it asked, and what 23 invented residents said. It feeds no
// indicator, so that no published figure moves.

import type { Day } from '../import/rows.ts'
import type { Words } from '../survey/survey.ts'

const words = (da: string, en: string): Words => ({ da, en, own: '' })

export const exampleSurvey = {
  code: 'tr2knv4hdmw7',
  title: words('Livet i området', 'Life in the neighbourhood'),
  opensOn: '2011-05-02',
  closesOn: '2011-05-22',
  invited: 60,
  /** On a scale from 1 to 5; the last asks for yes or no. Each with the answers of everyone in turn, null where it was skipped. */
  questions: [
    {
      words: words(
        'Hvor tryg er du, når du går hjem om aftenen?',
        'How safe do you feel walking home at night?',
      ),
      low: words('Slet ikke tryg', 'Not safe at all'),
      high: words('Meget tryg', 'Very safe'),
      answers: [4, 3, 5, 2, 4, 4, 3, 5, 4, 1, 3, 4, 5, 4, 2, 3, 4, 4, 5, 3, 4, 2, 5],
    },
    {
      words: words('Hvor godt kender du dine naboer?', 'How well do you know your neighbours?'),
      low: words('Slet ikke', 'Not at all'),
      high: words('Rigtig godt', 'Very well'),
      answers: [3, 2, 4, null, 3, 5, 2, 4, 3, 1, 2, 3, 4, 3, null, 2, 3, 4, 4, 2, 3, 1, 4],
    },
    {
      words: words(
        'Har du lært nogen at kende gennem aktiviteten?',
        'Have you got to know somebody through the activity?',
      ),
      low: words('Nej', 'No'),
      high: words('Ja', 'Yes'),
      answers: [1, 0, 1, 0, 1, 1, 0, 1, 1, 0, null, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1],
    },
  ],
  /** Those who answered in English; the others in Danish. */
  inEnglish: [3, 9, 14, 21],
  remarks: [
    'Der mangler lys på stien bag blokken.',
    'Det er hyggeligt, når vi spiser sammen.',
    'More evenings like this!',
  ],
} as const satisfies { readonly opensOn: Day; readonly closesOn: Day } & Record<string, unknown>
