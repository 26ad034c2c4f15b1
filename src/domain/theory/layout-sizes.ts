// How large things are in the drawing of a theory of change, in CSS pixels.

export const sizes = {
  box: { width: 148, height: 88 },
  /** Between boxes of a lane, one above the other. */
  gap: 20,
  /** Between lanes, for the arrows. */
  laneGap: 40,
  /** Between the columns of one lane, where boxes of it lead to each other. */
  innerGap: 34,
  heading: 48,
} as const
