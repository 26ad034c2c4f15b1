// Numbers on the map, so that the largest counts are read without comparing shades.

import { type ChartOptions, defaultFontSize } from './chart-options.ts'
import type { Place } from './map-layout.ts'
import { ringArea, roomiestPoint } from './map-outlines.ts'
import type { Shape } from './map-shapes.ts'
import { svgElement } from './svg.ts'
import { textWidth } from './text-width.ts'

/** Numbers on the municipalities from `lowest` up, where they fit inside the outline, and on the very highest. */
export function drawNumbers(
  shapes: readonly Shape[],
  place: Place,
  options: ChartOptions,
  bounds: { lowest: number; always: number },
): SVGElement {
  const size = ((options.fontSize ?? defaultFontSize) * 12) / 15
  const numbers = shapes
    .filter((shape) => shape.count >= bounds.lowest)
    .flatMap((shape) => {
      const largest = [...shape.rings].sort((a, b) => ringArea(b) - ringArea(a))[0]
      if (largest === undefined) return []
      const spot = roomiestPoint(largest)
      const text = options.format.integer(shape.count)
      const fits = spot.room * place.scale >= Math.hypot(textWidth(text, size, 'semibold') / 2, size * 0.36)
      if (!fits && shape.count < bounds.always) return []
      const halo = {
        stroke: 'var(--surface)',
        'stroke-width': 3,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }
      return [
        svgElement(
          options.document,
          'text',
          {
            x: ((spot.x - place.fromX) * place.scale + place.x).toFixed(1),
            y: ((spot.y - place.fromY) * place.scale + place.y).toFixed(1),
            dy: '0.35em',
            'text-anchor': 'middle',
            'font-size': size,
            'font-weight': 600,
            fill: fits ? shape.ink : 'var(--ink)',
            ...(fits ? {} : halo),
          },
          [text],
        ),
      ]
    })
  return svgElement(options.document, 'g', { 'aria-hidden': 'true', 'pointer-events': 'none' }, numbers)
}
