// A plan of the example that is at work around today: its sessions, figures and round lie where they would lie if it were, so
// that the whole round can be tried at once. It runs on a preliminary promise while the fund looks at its application, and so
// counts in no figure. Everything but the days is the same whenever it is made. Invented; own words.

import type { Day } from '../import/rows.ts'
import type { ActivityTypeId, TargetGroupId } from '../vocabulary/ids.ts'
import { type ExampleApplication, expected } from './application.ts'
import { addDays } from './days.ts'
import type { ExampleSeason } from './logbook.ts'
import { cafe, jobs, meals, type RunningTheory } from './running-theories.ts'

export interface RunningActivity {
  readonly title: string
  readonly description: string
  readonly activityType: ActivityTypeId
  readonly targetGroup: TargetGroupId
  readonly volunteers: number
  readonly theory: RunningTheory
  /** Null where no logbook is kept; groups by name, age and how they are attended. */
  readonly season:
    | (Omit<ExampleSeason, 'groups' | 'writtenUntil' | 'series'> & {
        readonly weekdays: readonly number[]
        readonly everyWeeks: number
        readonly startsAt: string
        readonly groups: readonly {
          readonly name: string
          readonly ageBand: '7-12' | '13-17' | null
          readonly first: number
          readonly gain: number
        }[]
      })
    | null
}

export interface ExampleRunning {
  readonly application: ExampleApplication
  readonly activities: readonly RunningActivity[]
  /** What the fund's calendar asks for: one round, due in some weeks. */
  readonly round: { readonly title: string; readonly dueOn: Day }
}

export const runningReference = 'EKS-2026-1'

/** Four years from the first of January a year before `today`. */
export function exampleRunning(today: Day): ExampleRunning {
  const year = Number(today.slice(0, 4))
  const startsOn = `${year - 1}-01-01`
  return {
    application: application(today, startsOn, `${year + 2}-12-31`),
    activities,
    round: { title: `Selvevaluering ${year}`, dueOn: addDays(today, 24) },
  }
}

function application(today: Day, startsOn: Day, endsOn: Day): ExampleApplication {
  const signedOn = addDays(startsOn, -40)
  return {
    programme: '2019-26',
    reference: runningReference,
    steps: [
      { status: 'draft', takenOn: addDays(startsOn, -200) },
      { status: 'applied', takenOn: addDays(startsOn, -30) },
    ],
    words: {
      name: 'Rebslagervænget',
      municipality: '0461',
      housingOrganisation: 'Boligselskabet Kompasrosen',
      ...{ startsOn, endsOn },
      kroner: { fund: 9_000_000, 'housing-organisation': 1_800_000, municipality: 1_100_000, other: 100_000 },
      housingAreas: [{ name: 'Rebslagervænget', departments: 'Afdeling 5: 412 lejligheder fra 1969' }],
      signedOn: { residents: signedOn, 'housing-organisation': signedOn, municipality: signedOn },
      milestones: [
        {
          title: 'Lektiecaféen er åben to eftermiddage om ugen',
          ...{ dueOn: addDays(startsOn, 30), doneOn: addDays(startsOn, 20) },
        },
        { title: 'Ti virksomheder tager imod unge i fritidsjob', dueOn: addDays(today, 45), doneOn: null },
        { title: 'Frivillige står selv for fællesspisningen', dueOn: addDays(today, 300), doneOn: null },
      ],
      challenges: [
        {
          text: 'Planen fortsætter det, en tidligere helhedsplan begyndte. Den kører på et foreløbigt tilsagn, mens fonden ser på ansøgningen.',
        },
        {
          text: 'Mange børn får ikke lavet lektier, og de store søskende har intet sted at være om aftenen. Naboer kender ikke hinanden på tværs af opgangene.',
        },
      ],
      contextFigures: [],
      expectedActivities: [
        expected('education-life-chances', 'homework-cafe', 'Flere børn får lavet deres lektier.'),
        expected('employment', 'youth-jobs', 'Tres unge har haft et fritidsjob i mindst tre måneder.'),
        expected('cohesion-citizenship', 'communal-meals', 'Naboer spiser sammen og hjælper hinanden.'),
      ],
    },
  }
}

const activities: readonly RunningActivity[] = [
  {
    title: 'Lektiecafé i fælleshuset',
    description: 'Børn og unge får hjælp til lektierne to eftermiddage om ugen, og de mindste får læst højt.',
    ...{ activityType: 'homework-cafe', targetGroup: 'children-7-17', volunteers: 5, theory: cafe },
    season: {
      ...{
        seed: 11,
        weekdays: [2, 4],
        everyWeeks: 1,
        startsAt: '15:30',
        volunteers: [1, 4],
        minutesEach: 150,
      },
      groups: [
        { name: 'Børn 7-12 år', ageBand: '7-12', first: 7, gain: 5 },
        { name: 'Unge 13-17 år', ageBand: '13-17', first: 5, gain: 2 },
      ],
    },
  },
  {
    title: 'Fællesspisning hver anden torsdag',
    description: 'Beboere laver mad sammen og spiser sammen. Hver gang er der en ny opgang, der dækker bord.',
    ...{ activityType: 'communal-meals', targetGroup: 'all-residents', volunteers: 8, theory: meals },
    season: {
      ...{ seed: 12, weekdays: [4], everyWeeks: 2, startsAt: '17:30', volunteers: [3, 7], minutesEach: 180 },
      groups: [
        { name: 'Voksne', ageBand: null, first: 16, gain: 6 },
        { name: 'Børn', ageBand: null, first: 11, gain: 4 },
      ],
    },
  },
  {
    title: 'Fritidsjob til unge',
    description:
      'Unge mellem 13 og 17 år får hjælp til at søge, en voksen at ringe til, og et job i nærheden.',
    ...{
      activityType: 'youth-jobs',
      targetGroup: 'children-7-17',
      volunteers: 0,
      theory: jobs,
      season: null,
    },
  },
]
