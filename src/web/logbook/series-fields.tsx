// One series as it is set up: the weekday, how often, when, and from which day.

import { logbookLimits, type Series } from '../../domain/logbook/logbook.ts'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useOften } from './setup-words.ts'
import { weekdayInWords } from './words.ts'

const from1 = (most: number) => Array.from({ length: most }, (_, at) => at + 1)

export function SeriesFields(props: { series: Series; change: (changes: Partial<Series>) => void }) {
  const { t, language } = useLanguage()
  const { series, change } = props
  const often = useOften()
  return (
    <div className="form-row">
      <SelectField
        label={t('logbook.setup.weekday')}
        value={String(series.weekday)}
        options={from1(7).map((weekday) => ({
          id: String(weekday),
          name: weekdayInWords(weekday, language),
        }))}
        onChange={(chosen) => change({ weekday: Number(chosen) })}
      />
      <SelectField
        label={t('logbook.setup.everyWeeks')}
        value={String(series.everyWeeks)}
        options={from1(logbookLimits.everyWeeks).map((weeks) => ({ id: String(weeks), name: often(weeks) }))}
        onChange={(chosen) => change({ everyWeeks: Number(chosen) })}
      />
      <Field
        label={t('logbook.setup.startsAt')}
        type="time"
        value={series.startsAt ?? ''}
        onChange={({ target }) => change({ startsAt: target.value === '' ? null : target.value })}
      />
      <Field
        label={t('logbook.setup.from')}
        type="date"
        required
        value={series.from}
        onChange={({ target }) => change({ from: target.value })}
      />
      <Field
        label={t('logbook.setup.to')}
        type="date"
        value={series.to ?? ''}
        onChange={({ target }) => change({ to: target.value === '' ? null : target.value })}
      />
    </div>
  )
}
