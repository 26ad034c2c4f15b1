// Where the country, the enlarged capital and the legend go: beside each other where there is room, otherwise the
// country first and the two others side by side below it.

import { defaultFontSize } from './chart-options.ts'
import type { Bounds } from './map-outlines.ts'

/** Grid units to pixels: subtract `from`, scale, add. */
export interface Place {
  readonly fromX: number
  readonly fromY: number
  readonly scale: number
  readonly x: number
  readonly y: number
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface MapLayout {
  readonly country: Place
  readonly inset: Place
  readonly frames: { readonly inset: Box; onMap(bounds: Bounds): Box }
  readonly legend: { readonly x: number; readonly y: number; readonly width: number }
  /** Height of the maps; the legend may reach further. */
  readonly height: number
}

const widestCountry = 560
const padding = 8

export function mapPlaces(
  grid: { readonly width: number; readonly height: number },
  capital: Bounds,
  width: number,
  fontSize = defaultFontSize,
): MapLayout {
  const beside = width >= (520 * fontSize) / defaultFontSize
  const gap = 28
  const side = Math.floor(beside ? Math.min(280, width * 0.34) : width * 0.52)
  const countryWidth = beside ? Math.min(widestCountry, width - side - gap) : width
  const scale = (countryWidth - 2) / grid.width
  const countryHeight = Math.ceil(grid.height * scale) + 2
  const country: Place = { fromX: 0, fromY: 0, scale, x: 1, y: 1 }
  const insetScale = (side - 2 * padding) / (capital.right - capital.left)
  const frame: Box = {
    x: beside ? countryWidth + gap : 1,
    y: (beside ? 0 : countryHeight + gap / 2) + fontSize * 1.5,
    width: side - 1,
    height: Math.ceil((capital.bottom - capital.top) * insetScale) + 2 * padding,
  }
  const bottom = frame.y + frame.height
  return {
    country,
    inset: {
      fromX: capital.left,
      fromY: capital.top,
      scale: insetScale,
      x: frame.x + padding,
      y: frame.y + padding,
    },
    frames: {
      inset: frame,
      onMap: (bounds) => ({
        x: Math.max(0.5, bounds.left * scale - 4),
        y: bounds.top * scale - 4,
        width:
          Math.min(countryWidth - 0.5, bounds.right * scale + 6) - Math.max(0.5, bounds.left * scale - 4),
        height: (bounds.bottom - bounds.top) * scale + 10,
      }),
    },
    legend: beside
      ? { x: frame.x, y: bottom + gap, width: side }
      : { x: side + gap / 2, y: frame.y - fontSize * 1.5, width: width - side - gap / 2 },
    height: Math.max(countryHeight, bottom + 1),
  }
}
