// The parts of a value by target group, sex or age, folded away until somebody has them.

import { ageBands, disaggregations, hasDenominator, sexes } from '../../domain/indicator/units.ts'
import { targetGroupIds } from '../../domain/vocabulary/ids.ts'
import { FigureField } from '../components/figure-field.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useCategoryName } from './category-name.ts'
import type { Fields } from './value-form.tsx'

const categories = { 'target-group': targetGroupIds, sex: sexes, 'age-band': ageBands } as const

export function PartFields({ indicator, draft, edit }: Fields) {
  const { t } = useLanguage()
  const categoryName = useCategoryName()
  const both = hasDenominator(indicator.unit)
  return (
    <details className="value-parts" open={draft.parts.length > 0}>
      <summary>{t('indicator.form.parts')}</summary>
      <p className="quiet small">{t('indicator.form.partsHelp')}</p>
      {disaggregations.map((by) => (
        <fieldset key={by} className="check-list">
          <legend>{t(`indicator.by.${by}`)}</legend>
          {categories[by].map((category) => {
            const own = draft.parts.find((part) => part.by === by && part.category === category)
            const others = draft.parts.filter((part) => part !== own)
            const change = (changes: { amount?: string; of?: number | null }) =>
              edit({ parts: [...others, { by, category, amount: '', of: null, ...own, ...changes }] })
            const name = categoryName(by, category)
            return (
              <div key={category} className="from-to">
                <FigureField
                  label={name}
                  value={own?.amount ?? ''}
                  onChange={(amount) => change({ amount })}
                />
                {both && (
                  <WholeNumberField
                    label={`${name}: ${t('indicator.form.of')}`}
                    value={own?.of ?? null}
                    min={1}
                    max={1_000_000_000}
                    onChange={(of) => change({ of })}
                  />
                )}
              </div>
            )
          })}
        </fieldset>
      ))}
    </details>
  )
}
