// The import template's sheets and columns, defined once: the template, the reader, the writer and the help that stands
// beside each column all come from here.

import { activityTypes } from '../vocabulary/activity-types.ts'
import { attainments } from '../vocabulary/attainments.ts'
import type { FinancingSourceId } from '../vocabulary/ids.ts'
import { municipalities } from '../vocabulary/municipalities.ts'
import { partners } from '../vocabulary/partners.ts'
import { programmes } from '../vocabulary/programmes.ts'
import { roles } from '../vocabulary/roles.ts'
import { successes } from '../vocabulary/successes.ts'
import { targetGroups } from '../vocabulary/target-groups.ts'
import type { Term } from '../vocabulary/types.ts'
import { unmetReasons } from '../vocabulary/unmet-reasons.ts'
import { type Allowed, type Column, column, longText, type Sheet, type SheetId } from './column.ts'

const labelled = (terms: readonly Term[]): readonly Allowed[] =>
  terms.map(({ id, name }) => ({ id, label: name.da }))

const programmeNames = labelled(programmes)
const reasonNames = labelled(unmetReasons)
const required = { required: true }

const planColumns: readonly Column[] = [
  column('programme', 'Midler', 'coded', 'De midler, planen er støttet af.', '2006-10-midlerne', {
    ...required,
    allowed: programmeNames,
    width: 20,
  }),
  column(
    'reference',
    'Plannummer',
    'text',
    'Planens nummer. Det skal være det samme, hver gang planen indlæses.',
    'LBF-0421',
    { ...required, maxLength: 50 },
  ),
  column('name', 'Boligområde', 'text', 'Navnet på det boligområde, planen gælder.', 'Skovbakken', {
    ...required,
    width: 26,
  }),
  column('municipality', 'Kommune', 'coded', 'Kommunens navn eller firecifrede kode.', 'Aarhus', {
    ...required,
    allowed: municipalities.map(({ code, name }) => ({ id: code, label: name })),
    width: 20,
  }),
  column(
    'housingOrganisation',
    'Boligorganisation',
    'text',
    'Den boligorganisation, der leder planen.',
    'Skovbakkens Boligforening',
    { ...required, width: 28 },
  ),
  column('startsOn', 'Startdato', 'day', 'Planens første dag.', '01.01.2009', { ...required, width: 12 }),
  column('endsOn', 'Slutdato', 'day', 'Planens sidste dag.', '31.12.2012', { ...required, width: 12 }),
  column(
    'fund',
    'Fra fonden, kr.',
    'kroner',
    'Støtten fra Landsbyggefonden i hele kroner.',
    '7.400.000',
    required,
  ),
  column(
    'housing-organisation',
    'Fra boligorganisation, kr.',
    'kroner',
    'Boligorganisationens bidrag i hele kroner.',
    '1.600.000',
    { width: 24 },
  ),
  column('municipality-share', 'Fra kommune, kr.', 'kroner', 'Kommunens bidrag i hele kroner.', '800.000'),
  column('other', 'Fra andre, kr.', 'kroner', 'Bidrag fra andre i hele kroner.', '66.000'),
  column(
    'example',
    'Eksempeldata',
    'yesNo',
    'Ja, hvis oplysningerne er et eksempel og ikke en rigtig plan.',
    'Nej',
    { width: 14 },
  ),
]

const priorities: readonly Allowed[] = [
  { id: 'primary', label: 'Primær' },
  { id: 'secondary', label: 'Sekundær' },
]

/** How far each of the three steps stands along the theory of change, told in the help of its first column. */
const stepHelp = [
  'Det første, der skal lykkes, for eksempel at deltagerne kommer.',
  'Det næste led, for eksempel at forløbet gennemføres.',
  'Målet på kort sigt: den forandring, aktiviteten skal føre til.',
]

