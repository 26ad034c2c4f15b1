// What plans have measured of a shared indicator, year by year: the sum, how many plans stand behind it, and what could not be
// put together with the rest. For the analyst and the fund.

import { useQuery } from '@tanstack/react-query'
import type { LibraryIndicatorAnswer } from '../../contract/library-indicators.ts'
import type { LibrarySums } from '../../contract/library-sums.ts'
import type { SumFault } from '../../domain/indicator/sums.ts'
import { ExampleBanner } from '../components/example-banner.tsx'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { librarySumsQuery } from './queries.ts'

type Sum = NonNullable<LibrarySums['total']>

export function Sums({ indicator }: { indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const query = useQuery(librarySumsQuery(indicator.id))
  return (
    <section className="sheet" aria-labelledby="indicator-sums">
      <h2 id="indicator-sums" className="sheet-heading">
        {t('indicators.sums')}
      </h2>
      {query.error ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <Years sums={query.data} indicator={indicator} />
      )}
    </section>
  )
}

function Years({ sums, indicator }: { sums: LibrarySums; indicator: LibraryIndicatorAnswer }) {
  const { t } = useLanguage()
  const { fault, total, years, fewestPlans } = sums
  if (fault) return <p>{t(`indicators.sum.${fault}`, { fewest: fewestPlans })}</p>
  if (years.length === 0) return <p className="quiet">{t('indicators.sum.not-measured')}</p>
  const rows = [...years.toReversed(), ...(total ? [{ ...total, year: t('indicators.sums.total') }] : [])]
  return (
    <>
      {sums.example && <ExampleBanner text={t('indicators.sums.example')} />}
      <div className="table-wrap">
        <table className="table table-cards">
          <caption className="visually-hidden">{t('indicators.sums')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('indicators.sums.year')}</th>
              <th scope="col">{t('indicators.sums.sum')}</th>
              <th scope="col">{t('indicators.sums.plans')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.year}>
                <th scope="row">{row.year}</th>
                <td data-label={t('indicators.sums.sum')}>
                  <Told sum={row} indicator={indicator} fewest={fewestPlans} />
                </td>
                <td data-label={t('indicators.sums.plans')}>
                  <div className="cell">
                    {t('indicators.sums.behind', { summed: row.summed, plans: row.plans })}
                    {row.fault === null &&
                      row.leftOut.map((one) => (
                        <span key={one.fault} className="quiet small">
                          {t(`indicators.left.${leftFor(one.fault)}`, { values: one.values })}
                        </span>
                      ))}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="quiet small measure">{t('indicators.sums.note', { fewest: fewestPlans })}</p>
    </>
  )
}

function Told(props: { sum: Sum; indicator: LibraryIndicatorAnswer; fewest: number }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { fewest } = props
  const { unit } = props.indicator
  const { amount, of, fault } = props.sum
  if (amount === null)
    return <span className="quiet">{t(`indicators.sum.${fault ?? 'not-measured'}`, { fewest })}</span>
  if (unit !== 'yes-no') return <strong>{words.value({ amount, of }, unit)}</strong>
  return (
    <strong>{t('indicators.sums.yes', { count: format.figure(amount), of: format.number(of ?? 0) })}</strong>
  )
}

const told = ['not-measured', 'other-unit', 'other-scale', 'other-period'] as const

/** Whatever else is left out of no sum at all. */
const leftFor = (fault: SumFault) => told.find((one) => one === fault) ?? 'not-measured'
