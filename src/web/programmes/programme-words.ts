// What a programme's fields are called, and what their values say, for those who choose between two or look back.

import type { ProgrammeContent } from '../../domain/programme/rules.ts'
import type { Text } from '../../domain/vocabulary/types.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Words } from '../writing/conflict.tsx'

export function useProgrammeWords(): Words<ProgrammeContent> {
  const { t, format } = useLanguage()
  const { shortName } = useNames()
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('edit.nothing') : format.list(texts))
  const inBoth = (text: Text | null) => (text === null ? t('edit.nothing') : `${text.da} / ${text.en}`)
  const words: { readonly [Field in keyof ProgrammeContent]: (value: ProgrammeContent[Field]) => string } = {
    name: inBoth,
    frame: inBoth,
    effortAreas: (areas) =>
      listed(
        (areas ?? []).map(({ name, mapsTo }) => `${inBoth(name)} (${format.list(mapsTo.map(shortName))})`),
      ),
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
