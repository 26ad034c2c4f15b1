// The badge of a box in the drawing: a few words with a sign before them, as a state's colour never stands alone. Signs are
// drawn, as the typeface has none.

import type { Palette, Tone } from './drawing-palette.ts'
import { sizes } from './layout-sizes.ts'
import { letterMeasure, linesOf } from './lines.ts'
import { element, type Svg } from './svg.ts'

export type Sign = 'check' | 'exclamation' | 'cross' | 'question' | 'clock'

export interface DrawnBadge {
  readonly text: string
  readonly tone: Tone
  /** Else that of the tone; what is no state has none. */
  readonly sign?: Sign
}

const signOf: Readonly<Record<Tone, Sign | undefined>> = {
  good: 'check',
  fair: 'exclamation',
  bad: 'cross',
  mute: undefined,
}

/** In a square of ten pixels. */
const signs: Readonly<Record<Sign, string>> = {
  check: 'M1.5,5.5L4,8L8.5,2',
  exclamation: 'M5,1.2V5.8M5,8.4V8.6',
  cross: 'M2,2L8,8M8,2L2,8',
  question: 'M2.9,3.2C2.9,0.6 7.1,0.6 7.1,3.2C7.1,5 5,4.8 5,6.3M5,8.6V8.8',
  clock: 'M5,0.8A4.2,4.2 0 1 1 4.99,0.8M5,2.6V5.2L6.8,6.4',
}

export function badgeOf(
  badge: DrawnBadge,
  at: { readonly x: number; readonly y: number; readonly width: number },
  palette: Palette,
): Svg {
  const { height, text: fontSize, inset, sign: room } = sizes.badge
  const { ink, fill, edge } = palette.tones[badge.tone]
  const sign = badge.sign ?? signOf[badge.tone]
  const before = inset + (sign ? room : 0)
  const most = at.width - before - inset
  const [text = ''] = linesOf(badge.text, { width: most, most: 1, fontSize, weight: 'semibold' })
  const width = Math.ceil(before + letterMeasure(text, fontSize, 'semibold') + inset)
  const shape = sign && {
    d: signs[sign],
    transform: `translate(${at.x + inset},${at.y + height / 2 - 5})`,
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.7,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  }
  return element('g', {}, [
    element('rect', {
      ...{ x: at.x + 0.5, y: at.y + 0.5, width: width - 1, height: height - 1, rx: height / 2 - 0.5 },
      ...{ fill, stroke: edge },
    }),
    ...(shape ? [element('path', shape)] : []),
    element(
      'text',
      { x: at.x + before, y: at.y + height / 2 + 4, fill: ink, 'font-size': fontSize, 'font-weight': 600 },
      [text],
    ),
  ])
}
