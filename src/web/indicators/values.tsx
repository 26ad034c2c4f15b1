// The numbers that hold, one after the other, each to be corrected or taken back, and a place to add one.

import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { MeasuredIndicator, MeasuredValue, NewValue } from '../../contract/measurements.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { ProblemText } from '../components/failure.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { hasUnsent } from '../lib/unsent.ts'
import { useChange } from '../lib/use-change.ts'
import { useSession } from '../session/queries.ts'
import { useCategoryName } from './category-name.ts'
import { addValue, correctValue, indicatorKey, restoreValue, takeValueBack } from './queries.ts'
import { keptValueId, ValueForm } from './value-form.tsx'

/** So many of the newest are shown before one asks for all. */
const few = 5

/** What is being written: a new value, or another in the place of one. */
type Writing = 'new' | MeasuredValue | undefined

export function Values({ indicator }: { indicator: MeasuredIndicator }) {
  const { t, format } = useLanguage()
  const { plan, id, values, editable } = indicator
  const client = useQueryClient()
  const { change, refresh, error } = useChange(indicatorKey(plan.id, id))
  const person = useSession()?.person?.id ?? ''
  const isBegun = (value?: string) => hasUnsent(`${person}.${keptValueId(id, value)}`)
  // Who came to type a number, or has begun on one, finds the place for it open.
  const [writing, setWriting] = useState<Writing>(() => {
    if (!editable) return undefined
    if (location.hash === '#add') return 'new'
    const corrected = values.find((value) => isBegun(value.id))
    return corrected ?? (values.length === 0 || isBegun() ? 'new' : undefined)
  })
  const [all, setAll] = useState(false)
  const [said, setSaid] = useState('')
  const [takenBack, setTakenBack] = useState<MeasuredValue>()
  const refreshProgress = () => client.invalidateQueries({ queryKey: ['progress', plan.id] })
  const store = async (value: NewValue, stored: () => void) => {
    if (writing === 'new') await addValue(plan.id, id, value)
    else if (writing) await correctValue(plan.id, writing.id, value)
    stored()
    setSaid(t(writing === 'new' ? 'indicator.saved' : 'indicator.corrected'))
    setTakenBack(undefined)
    setWriting(undefined)
    await refresh()
    await refreshProgress()
  }
  const takeBack = async (value: MeasuredValue) => {
    setSaid('')
    if (!(await change(takeValueBack(plan.id, value.id)))) return
    setTakenBack(value)
    await refreshProgress()
  }
  const undo = async (value: MeasuredValue) => {
    if (!(await change(restoreValue(plan.id, value.id)))) return
    setTakenBack(undefined)
    await refreshProgress()
  }
  return (
    <section className="sheet" aria-labelledby="values">
      <div className="values-heading">
        <h2 id="values">{t('indicator.values')}</h2>
        {editable && writing === undefined && (
          <button
            type="button"
            className="button button-filled no-print"
            onClick={() => {
              setSaid('')
              setWriting('new')
            }}
          >
            {t('indicator.addNumber')}
          </button>
        )}
      </div>
      <p role="status">
        {said}
        {takenBack && (
          <>
            {t('indicator.takenBack', { day: format.date(takenBack.on) })}{' '}
            <button type="button" className="link-button" onClick={() => void undo(takenBack)}>
              {t('indicator.undo')}
            </button>
          </>
        )}
      </p>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      {writing !== undefined && (
        <ValueForm
          key={writing === 'new' ? 'new' : writing.id}
          indicator={indicator}
          value={writing === 'new' ? undefined : writing}
          onSubmit={store}
          onCancel={() => setWriting(undefined)}
        />
      )}
      {values.length === 0 && <p className="quiet">{t('indicator.valuesNone')}</p>}
      <ul className="values">
        {(all ? values : values.slice(-few)).toReversed().map((value) => (
          <Value
            key={value.id}
            value={value}
            indicator={indicator}
            editable={editable}
            onCorrect={() => {
              setSaid('')
              setWriting(value)
            }}
            onTakeBack={() => void takeBack(value)}
          />
        ))}
      </ul>
      {!all && values.length > few && (
        <p className="no-print">
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {t('indicator.showAll', { values: values.length })}
          </button>
        </p>
      )}
    </section>
  )
}

function Value(props: {
  value: MeasuredValue
  indicator: MeasuredIndicator
  editable: boolean
  onCorrect: () => void
  onTakeBack: () => void
}) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const categoryName = useCategoryName()
  const [files, setFiles] = useState(false)
  const { value, indicator, editable } = props
  const day = format.date(value.on)
  const about = <span className="visually-hidden"> {day}</span>
  return (
    <li>
      <p>
        <span className="value-day">{day}</span> <strong>{words.value(value, indicator.unit)}</strong>
      </p>
      {value.parts.length > 0 && (
        <p className="small">
          {value.parts
            .map((part) => `${categoryName(part.by, part.category)}: ${words.value(part, indicator.unit)}`)
            .join(' · ')}
        </p>
      )}
      <p className="quiet small">
        {[
          value.source,
          value.comment,
          value.recordedBy === null ? t(`indicator.origin.${value.origin}`) : personName(value.recordedBy, t),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <p className="cluster small no-print">
        {editable && (
          <>
            <button type="button" className="link-button" onClick={props.onCorrect}>
              {t('indicator.correct')}
              {about}
            </button>
            <button type="button" className="link-button" onClick={props.onTakeBack}>
              {t('indicator.takeBack')}
              {about}
            </button>
          </>
        )}
        {(editable || value.files > 0) && (
          <button
            type="button"
            className="link-button"
            aria-expanded={files}
            onClick={() => setFiles(!files)}
          >
            {t('indicator.files', { files: value.files })}
            {about}
          </button>
        )}
      </p>
      {files && <AttachmentList beside={{ kind: 'values', id: value.id }} editable={editable} />}
    </li>
  )
}
