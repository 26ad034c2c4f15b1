// An effort area by name, with the colour that it has everywhere.

import type { CSSProperties } from 'react'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import { useNames } from '../lib/vocabulary.ts'

/** React's style type knows no custom properties. */
type TagStyle = CSSProperties & Record<'--tag-colour', string>

export function AreaTag({ area, long }: { area: EffortAreaId; long?: boolean }) {
  const names = useNames()
  const style: TagStyle = { '--tag-colour': effortAreaColour(area) }
  return (
    <span className="tag" style={style}>
      {long ? names.name('effortArea', area) : names.shortName(area)}
    </span>
  )
}

/** The areas as colours alone, named for those who can't see or tell them apart. */
export function AreaDots({ areas }: { areas: readonly EffortAreaId[] }) {
  return (
    <ul className="area-dots">
      {areas.map((area) => (
        <li key={area}>
          <AreaTag area={area} />
        </li>
      ))}
    </ul>
  )
}
