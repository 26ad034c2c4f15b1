// The colours of charts: names of design tokens, never values, so that light, dark and print follow by themselves.

/** Bars whose colour would mean nothing. */
export const neutralColor = 'var(--neutral)'

/** The map's five classes from few to many, and the ink that is read on each. */
export const mapColors = [
  'var(--map-1)',
  'var(--map-2)',
  'var(--map-3)',
  'var(--map-4)',
  'var(--map-5)',
] as const
export const mapInks = [
  'var(--ink)',
  'var(--ink)',
  'var(--ink)',
  'var(--accent-ink)',
  'var(--accent-ink)',
] as const
