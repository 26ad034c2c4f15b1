// What many indicators of the library have in common: scales, sources and ways to ask, said once so that they stay the same.

import { effortAreaIds, type LaneId } from '../../vocabulary/ids.ts'
import type { Text } from '../../vocabulary/types.ts'
import type { LibraryContent, Scale } from '../library-indicator.ts'
import type { Disaggregation } from '../units.ts'

/** What most indicators are: no question, no scale, nothing from the logbook. */
export const plain = {
  scale: null,
  questions: [],
  feed: null,
  disaggregations: [],
} as const satisfies Partial<LibraryContent>

export const allAreas = effortAreaIds

export const bySexAndAge: readonly Disaggregation[] = ['sex', 'age-band']
export const byAll: readonly Disaggregation[] = ['target-group', 'sex', 'age-band']

export const outputLanes: readonly LaneId[] = ['contact', 'deliverables']
export const goalLanes: readonly LaneId[] = ['effort-goals', 'long-term-goals']

/** How far one agrees with a statement. */
export const agreement: Scale = {
  low: 1,
  high: 5,
  lowWord: { da: 'Helt uenig', en: 'Strongly disagree' },
  highWord: { da: 'Helt enig', en: 'Strongly agree' },
}

/** How good something is. */
export const quality: Scale = {
  low: 1,
  high: 5,
  lowWord: { da: 'Meget dårligt', en: 'Very poor' },
  highWord: { da: 'Meget godt', en: 'Very good' },
}

/** An answer to the statements of a mean, asked on a scale of agreement. */
export const asked = { unit: 'scale-mean', aggregation: 'latest', direction: 'up', scale: agreement } as const

export const fromLogbook: Text = { da: 'Aktivitetens logbog.', en: 'The activity’s logbook.' }

export const fromParticipants: Text = {
  da: 'Et kort spørgeskema til deltagerne.',
  en: 'A short questionnaire to participants.',
}

export const fromResidents: Text = {
  da: 'En beboerundersøgelse i hele boligområdet.',
  en: 'A survey of residents in the whole housing area.',
}

export const fromLandlord: Text = {
  da: 'Boligorganisationens administration.',
  en: 'The housing organisation’s administration.',
}

export const fromOwnList: Text = {
  da: 'Medarbejderens egen liste over forløb, uden navne.',
  en: 'The worker’s own list of courses, without names.',
}

export const askParticipants: Text = {
  da: 'Spørg alle, der har deltaget mindst tre gange. Stil spørgsmålet ordret, lad folk svare anonymt, og notér både svar og hvor mange der blev spurgt.',
  en: 'Ask everyone who has taken part at least three times. Ask the question word for word, let people answer anonymously, and note both the answers and how many were asked.',
}

export const askResidents: Text = {
  da: 'Send undersøgelsen til alle husstande, én voksen i hver. Stil spørgsmålet ordret og på samme tid af året hver gang. Ved ikke-svar tæller ikke med.',
  en: 'Send the survey to every household, one adult in each. Ask the question word for word and at the same time of year each time. Answers of don’t know are left out.',
}

export const countAtEachSession: Text = {
  da: 'Skrives i logbogen hver gang. Tallet regnes ud af sig selv.',
  en: 'Written in the logbook each time. The figure counts itself.',
}
