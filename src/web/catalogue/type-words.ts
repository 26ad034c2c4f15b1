// Whom a type is for, in words, and where it belongs under the areas of other programmes.

import { areasOver } from '../../domain/programme/seen-under.ts'
import type { ActivityTypeId, EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** One line: for whom first, and for whom also. */
export function useGroupsOf(): (type: ActivityTypeId) => string {
  const { t, format, language } = useLanguage()
  const names = useNames()
  return (type) => {
    const said = names.vocabulary.activityTypes.find(({ id }) => id === type)
    if (!said) return ''
    // Within a sentence each begins with a small letter.
    const listed = (items: readonly string[]) =>
      format.list(items.map((item) => item.slice(0, 1).toLocaleLowerCase(language) + item.slice(1)))
    const group = (id: string) => names.name('targetGroup', id)
    const first = [
      ...said.primaryTargetGroups.map(group),
      ...(said.otherTargetGroup ? [said.otherTargetGroup[language]] : []),
    ]
    const then = said.secondaryTargetGroups.map(group)
    return [
      first.length > 0 && t('catalogue.primary', { groups: listed(first) }),
      then.length > 0 && t('catalogue.secondary', { groups: listed(then) }),
    ]
      .filter(Boolean)
      .join(' · ')
  }
}

export interface ProgrammePlace {
  /** The areas' code words; several where the mapping can't tell which. */
  readonly areas: readonly string[]
  readonly name: string
  /** What a split rests on, where there is one. */
  readonly notes: readonly string[]
}

/** Where what belongs to one of the eight belongs in a programme. */
export function useProgrammePlace(): (programme: string, area: EffortAreaId) => ProgrammePlace {
  const { t, format, language } = useLanguage()
  const { vocabulary } = useNames()
  return (programme, area) => {
    const all = vocabulary.programmes.find(({ id }) => id === programme)?.effortAreas ?? []
    const ids = areasOver(all, area)
    const own = all.filter(({ id }) => ids.includes(id))
    return {
      areas: ids,
      name: joinByOr(own.map(({ name }) => name[language])),
      notes: ids.length > 1 ? own.flatMap(({ note }) => (note ? [note[language]] : [])) : [],
    }
  }

  function joinByOr(names: readonly string[]): string {
    const last = names.at(-1) ?? ''
    return names.length < 2 ? last : t('catalogue.or', { first: format.list(names.slice(0, -1)), last })
  }
}
