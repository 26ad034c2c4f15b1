// The badge of each box of a theory of change, the same on screen and on paper: how far its goal came, or the gravest that
// the check found and nobody has answered.

import type { MeasuredBox } from '../domain/theory/breaks.ts'
import type { DrawnBadge } from '../domain/theory/drawing-badge.ts'
import type { Finding } from '../domain/theory/findings.ts'
import type { AttainmentId } from '../domain/vocabulary/ids.ts'
import type { Translate } from './translator.ts'

const ofAttainment: Readonly<Record<AttainmentId, Omit<DrawnBadge, 'text'>>> = {
  reached: { tone: 'good' },
  partly: { tone: 'fair' },
  'not-reached': { tone: 'bad' },
  'not-measured': { tone: 'mute', sign: 'question' },
}

/** By the ids of boxes. What has been measured says more than what might go wrong. */
export function badgesOf(
  measured: readonly MeasuredBox[],
  findings: readonly Finding[],
  t: Translate,
  nameOf: (attainment: AttainmentId) => string,
): ReadonlyMap<string, DrawnBadge> {
  const badges = new Map<string, DrawnBadge>()
  for (const { box, code, severity, answer } of findings.toReversed())
    if (answer === null)
      badges.set(box, {
        text: t(`theory.finding.${code}.short`),
        tone: severity === 'serious' ? 'bad' : 'fair',
      })
  for (const { box, attainment } of measured)
    badges.set(box, { ...ofAttainment[attainment], text: nameOf(attainment) })
  return badges
}
