// Where the example's plans lie: real municipalities, most plans in the larger cities, and invented names of areas
// and housing organisations.

import { apportion } from './apportion.ts'
import { planCount } from './published.ts'
import { type Random, shuffle } from './random.ts'

/** Codes with a weight for the number of plans beyond one each (invented; the report says only "the larger cities"). */
// biome-ignore format: a table
const municipalityWeights: readonly (readonly [code: string, weight: number])[] = [
  ['0101', 18], ['0751', 13], ['0461', 11], ['0851', 9], ['0169', 5], ['0561', 5], ['0730', 5], ['0621', 5],
  ['0630', 5], ['0615', 4], ['0607', 4], ['0330', 4], ['0316', 2], ['0370', 2], ['0479', 2], ['0540', 2],
  ['0791', 2], ['0657', 2], ['0740', 2], ['0661', 0.8], ['0217', 2], ['0265', 2], ['0259', 2], ['0253', 0.8],
  ['0183', 0.8], ['0153', 2], ['0165', 2], ['0151', 0.8], ['0159', 0.8], ['0163', 0.1], ['0167', 0.8], ['0175', 0.1],
  ['0147', 0.1], ['0190', 0.1], ['0210', 0.8], ['0219', 0.1], ['0260', 0.1], ['0329', 0.1], ['0326', 0.8], ['0376', 0.8],
  ['0360', 0.8], ['0390', 0.1], ['0400', 0.1], ['0410', 0.1], ['0450', 0.1], ['0420', 0.1], ['0510', 0.8], ['0580', 0.8],
  ['0550', 0.1], ['0573', 0.1], ['0671', 0.1], ['0779', 0.1], ['0787', 0.1], ['0860', 0.8], ['0813', 0.8], ['0707', 0.1],
  ['0756', 0.1], ['0846', 0.1],
]

// biome-ignore format: a table
const stems = [
  'Rug', 'Havre', 'Byg', 'Hvede', 'Elle', 'Birke', 'Ahorn', 'Hassel', 'Slåen', 'Hyben', 'Pile', 'Poppel', 'Lærke',
  'Vibe', 'Spurve', 'Mejse', 'Svale', 'Hare', 'Ræve', 'Egern', 'Lyng', 'Kløver', 'Raps', 'Humle', 'Timian', 'Bregne',
  'Brombær', 'Hindbær', 'Mølle', 'Skov', 'Eng', 'Kilde', 'Stendys', 'Teglværks', 'Sommer', 'Ugle', 'Drossel', 'Tranebær',
] as const

const endings = [
  'bakken',
  'vænget',
  'krattet',
  'toften',
  'løkken',
  'skrænten',
  'holmen',
  'lunden',
  'dalen',
  'hegnet',
]

/** Compounds that are, or sound like, well-known places. */
const avoided = new Set([
  'Birkelunden',
  'Skovdalen',
  'Lyngholmen',
  'Humletoften',
  'Svaledalen',
  'Møllevænget',
])

const organisationForms = ['Boligforeningen', 'Boligselskabet', 'Almenboligerne']
// biome-ignore format: a table
const organisationStems = [
  'Kompasset', 'Lanternen', 'Vindrosen', 'Brohovedet', 'Fyrlygten', 'Møllehjulet', 'Ankeret', 'Storsejlet', 'Ploven',
  'Kornneget', 'Tranen', 'Strandskaden', 'Hejren', 'Svalereden', 'Kastanjen', 'Hyldeblomsten', 'Valmuen', 'Engblommen',
  'Ranunklen', 'Snerlen', 'Hasselnødden', 'Morgenrøden', 'Regnbuen', 'Tidevandet', 'Havørnen', 'Kobberkedlen',
  'Sølvpilen', 'Trækfuglen', 'Bærhegnet', 'Ildstedet',
] as const

/** A plan may share its housing organisation with this many in its municipality. */
const plansPerOrganisation = 3

export interface Place {
  readonly municipality: string
  readonly housingOrganisation: string
}

/** A municipality and housing organisation for each plan, in an order by lot. */
export function choosePlaces(random: Random): Place[] {
  const organisations = organisationForms.flatMap((form) =>
    organisationStems.map((stem) => `${form} ${stem}`),
  )
  const counts = apportion(
    planCount,
    municipalityWeights.map(([, weight]) => weight),
    1,
  )
  let used = 0
  const places = municipalityWeights.flatMap(([municipality], index) => {
    const plans = counts[index] ?? 0
    const first = used
    used += Math.ceil(plans / plansPerOrganisation)
    return Array.from({ length: plans }, (_, plan) => ({
      municipality,
      housingOrganisation:
        organisations[(first + Math.floor(plan / plansPerOrganisation)) % organisations.length] ?? '',
    }))
  })
  return shuffle(random, places)
}

/** A function from a plan's number to its area's name: no two numbers share one, however many plans there are. */
export function createAreaNames(random: Random): (plan: number) => string {
  const names = shuffle(
    random,
    stems.flatMap((stem) => endings.map((ending) => `${stem}${ending}`)).filter((name) => !avoided.has(name)),
  )
  return (plan) => {
    const name = names[plan % names.length] ?? ''
    const round = Math.floor(plan / names.length)
    return round === 0 ? name : `${name} ${round + 1}`
  }
}
