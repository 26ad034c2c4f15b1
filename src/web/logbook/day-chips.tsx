// The day of a session: the likely ones are one tap away, any other two.

import { useId } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { dayOfMonth, shortWeekday } from './words.ts'

export function DayChips(props: {
  days: readonly string[]
  /** Those that a series lets expect. */
  expected: ReadonlySet<string>
  value: string
  /** Whether another day is being chosen. */
  other: boolean
  onChange: (day: string, other: boolean) => void
}) {
  const { t, language } = useLanguage()
  const name = useId()
  const { days, value, other, onChange } = props
  return (
    <fieldset className="day-chips">
      <legend className="visually-hidden">{t('logbook.day')}</legend>
      {days.map((day) => (
        <label key={day} className="day-chip">
          <input
            type="radio"
            name={name}
            checked={!other && day === value}
            onChange={() => onChange(day, false)}
          />
          <span>
            <span>{shortWeekday(day, language).replace(/\.$/, '')}</span>
            <span>{dayOfMonth(day, language)}</span>
            {props.expected.has(day) && <span className="visually-hidden">{t('logbook.expected')}</span>}
          </span>
        </label>
      ))}
      <label className="day-chip">
        <input type="radio" name={name} checked={other} onChange={() => onChange(value, true)} />
        <span>{t('logbook.otherDay')}</span>
      </label>
      {other && (
        <input
          type="date"
          className="input other-day"
          aria-label={t('logbook.otherDay')}
          value={value}
          max="2999-12-31"
          onChange={({ target }) => target.value !== '' && onChange(target.value, true)}
        />
      )}
    </fieldset>
  )
}
