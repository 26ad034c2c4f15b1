// What the logbook has counted, month by month, where nobody types the numbers; and the way to the logbook.

import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import type { LogbookFeed } from '../../domain/indicator/units.ts'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'

/** A year of months is shown before one asks for all. */
const few = 12

type Fed = MeasuredIndicator & { readonly feed: LogbookFeed }

export const isFed = (indicator: MeasuredIndicator): indicator is Fed => indicator.feed !== null

export function Counted({ indicator }: { indicator: Fed }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const [all, setAll] = useState(false)
  const { counted, feed, aggregation, unit, activity } = indicator
  return (
    <section className="sheet" aria-labelledby="values">
      <div className="values-heading">
        <h2 id="values">{t('indicator.counted.title')}</h2>
        {activity && (
          <Link className="button no-print" to="/activities/$id/logbook" params={{ id: activity.id }}>
            {t('indicator.counted.logbook')}
          </Link>
        )}
      </div>
      <p className="measure">{t(`indicator.counted.of.${feed}`)}</p>
      <p className="measure quiet">{t(`indicator.counted.by.${waysOf(feed, aggregation)}`)}</p>
      {counted.length === 0 && <p>{t(`indicator.counted.none.${noneOf(feed)}`)}</p>}
      <ul className="values">
        {(all ? counted : counted.slice(-few)).toReversed().map((value) => (
          <li key={value.on}>
            <span className="value-day">{format.date(value.on)}</span>{' '}
            <strong>{words.value(value, unit)}</strong>{' '}
            {value.of === null && (
              <span className="quiet small">
                {t('indicator.counted.sessions', { sessions: value.sessions })}
              </span>
            )}
          </li>
        ))}
      </ul>
      {!all && counted.length > few && (
        <p className="no-print">
          <button type="button" className="link-button" onClick={() => setAll(true)}>
            {t('indicator.showAll', { values: counted.length })}
          </button>
        </p>
      )}
    </section>
  )
}

const noneOf = (feed: LogbookFeed) => (feed === 'participants' ? 'list' : 'sessions')

/** How months are told: each by itself, how many more, or what it has come to. */
function waysOf(feed: LogbookFeed, aggregation: MeasuredIndicator['aggregation']) {
  const soFar = feed === 'participants' || feed === 'volunteers'
  if (soFar && aggregation === 'cumulative') return 'more'
  if (soFar && aggregation !== 'mean') return 'so-far'
  return feed === 'mean-attendance' || aggregation === 'cumulative' ? 'month' : 'whole-month'
}
