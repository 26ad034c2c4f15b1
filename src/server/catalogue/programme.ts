// The effort areas of any programme with those of the eight that each covers, and the activities of the eight.

import type { Transaction } from 'kysely'
import type { CatalogueCounts } from '../../domain/catalogue/count-types.ts'
import type { CountedByArea, MappedArea } from '../../domain/programme/seen-under.ts'
import { type EffortAreaId, effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { programmes } from '../../domain/vocabulary/programmes.ts'
import type { DB } from '../db/schema.ts'
import { listOwnProgrammes } from '../programmes/own.ts'

/** Undefined where there is no such programme. */
export async function findProgrammeAreas(
  trx: Transaction<DB>,
  id: string,
): Promise<readonly MappedArea[] | undefined> {
  const known = programmes.find((programme) => programme.id === id)
  if (known) return known.effortAreas
  return (await listOwnProgrammes(trx)).find((programme) => programme.id === id)?.effortAreas
}

/** Each type's activities in its area. */
export function areaFigures({ types }: CatalogueCounts): CountedByArea['figures'] {
  const of = (area: EffortAreaId) => {
    const own = types.filter(({ effortArea }) => effortArea === area)
    const sum = (count: (type: (typeof own)[number]) => number) =>
      own.reduce((total, type) => total + count(type), 0)
    return {
      activities: sum(({ activities }) => activities),
      evaluated: sum(({ evaluated }) => evaluated),
      reached: sum(({ reached }) => reached),
    }
  }
  return Object.fromEntries(effortAreaIds.map((area) => [area, of(area)])) as CountedByArea['figures']
}
