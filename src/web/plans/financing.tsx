// How a plan is paid for: the fund's part beside the local one, as a bar and as numbers under each other.

import type { Plan } from '../../contract/plans.ts'
import { financingSourceIds } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function Financing({ plan }: { plan: Plan }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { totalKroner, fundKroner } = plan
  const local = totalKroner - fundKroner
  return (
    <section className="sheet">
      <div className="sheet-heading">
        <h2>{t('plan.financing')}</h2>
        <p>
          {totalKroner === 0
            ? t('plan.financingNone')
            : t('plan.financingOf', { total: format.shortKroner(totalKroner) })}
        </p>
      </div>
      {totalKroner > 0 && (
        <>
          <p>
            {t('plan.financingShare', {
              share: format.percent(fundKroner, totalKroner),
              local: format.percent(local, totalKroner),
            })}
          </p>
          <div className="split-bar" aria-hidden="true">
            <span className="bar split-fund" style={{ flexGrow: fundKroner }} />
            <span className="bar split-local" style={{ flexGrow: local }} />
          </div>
          <table className="table financing">
            <caption className="visually-hidden">{t('plan.financing')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('plan.source')}</th>
                <th scope="col" className="number">
                  {t('plan.kroner')}
                </th>
                <th scope="col" className="number">
                  {t('plan.percent')}
                </th>
              </tr>
            </thead>
            <tbody>
              {financingSourceIds.map((source) => (
                <tr key={source}>
                  <th scope="row">{names.name('financingSource', source)}</th>
                  <td className="number">{format.number(plan.kroner[source])}</td>
                  <td className="number">{format.share(plan.kroner[source], totalKroner, 1)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('plan.total')}</th>
                <td className="number">{format.number(totalKroner)}</td>
                <td className="number">{format.share(1, 1)}</td>
              </tr>
            </tfoot>
          </table>
        </>
      )}
    </section>
  )
}
