// What the catalogue offers the theory on the page: its effort areas' templates, which are long and fetched when they are
// asked for, and what is known of the activity's type.

import { useQuery } from '@tanstack/react-query'
import { v7 as uuid } from 'uuid'
import type { Theory } from '../../contract/theories.ts'
import type { Box } from '../../domain/theory/theory.ts'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export type TheoryPlace = Pick<Theory, 'plan' | 'activity' | 'effortArea' | 'colour'>

/** Those of the eight that the theory counts under. */
export function useEightAreas({ plan, effortArea, colour }: TheoryPlace): readonly EffortAreaId[] {
  const { vocabulary } = useNames()
  if (colour !== null) return [colour]
  const programme = vocabulary.programmes.find(({ id }) => id === plan.programme)
  return programme?.effortAreas.find(({ id }) => id === effortArea)?.mapsTo ?? []
}

export function useCatalogue(place: TheoryPlace): readonly Box[] {
  const { language } = useLanguage()
  const names = useNames()
  const areas = useEightAreas(place)
  const type = names.vocabulary.activityTypes.find(({ id }) => id === place.activity?.activityType)
  const query = useQuery({
    queryKey: ['theory-catalogue', areas, type?.id, language],
    queryFn: async () => {
      const [{ templates }, { catalogueBoxes }] = await Promise.all([
        import('../../domain/theory/templates/templates.ts'),
        import('../../domain/theory/catalogue.ts'),
      ])
      return catalogueBoxes(
        {
          templates: areas.map((area) => templates[area]),
          ...{ type, language, nameOf: (group) => names.name('targetGroup', group) },
        },
        uuid,
      )
    },
    staleTime: Number.POSITIVE_INFINITY,
  })
  return query.data ?? []
}
