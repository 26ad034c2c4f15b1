// What a programme's fields are called, and what their values say, for those who choose between two or look back.

import type { ProgrammeRules } from '../../domain/programme/rules.ts'
import { useLanguage } from '../lib/language.tsx'
import type { Words } from '../writing/conflict.tsx'

export function useProgrammeWords(): Words<ProgrammeRules> {
  const { t, format } = useLanguage()
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('edit.nothing') : format.list(texts))
  const words: { readonly [Field in keyof ProgrammeRules]: (value: ProgrammeRules[Field]) => string } = {
    fundSharePercent: (share) => (share === null ? t('edit.nothing') : String(share)),
    mainActivities: (rule) => t(`programmes.main.${rule}`),
    demands: (codes) => listed(codes.map((code) => t(`plan.demand.${code}`))),
    duties: (duties) => listed(duties.map(({ title, dueOn }) => `${title} (${format.date(dueOn)})`)),
  }
  return {
    name: (field) => t(`programmes.field.${field}`),
    words: (field, value) => (words[field] as (said: unknown) => string)(value),
  }
}
