// A chart as a picture that stands alone: light colours, a named font, heading and subtitle above, and below what the
// figures are, so that the picture says it wherever it ends up.

import { lightPalette, resolveTokens } from './palette.ts'
import { svgElement, svgRoot } from './svg.ts'
import { breakLines } from './text-width.ts'

export interface PictureTexts {
  readonly title: string
  readonly subtitle: string
  /** Source, filter, n and date, one a line. */
  readonly notes: readonly string[]
}

const fontStack =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif"

const margin = 24
const sizes = { title: 20, subtitle: 15, note: 13 } as const

/** Takes away what only the page has use for: links, hit areas, roles. */
function plainCopy(chart: SVGSVGElement): SVGElement {
  const copy = chart.cloneNode(true) as SVGElement
  for (const hit of [...copy.querySelectorAll('.chart-hit')]) hit.remove()
  for (const link of [...copy.querySelectorAll('a')]) {
    link.removeAttribute('href')
    link.removeAttribute('class')
  }
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of [...element.getAttributeNames()]) {
      const value = element.getAttribute(name) ?? ''
      if (name.startsWith('aria-') || name.startsWith('data-') || name === 'role' || name === 'tabindex')
        element.removeAttribute(name)
      else if (value.includes('var(')) element.setAttribute(name, resolveTokens(value))
    }
  copy.removeAttribute('class')
  return copy
}

/** The picture's size and the places of its parts, then the parts. */
export function chartPicture(chart: SVGSVGElement, texts: PictureTexts, document: Document): SVGSVGElement {
  const [width, chartHeight] = [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))]
  let y = margin
  const block = (lines: readonly string[], size: number, weight: number, fill: string) =>
    lines.map((line) => {
      y += Math.ceil(size * 1.3)
      const at = { x: margin, y: y - Math.round(size * 0.3) }
      return svgElement(document, 'text', { ...at, 'font-size': size, 'font-weight': weight, fill }, [line])
    })
  const ink = lightPalette['--ink'] ?? ''
  const quiet = lightPalette['--ink-2'] ?? ''
  const head = [
    ...block(breakLines(texts.title, width, sizes.title, 'semibold'), sizes.title, 700, ink),
    ...block(breakLines(texts.subtitle, width, sizes.subtitle), sizes.subtitle, 400, quiet),
  ]
  y += 16
  const copy = plainCopy(chart)
  copy.setAttribute('x', String(margin))
  copy.setAttribute('y', String(y))
  copy.setAttribute('overflow', 'visible')
  y += chartHeight + 18
  const rule = svgElement(document, 'rect', {
    x: margin,
    y,
    width,
    height: 1,
    fill: lightPalette['--line'],
  })
  y += 6
  const foot = block(
    texts.notes.flatMap((note) => breakLines(note, width, sizes.note)),
    sizes.note,
    400,
    quiet,
  )
  const height = Math.ceil(y + margin - 4)
  const picture = svgRoot(document, width + 2 * margin, height)
  picture.setAttribute('font-family', fontStack)
  const ground = svgElement(document, 'rect', {
    width: '100%',
    height: '100%',
    fill: lightPalette['--surface'],
  })
  const title = svgElement(document, 'title', {}, [texts.title])
  picture.append(title, ground, ...head, copy, rule, ...foot)
  return picture
}

/** The picture as the text of an SVG file; `styles` may carry an embedded font. */
export function svgText(picture: SVGSVGElement, styles = ''): string {
  // Browsers write a hard space as HTML does, which XML doesn't know.
  const body = picture.innerHTML.replaceAll('&nbsp;', '&#160;')
  const attributes = picture
    .getAttributeNames()
    .filter((name) => name !== 'xmlns')
    .map((name) => ` ${name}="${(picture.getAttribute(name) ?? '').replaceAll('"', '&quot;')}"`)
    .join('')
  const style = styles === '' ? '' : `<style>${styles}</style>`
  return `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${style}${body}</svg>\n`
}
