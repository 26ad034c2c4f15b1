// One share with its interval and nothing else, for a tile whose number stands above.

import * as Plot from '@observablehq/plot'
import type { Share } from '../../domain/overview/interval.ts'
import type { ChartOptions } from './chart-options.ts'
import { finishChart } from './svg.ts'

/** A line from 0 to 100 %, a pill over the interval, a stroke at the share. */
export function intervalStrip(
  data: { readonly label: string; readonly share: Share },
  options: ChartOptions,
): SVGSVGElement {
  const height = Math.round((24 * (options.fontSize ?? 15)) / 15)
  const middle = height / 2
  const { count, of, low, high } = data.share
  const known = low !== null && high !== null && of > 0
  const svg = Plot.plot({
    document: options.document,
    width: options.width,
    height,
    margin: 0,
    x: { type: 'linear', domain: [0, 1], range: [3, options.width - 3], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      Plot.ruleY([middle], { x1: 0, x2: 1, stroke: 'var(--line)', strokeWidth: 2 }),
      ...(known
        ? [
            Plot.rect([0], {
              x1: low,
              x2: high,
              y1: middle - 6,
              y2: middle + 6,
              rx: 6,
              fill: 'var(--accent-soft)',
              stroke: 'var(--accent)',
              strokeWidth: 1.25,
            }),
            Plot.ruleX([count / of], {
              y1: middle - 9,
              y2: middle + 9,
              stroke: 'var(--accent)',
              strokeWidth: 4,
              strokeLinecap: 'round',
            }),
          ]
        : []),
    ],
  }) as SVGSVGElement
  finishChart(svg, data.label).setAttribute('role', 'img')
  return svg
}
