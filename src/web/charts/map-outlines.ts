// The municipalities' outlines as polygons in grid units, loaded only when a map is drawn.

export type Ring = readonly (readonly [number, number])[]

export interface MunicipalityOutlines {
  readonly width: number
  readonly height: number
  /** Rings by official four-digit code. */
  readonly rings: ReadonlyMap<string, readonly Ring[]>
}

interface StoredOutlines {
  readonly width: number
  readonly height: number
  readonly outlines: Readonly<Record<string, readonly (readonly number[])[]>>
}

/** A stored ring is its first point, then the step to each next one. */
function readRing(steps: readonly number[]): Ring {
  const ring: [number, number][] = []
  let [x, y] = [0, 0]
  for (let index = 0; index + 1 < steps.length; index += 2) {
    x += steps[index] ?? 0
    y += steps[index + 1] ?? 0
    ring.push([x, y])
  }
  return ring
}

function readOutlines(stored: StoredOutlines): MunicipalityOutlines {
  const entries = Object.entries(stored.outlines)
  return {
    width: stored.width,
    height: stored.height,
    rings: new Map(entries.map(([code, rings]) => [code, rings.map(readRing)])),
  }
}

export async function loadOutlines(): Promise<MunicipalityOutlines> {
  const stored = await import('./municipality-outlines.generated.json', { with: { type: 'json' } })
  return readOutlines(stored.default)
}

/** Area of a ring in square grid units. */
export function ringArea(ring: Ring): number {
  let sum = 0
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  })
  return Math.abs(sum / 2)
}

export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export function boundsOf(rings: readonly Ring[]): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of rings.flat()) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

function edgeDistance(x: number, y: number, ring: Ring): number {
  let nearest = Infinity
  let inside = false
  ring.forEach(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    const [dx, dy] = [bx - ax, by - ay]
    const along = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)))
    nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy))
  })
  return inside ? nearest : -nearest
}

/** The roomiest point inside a ring and its distance to the edge, found on a grid fine enough for a label. */
export function roomiestPoint(ring: Ring): { x: number; y: number; room: number } {
  const { left, top, right, bottom } = boundsOf([ring])
  const cells = 24
  let best = { x: left, y: top, room: -Infinity }
  for (let i = 1; i < cells; i++)
    for (let j = 1; j < cells; j++) {
      const x = left + ((right - left) * i) / cells
      const y = top + ((bottom - top) * j) / cells
      const room = edgeDistance(x, y, ring)
      if (room > best.room) best = { x, y, room }
    }
  return best
}
