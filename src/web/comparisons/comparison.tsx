// An activity beside the others of its type: their numbers with n and interval, and its own place among them.

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Comparison } from '../../contract/comparisons.ts'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import './comparison.css'
import { failureOf } from '../lib/query-failure.ts'
import { comparisonQuery } from './queries.ts'

export function ComparisonSheet({ activityId }: { activityId: string }) {
  const { t } = useLanguage()
  const query = useQuery(comparisonQuery(activityId))
  return (
    <section className="sheet comparison" aria-labelledby="comparison">
      <h2 id="comparison" className="sheet-heading">
        {t('comparison.title')}
      </h2>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <Told comparison={query.data} />
      )}
    </section>
  )
}

function Told({ comparison }: { comparison: Comparison }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { others, own, reached, reasons, successes, attendance, indicators, fewestPlans: fewest } = comparison
  const type = names.name('activityType', comparison.activityType)
  const share = ({ count, of, low, high }: NonNullable<Comparison['reached']>) =>
    t('comparison.share', {
      ...{ count: format.number(count), of: format.number(of), percent: format.share(count, of) },
      ...{ low: format.share(low ?? 0, 1), high: format.share(high ?? 1, 1) },
    })
  return (
    <>
      <p className="measure">
        {others ? t('comparison.of', { ...others, type }) : t('comparison.tooFew', { fewest, type })}
      </p>
      <dl className="facts">
        {others && (
          <Fact
            name={t('comparison.reached')}
            own={own.attainment && names.name('attainment', own.attainment)}
          >
            {reached ? share(reached) : t('comparison.reachedHidden', { fewest })}
          </Fact>
        )}
        {others && (
          <Fact name={t('comparison.reasons')} own={own.mainReason && names.name('reason', own.mainReason)}>
            {reasons.length === 0 ? (
              t('comparison.reasonsNone', { fewest })
            ) : (
              <ul>
                {reasons.map((reason) => (
                  <li key={reason.id}>
                    {names.name('reason', reason.id)}: {share(reason.share)}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        {others && (
          <Fact name={t('comparison.successes')} own={null}>
            {successes.length === 0 ? (
              t('comparison.successesNone', { fewest })
            ) : (
              <ul>
                {successes.map((success) => (
                  <li key={success.id}>
                    {names.name('success', success.id)}: {share(success.share)}
                  </li>
                ))}
              </ul>
            )}
          </Fact>
        )}
        <Fact
          name={t('comparison.attendance')}
          own={own.perSession === null ? null : format.tenths(Math.round(own.perSession * 10))}
        >
          {attendance ? <Attendance {...attendance} /> : t('comparison.attendanceNone', { fewest })}
        </Fact>
        <Fact name={t('comparison.indicators')} own={null}>
          {indicators.length === 0 ? (
            t('comparison.indicatorsNone', { fewest })
          ) : (
            <ul>
              {indicators.map(({ name, plans }) => (
                <li key={name}>{t('comparison.indicator', { name, plans })}</li>
              ))}
            </ul>
          )}
        </Fact>
      </dl>
      <details className="no-print">
        <summary>{t('comparison.why')}</summary>
        <p className="measure small">{t('comparison.whyText', { fewest })}</p>
      </details>
    </>
  )
}

/** The middle half is told where enough plans stand behind its ends. */
function Attendance({ low, high, ...told }: NonNullable<Comparison['attendance']>) {
  const { t } = useLanguage()
  return low === null || high === null
    ? t('comparison.attendanceMedian', told)
    : t('comparison.attendanceValue', { ...told, low, high })
}

/** What others come to, and below it the activity's own. */
function Fact(props: { name: string; own: string | null; children: ReactNode }) {
  const { t } = useLanguage()
  return (
    <>
      <dt>{props.name}</dt>
      <dd>
        {props.children}
        {props.own !== null && (
          <p>
            <strong>
              <span aria-hidden="true">▸ </span>
              {t('comparison.own', { value: props.own })}
            </strong>
          </p>
        )}
      </dd>
    </>
  )
}
