// An effort area keeps its colour in every chart, tag and diagram.

import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'

const colours: Readonly<Record<EffortAreaId, string>> = {
  'children-youth': 'var(--area-born)',
  'social-life': 'var(--area-social)',
  'employment-education': 'var(--area-job)',
  'image-communication': 'var(--area-image)',
  'tenant-democracy': 'var(--area-demo)',
  health: 'var(--area-sund)',
  environment: 'var(--area-miljo)',
  'vulnerable-residents': 'var(--area-udsat)',
}

/** The token, so that it follows light and dark by itself. */
export function effortAreaColour(area: EffortAreaId): string {
  return colours[area]
}
