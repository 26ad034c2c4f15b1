// The effort areas of a plan's own programme, by name.

import { useLanguage } from './language.tsx'
import { useNames } from './vocabulary.ts'

export function useProgrammeAreas(
  programme: string,
): readonly { readonly id: string; readonly name: string }[] {
  const { language } = useLanguage()
  const { vocabulary } = useNames()
  const own = vocabulary.programmes.find(({ id }) => id === programme)
  return (own?.effortAreas ?? []).map(({ id, name }) => ({ id, name: name[language] }))
}
