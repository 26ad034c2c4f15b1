// What an activity's sessions come to, month by month and group by group.

import { useQuery } from '@tanstack/react-query'
import type { Logbook } from '../../contract/logbook.ts'
import { Failure } from '../components/failure.tsx'
import { isOffline } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { summaryQuery } from './queries.ts'
import { monthInWords } from './words.ts'

export function Sums({ logbook }: { logbook: Logbook }) {
  const { t, format, language } = useLanguage()
  const { data, error, refetch } = useQuery(summaryQuery(logbook.activity.id))
  // Without a net the page says so already.
  if (data === undefined && error && !isOffline(error))
    return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined || data.months.length === 0) return null
  const { total, months } = data
  const groups = data.groups.filter(({ id }) => (total.byGroup[id] ?? 0) > 0)
  const hours = (minutes: number) => format.tenths(Math.round(minutes / 6))
  return (
    <section className="sheet" aria-labelledby="sums">
      <div className="sheet-heading">
        <h2 id="sums">{t('logbook.sums')}</h2>
        <p>
          {t('logbook.sumsText', {
            sessions: total.sessions,
            attendance: total.attendance,
            hours: hours(total.volunteerMinutes),
          })}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways can be scrolled by keys too */}
      <section className="sums-scroll" aria-label={t('logbook.sums')} tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('logbook.month')}</th>
              <th scope="col" className="number">
                {t('logbook.sessionsHead')}
              </th>
              {groups.map(({ id, name }) => (
                <th key={id} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col" className="number">
                {t('logbook.attendanceHead')}
              </th>
              <th scope="col" className="number">
                {t('logbook.meanHead')}
              </th>
              <th scope="col" className="number">
                {t('logbook.volunteerHours')}
              </th>
            </tr>
          </thead>
          <tbody>
            {months.toReversed().map((month) => (
              <tr key={month.month}>
                <th scope="row">{monthInWords(month.month, language)}</th>
                <td className="number">{format.number(month.sessions)}</td>
                {groups.map(({ id }) => (
                  <td key={id} className="number">
                    {format.number(month.byGroup[id] ?? 0)}
                  </td>
                ))}
                <td className="number">{format.number(month.attendance)}</td>
                <td className="number">
                  {month.sessions === 0
                    ? '–'
                    : format.tenths(Math.round((10 * month.attendance) / month.sessions))}
                </td>
                <td className="number">{hours(month.volunteerMinutes)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}
