// A plan's progress as a workbook: its goals, its activities, and every value that holds. In Danish, the language that the
// records are written in.

import { writeXlsx } from 'hucre/xlsx'
import type { Progress } from '../../contract/progress.ts'
import { vocabulary } from '../../domain/vocabulary/vocabulary.ts'
import { translators } from '../../messages/translators.ts'
import type { Goal } from '../indicators/goals.ts'

type Cell = string | number | Date | null

const t = translators.da
const types = new Map<string, string>(vocabulary.activityTypes.map(({ id, name }) => [id, name.da]))
const attainments = new Map<string, string>(vocabulary.attainments.map(({ id, name }) => [id, name.da]))

const number = (text: string | null | undefined) => (text ? Number(text) : null)
const date = (day: string | null | undefined) => (day ? new Date(`${day}T00:00:00Z`) : null)

export async function workbookOf(
  { goals, unmeasured, activities }: Progress,
  measured: readonly Goal[],
): Promise<Buffer> {
  const bytes = await writeXlsx({
    sheets: [
      sheet(
        'Mål',
        ['Aktivitet', 'Mål', 'Indikator', 'Status', 'Målopfyldelse', 'Tælles som', 'Tal mod målet'].concat([
          ...['Antal', 'Ud af', 'Pr.', 'Udgangspunkt', 'Måltal', 'Senest'],
        ]),
        goals
          .map(({ attained, ...goal }) => [
            goal.activity?.title ?? '',
            goal.goal.title,
            goal.name,
            t(`indicator.standing.${attained.standing}`),
            attainments.get(attained.attainment) ?? '',
            t(`measure.unit.${goal.unit}`),
            number(attained.value?.size),
            number(attained.value?.amount),
            attained.value?.of ?? null,
            date(attained.value?.on),
            number(goal.baseline),
            number(goal.target),
            date(attained.dueOn),
          ])
          .concat(
            unmeasured.map(({ activity, title, inWords }) => [
              ...[activity?.title ?? '', title, inWords?.name ?? '', t('indicator.standing.unmeasured')],
              ...['', inWords === null ? '' : t('measure.unit.text'), ...Array(7).fill(null)],
            ]),
          ),
      ),
      sheet(
        'Aktiviteter',
        [
          ...[
            'Aktivitet',
            'Aktivitetstype',
            'Hovedaktivitet',
            'Startdato',
            'Slutdato',
            'Målopfyldelse, trin 3',
          ],
          ...['Evalueret', 'Gange holdt', 'Fremmøder', 'Holdt senest'],
        ],
        activities.map((activity) => [
          activity.title,
          types.get(activity.activityType) ?? activity.activityType,
          activity.mainActivity ? 'Ja' : 'Nej',
          date(activity.startsOn),
          date(activity.endsOn),
          activity.attainment ? (attainments.get(activity.attainment) ?? '') : '',
          date(activity.evaluatedOn),
          activity.sessions,
          activity.attendance,
          date(activity.lastHeldOn),
        ]),
      ),
      sheet(
        'Tal',
        ['Aktivitet', 'Indikator', 'Dag', 'Tal', 'Ud af', 'Kilde', 'Bemærkning'],
        measured.flatMap(({ activity, name, feed, values }) =>
          values.map(({ on, amount, of, source, comment }) => {
            const from = feed === null ? source : t('indicator.origin.logbook')
            return [activity?.title ?? '', name, date(on), Number(amount), of, from, comment]
          }),
        ),
      ),
    ],
  })
  return Buffer.from(bytes)
}

function sheet(name: string, headers: readonly string[], rows: readonly (readonly Cell[])[]) {
  const columns = headers.map((header) => ({
    width: Math.max(12, Math.min(40, header.length + 4)),
    ...(dated.has(header) && { numFmt: 'yyyy-mm-dd' }),
  }))
  return { name, columns, rows: [[...headers], ...rows.map((row) => [...row])] }
}

const dated = new Set(['Pr.', 'Senest', 'Startdato', 'Slutdato', 'Evalueret', 'Holdt senest', 'Dag'])
