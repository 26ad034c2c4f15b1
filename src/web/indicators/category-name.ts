// What the parts of a value are called.

import type { MeasuredValue } from '../../contract/measurements.ts'
import { ageBands, sexes } from '../../domain/indicator/units.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

type By = MeasuredValue['parts'][number]['by']

export function useCategoryName(): (by: By, category: string) => string {
  const { t } = useLanguage()
  const names = useNames()
  return (by, category) => {
    if (by === 'target-group') return names.name('targetGroup', category)
    const sex = sexes.find((one) => one === category)
    if (by === 'sex') return sex ? t(`indicator.sex.${sex}`) : category
    const [from = '', to = ''] = ageBands.find((one) => one === category)?.split('-') ?? []
    return to === '' ? t('indicator.ageFrom', { from }) : t('indicator.age', { from, to })
  }
}
