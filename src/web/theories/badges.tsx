// A word and a sign on a box: how far its goal came, or the gravest that the check found.

import type { Theory } from '../../contract/theories.ts'
import type { Finding } from '../../domain/theory/findings.ts'
import type { AttainmentId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export type Tone = 'good' | 'fair' | 'bad' | 'mute'

export interface BoxBadge {
  readonly sign: string
  readonly text: string
  readonly tone: Tone
}

/** By the id of the box. */
export type Badges = ReadonlyMap<string, BoxBadge>

const ofAttainment: Readonly<Record<AttainmentId, { sign: string; tone: Tone }>> = {
  reached: { sign: '✓', tone: 'good' },
  partly: { sign: '!', tone: 'fair' },
  'not-reached': { sign: '✕', tone: 'bad' },
  'not-measured': { sign: '?', tone: 'mute' },
}

/** What has been measured says more than what might go wrong. */
export function useBadges(measured: Theory['measured'], findings: readonly Finding[]): Badges {
  const names = useNames()
  const { t } = useLanguage()
  const badges = new Map<string, BoxBadge>()
  for (const finding of findings.toReversed())
    if (finding.answer === null)
      badges.set(
        finding.box,
        finding.severity === 'serious'
          ? { sign: '✕', text: t(`theory.finding.${finding.code}.short`), tone: 'bad' }
          : { sign: '!', text: t(`theory.finding.${finding.code}.short`), tone: 'fair' },
      )
  for (const { box, attainment } of measured)
    badges.set(box, { ...ofAttainment[attainment], text: names.name('attainment', attainment) })
  return badges
}

const classes: Readonly<Record<Tone, string>> = {
  good: 'state-reached',
  fair: 'state-partly',
  bad: 'state-not-reached',
  mute: '',
}

export function Badge({ badge }: { badge: BoxBadge | undefined }) {
  if (!badge) return null
  return (
    <span className={`state ${classes[badge.tone]}`}>
      <span aria-hidden="true" className="sign">
        {badge.sign}
      </span>
      <span className="state-text">{badge.text}</span>
    </span>
  )
}
