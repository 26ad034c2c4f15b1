// The few SVG elements that charts add to what Plot draws: the frame for assistive technology, links and legends.

import { layoutLegend } from './row-layout.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

const namespace = 'http://www.w3.org/2000/svg'

export function svgElement(
  document: Document,
  name: string,
  attributes: Attributes = {},
  children: readonly (Node | string)[] = [],
): SVGElement {
  const element = document.createElementNS(namespace, name) as SVGElement
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(key, String(value))
  element.append(...children)
  return element
}

/** An empty picture of a given size, for charts made of several plots. */
export function svgRoot(document: Document, width: number, height: number): SVGSVGElement {
  const root = document.createElementNS(namespace, 'svg')
  for (const [key, value] of Object.entries({ width, height, viewBox: `0 0 ${width} ${height}` }))
    root.setAttribute(key, String(value))
  return root
}

/** Turns Plot's root into ours: no style sheet inside, the page's font, and a name instead of a mute picture. */
export function finishChart(svg: SVGSVGElement, label: string): SVGSVGElement {
  for (const style of [...svg.querySelectorAll('style')]) style.remove()
  for (const plot of [svg, ...svg.querySelectorAll('svg')]) {
    plot.removeAttribute('class')
    plot.removeAttribute('font-family')
    plot.removeAttribute('font-size')
  }
  // Plot names its groups after their marks, which tells a reader nothing.
  for (const group of [...svg.querySelectorAll('g[aria-label]:not([role])')])
    group.removeAttribute('aria-label')
  svg.setAttribute('class', 'chart')
  svg.setAttribute('role', 'group')
  svg.setAttribute('aria-label', label)
  return svg
}

/** A part of a chart that can be followed when there is a list behind it, and named when there is none. */
export function namedPart(
  document: Document,
  part: { readonly key: string; readonly title: string; readonly href?: string | undefined },
  children: readonly Node[],
): SVGElement {
  const linked = part.href !== undefined
  const element = svgElement(
    document,
    linked ? 'a' : 'g',
    {
      class: linked ? 'chart-link' : 'chart-part',
      href: part.href,
      role: linked ? undefined : 'img',
      'data-key': part.key,
      'aria-label': part.title,
    },
    [...children],
  )
  return svgElement(document, 'g', { role: 'listitem' }, [element])
}

export interface LegendEntry {
  readonly text: string
  readonly fill: string
  readonly stroke?: string
}

/** Swatches with their words, flowing over lines. */
export function drawLegend(
  document: Document,
  entries: readonly LegendEntry[],
  width: number,
  fontSize: number,
): { element: SVGElement; height: number } {
  const { places, height } = layoutLegend(
    entries.map((entry) => entry.text),
    width,
    fontSize,
  )
  const side = Math.round(fontSize * 0.8)
  const parts = entries.flatMap((entry, index) => {
    const place = places[index] ?? { x: 0, y: 0 }
    const swatch = svgElement(document, 'rect', {
      x: place.x + 0.5,
      y: place.y - side / 2,
      width: side,
      height: side,
      rx: 2,
      fill: entry.fill,
      stroke: entry.stroke,
    })
    const text = svgElement(
      document,
      'text',
      {
        x: place.x + fontSize * 1.3,
        y: place.y,
        dy: '0.34em',
        'text-anchor': 'start',
        fill: 'var(--ink-2)',
        'font-size': fontSize,
      },
      [entry.text],
    )
    return [swatch, text]
  })
  return { element: svgElement(document, 'g', { class: 'chart-legend' }, parts), height }
}