function stepColumns(step: number): readonly Column[] {
  const key = (name: string) => `step${step}.${name}`
  const header = (name: string) => `Trin ${step}: ${name}`
  return [
    column(key('goal'), header('Mål'), 'text', stepHelp[step - 1] ?? '', 'Flere unge får et fritidsjob', {
      ...required,
      width: 36,
      maxLength: longText,
    }),
    column(
      key('indicator'),
      header('Indikator'),
      'text',
      'Det, man måler målet på.',
      'Antal unge med fritidsjob',
      { width: 30, maxLength: longText },
    ),
    column(key('target'), header('Måltal'), 'text', 'Det, man vil nå.', '20 unge', { maxLength: longText }),
    column(key('result'), header('Resultat'), 'text', 'Det, man nåede.', '23 unge', { maxLength: longText }),
    column(key('attainment'), header('Målopfyldelse'), 'coded', 'Hvor langt trinnet nåede.', 'Nået', {
      ...required,
      allowed: labelled(attainments),
      width: 20,
    }),
  ]
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

const selfEvaluationColumns: readonly Column[] = [
  column('programme', 'Midler', 'coded', 'De midler, planen er støttet af.', '2006-10-midlerne', {
    ...required,
    allowed: programmeNames,
    width: 20,
  }),
  column('plan', 'Plannummer', 'text', 'Nummeret på den plan, aktiviteten hører til.', 'LBF-0421', {
    ...required,
    maxLength: 50,
  }),
  column(
    'reference',
    'Aktivitetsnummer',
    'text',
    'Aktivitetens nummer i planen. Det skal være det samme, hver gang den indlæses.',
    '1',
    { ...required, maxLength: 50 },
  ),
  column('title', 'Titel', 'text', 'Hvad aktiviteten hedder.', 'Fritidsjob i Skovbakken', {
    ...required,
    width: 36,
  }),
  column(
    'description',
    'Beskrivelse',
    'text',
    'Hvad I gør, med få sætninger. Skriv ingen navne på personer.',
    'Unge får hjælp til at søge et fritidsjob.',
    { width: 50, maxLength: longText },
  ),
  column(
    'activityType',
    'Aktivitetstype',
    'coded',
    'Den type fra kataloget, der passer bedst.',
    'Fritidsjobvejledning og lommepengeprojekter',
    { ...required, allowed: labelled(activityTypes), width: 34 },
  ),
  column(
    'mainActivity',
    'Hovedaktivitet',
    'yesNo',
    'Ja, hvis det er planens hovedaktivitet i indsatsområdet.',
    'Ja',
    { ...required, width: 15 },
  ),
  column('startsOn', 'Startdato', 'day', 'Aktivitetens første dag.', '01.03.2009', {
    ...required,
    width: 12,
  }),
  column('endsOn', 'Slutdato', 'day', 'Aktivitetens sidste dag.', '30.06.2012', { ...required, width: 12 }),
  ...targetGroups.map(({ id, name }) =>
    column(
      `targetGroup.${id}`,
      `Målgruppe: ${name.da}`,
      'coded',
      'Primær, sekundær eller tom, hvis gruppen ikke er med.',
      'Primær',
      { allowed: priorities, width: 24 },
    ),
  ),
  column(
    'otherTargetGroup',
    'Andre målgrupper',
    'text',
    'Målgrupper, som de ni ikke dækker.',
    'Lokale virksomheder',
    { width: 26, maxLength: 500 },
  ),
  ...roles.map(({ id, name }) =>
    column(`role.${id}`, `Rolle: ${name.da}`, 'yesNo', 'Ja, hvis medarbejderen har den rolle.', 'Ja', {
      width: 20,
    }),
  ),
  ...numbered(3).map((number) =>
    column(
      `partner${number}`,
      `Samarbejdspartner ${number}`,
      'coded',
      'En part, I samarbejder med om aktiviteten.',
      'Lokale virksomheder',
      { allowed: labelled(partners), width: 30 },
    ),
  ),
  column('volunteers', 'Frivillige', 'count', 'Antal frivillige. Tom, hvis det ikke vides.', '4', {
    width: 11,
  }),
  column('evaluatedOn', 'Evalueret den', 'day', 'Den dag, selvevalueringen gælder.', '15.08.2012', {
    ...required,
    width: 14,
  }),
  ...numbered(3).flatMap(stepColumns),
  column(
    'mainReason',
    'Hovedårsag',
    'coded',
    'Hvorfor trin 3 ikke blev nået. Skal udfyldes, når det ikke er nået, og være tom, når det er.',
    'Der manglede ressourcer',
    { allowed: reasonNames, width: 40 },
  ),
  ...numbered(2).map((number) =>
    column(
      `otherReason${number}`,
      `Anden årsag ${number}`,
      'coded',
      'Endnu en årsag til, at trin 3 ikke blev nået.',
      'De frivillige faldt fra',
      { allowed: reasonNames, width: 40 },
    ),
  ),
  ...numbered(3).map((number) =>
    column(
      `success${number}`,
      `Lykkedes ${number}`,
      'coded',
      'Noget, der særligt lykkedes.',
      'Beboernes kompetencer',
      { allowed: labelled(successes), width: 36 },
    ),
  ),
  column(
    'learned',
    'Læring',
    'text',
    'Hvad I vil tage med jer videre.',
    'Aftalerne med butikkerne skal laves tidligt.',
    { width: 50, maxLength: longText },
  ),
]

/** The columns of the sources of financing; the municipality's name has its own. */
export const financingColumn: Readonly<Record<FinancingSourceId, string>> = {
  fund: 'fund',
  'housing-organisation': 'housing-organisation',
  municipality: 'municipality-share',
  other: 'other',
}

export const sheets: Readonly<Record<SheetId, Sheet>> = {
  plans: { id: 'plans', name: 'Planer', columns: planColumns },
  selfEvaluations: { id: 'selfEvaluations', name: 'Selvevalueringer', columns: selfEvaluationColumns },
}
