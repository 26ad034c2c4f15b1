// How the plan is paid for, held against the share that the programme lets the fund pay.

import type { PlanContent } from '../../../domain/plan/content.ts'
import { sharingOf } from '../../../domain/plan/demands.ts'
import { financingSourceIds } from '../../../domain/vocabulary/ids.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'
import { KronerField } from './kroner-field.tsx'

export function MoneyFields(props: {
  content: PlanContent
  fundSharePercent: number | null
  edit: (changes: Partial<PlanContent>) => void
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { kroner } = props.content
  const { total, fund, localMissing } = sharingOf(props.content, props.fundSharePercent)
  return (
    <section className="sheet form" aria-labelledby="edit-money">
      <div className="sheet-heading">
        <h2 id="edit-money">{t('plan.financing')}</h2>
        <p>{t('edit.moneyHelp')}</p>
      </div>
      <div className="form-row">
        {financingSourceIds.map((source) => (
          <KronerField
            key={source}
            label={names.name('financingSource', source)}
            value={kroner[source]}
            onChange={(amount) => props.edit({ kroner: { ...kroner, [source]: amount } })}
          />
        ))}
      </div>
      <p>
        {total === 0
          ? t('plan.financingNone')
          : t('edit.moneyShare', { total: format.kroner(total), share: format.percent(fund, total, 1) })}
      </p>
      {props.fundSharePercent !== null && total > 0 && (
        <p className={localMissing > 0 ? 'notice notice-bad' : 'notice'} role="status">
          {localMissing > 0
            ? t('edit.localMissing', { most: props.fundSharePercent, missing: format.kroner(localMissing) })
            : t('edit.localEnough', { most: props.fundSharePercent })}
        </p>
      )}
    </section>
  )
}
