// The effort areas of a plan's own programme, by name.

import type { SelectOption } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function useProgrammeAreas(programme: string): readonly SelectOption[] {
  const { language } = useLanguage()
  const { vocabulary } = useNames()
  const own = vocabulary.programmes.find(({ id }) => id === programme)
  return (own?.effortAreas ?? []).map(({ id, name }) => ({ id, name: name[language] }))
}
