// A pathway as a picture, in the colours of the page and, on paper, of paper.

import { useEffect, useRef } from 'react'
import { drawPathway } from '../../domain/theory/pathway-drawing.ts'
import type { Pathway } from '../../domain/theory/pathways.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

const palettes = ['light', 'dark', 'print'] as const

/** Drawn in each palette; the style sheet shows the one that fits. */
export function PathwayPicture({ pathway }: { pathway: Pathway }) {
  const { language } = useLanguage()
  const { vocabulary } = useNames()
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const areaOf = (id: string) => vocabulary.activityTypes.find((type) => type.id === id)?.effortArea
    const drawn = palettes.map((palette) => {
      const svg = drawPathway(pathway, { language, palette, areaOf })
      const picture = document.importNode(
        new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement,
        true,
      )
      picture.classList.add(`pathway-${palette}`)
      return picture
    })
    place.current?.replaceChildren(...drawn)
  }, [pathway, language, vocabulary])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be within reach of the keyboard
    <section className="pathway-picture" ref={place} tabIndex={0} aria-label={pathway.name[language]} />
  )
}
