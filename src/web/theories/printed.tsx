// The picture for paper, drawn when the browser is about to print: on screen a diagram is moved about in, on a sheet it is
// seen whole.

import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Break } from '../../domain/theory/breaks.ts'
import { drawTheory } from '../../domain/theory/drawing.ts'
import type { LaneNames } from '../../domain/theory/lane-names.ts'
import { layOut } from '../../domain/theory/layout.ts'
import { spacings } from '../../domain/theory/layout-sizes.ts'
import { letterMeasure } from '../../domain/theory/lines.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import type { Badges } from './badges.tsx'

interface PrintedProps {
  readonly title: string
  readonly content: TheoryContent
  readonly badges: Badges
  readonly breaks: ReadonlyMap<string, Break>
  readonly effortArea: EffortAreaId | null
  readonly emptyLanes: 'narrow' | 'none'
  readonly laneNames?: LaneNames
}

export function PrintedTheory({
  title,
  content,
  badges,
  breaks,
  effortArea,
  emptyLanes,
  laneNames,
}: PrintedProps) {
  const { language } = useLanguage()
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    // The browser takes the page as it is when the event is over.
    const begin = () => flushSync(() => setPrinting(true))
    const end = () => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  if (!printing) return null
  const layout = layOut(content, letterMeasure, { emptyLanes, spacing: spacings.sheet })
  const svg = drawTheory(layout, content, {
    ...{ title, language, badges, breaks, palette: 'print' },
    ...(effortArea && { effortArea }),
    ...(laneNames && { laneNames }),
  })
  return (
    <div
      className="theory-printed"
      ref={(place) => {
        const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement
        place?.replaceChildren(document.importNode(drawn, true))
      }}
    />
  )
}
