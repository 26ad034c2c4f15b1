// The badge of each box of a theory of change, the same on screen and on paper: how far its goal came or how it stands, or the
// gravest that the check found and nobody has answered.

import type { Standing } from '../domain/indicator/standing.ts'
import type { MeasuredBox } from '../domain/theory/breaks.ts'
import type { DrawnBadge } from '../domain/theory/drawing-badge.ts'
import type { Finding } from '../domain/theory/findings.ts'
import type { LiveBox } from '../domain/theory/live.ts'
import type { AttainmentId } from '../domain/vocabulary/ids.ts'
import type { Translate } from './translator.ts'

const ofAttainment: Readonly<Record<AttainmentId, Omit<DrawnBadge, 'text'>>> = {
  reached: { tone: 'good' },
  partly: { tone: 'fair' },
  'not-reached': { tone: 'bad' },
  'not-measured': { tone: 'mute', sign: 'question' },
}

const ofStanding: Readonly<Record<Standing, Omit<DrawnBadge, 'text'>>> = {
  overdue: { tone: 'bad' },
  behind: { tone: 'fair' },
  unmeasured: { tone: 'mute', sign: 'question' },
  'not-yet': { tone: 'mute', sign: 'clock' },
  'on-track': { tone: 'good', sign: 'clock' },
  reached: { tone: 'good' },
}

interface Known {
  readonly measured: readonly MeasuredBox[]
  readonly live: readonly LiveBox[]
  readonly findings: readonly Finding[]
}

/** By the ids of boxes. What has been measured says more than what might go wrong, and newer figures more than older words. */
export function badgesOf(
  { measured, live, findings }: Known,
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
  for (const { box, standing } of live)
    badges.set(box, { ...ofStanding[standing], text: t(`indicator.standing.${standing}`) })
  return badges
}
