// An amount in whole kroner, written with or without dots.

import { NumberField } from '../../components/number-field.tsx'
import { parseKroner } from '../../lib/kroner.ts'
import { useLanguage } from '../../lib/language.tsx'

export function KronerField(props: { label: string; value: number; onChange: (kroner: number) => void }) {
  const { t, format } = useLanguage()
  return <NumberField {...props} parse={parseKroner} write={format.number} wrong={t('edit.wholeKroner')} />
}
