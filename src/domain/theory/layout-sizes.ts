// How large things are in the drawing of a theory of change, in CSS pixels.

export const sizes = {
  box: {
    /** Between the edge and the text at the sides, above and below. */
    inset: { x: 10, y: 10 },
    line: 18,
    title: 14,
    /** A box is as high as this many lines at least, so that most drawings have boxes of one height. */
    fewestLines: 2,
    /** The badge, with the space above it. */
    badge: 26,
  },
  badge: { height: 20, text: 11.5, inset: 8, sign: 14 },
  /** Between boxes of a lane, one above the other. */
  gap: 22,
  /** An arrow that passes by: from a box, and from another such arrow. */
  passing: { box: 16, arrow: 9 },
  heading: 58,
  /** Between the point of an arrow and its box. */
  arrowGap: 3,
  /** Between arrows that meet at a box. */
  port: 9,
} as const

/** How much room there is from left to right. */
export interface Spacing {
  readonly boxWidth: number
  readonly mostLines: number
  /** Between lanes, for the arrows: more where they have far to climb. */
  readonly laneGap: { readonly least: number; readonly most: number; readonly step: number }
  /** Between the columns of one lane, where boxes of it lead to each other. */
  readonly innerGap: number
  /** A lane without boxes, where it need not be written in. */
  readonly emptyLane: number
}

export const spacings = {
  screen: {
    ...{ boxWidth: 170, mostLines: 4, innerGap: 44, emptyLane: 92 },
    laneGap: { least: 56, most: 136, step: 16 },
  },
  /** A small sheet is higher for its width than a diagram: narrower, its words can be read. */
  sheet: {
    ...{ boxWidth: 156, mostLines: 5, innerGap: 26, emptyLane: 92 },
    laneGap: { least: 32, most: 72, step: 8 },
  },
} as const satisfies Record<string, Spacing>
