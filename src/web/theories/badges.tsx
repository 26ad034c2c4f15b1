// A word and a sign on a box.

import type { Theory } from '../../contract/theories.ts'
import type { DrawnBadge } from '../../domain/theory/drawing-badge.ts'
import type { Finding } from '../../domain/theory/findings.ts'
import { badgesOf } from '../../messages/theory-badges.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** By the id of the box. */
export type Badges = ReadonlyMap<string, DrawnBadge>

export function useBadges(
  { measured, live }: Pick<Theory, 'measured' | 'live'>,
  findings: readonly Finding[],
): Badges {
  const { t } = useLanguage()
  const names = useNames()
  return badgesOf({ measured, live, findings }, t, (id) => names.name('attainment', id))
}

const looks: Readonly<Record<DrawnBadge['tone'], { className: string; sign: string }>> = {
  good: { className: 'state state-reached', sign: '✓' },
  fair: { className: 'state state-partly', sign: '!' },
  bad: { className: 'state state-not-reached', sign: '✕' },
  mute: { className: 'state', sign: '?' },
}

const signs: Readonly<Record<NonNullable<DrawnBadge['sign']>, string>> = {
  ...{ check: '✓', exclamation: '!', cross: '✕', question: '?', clock: '…' },
}

export function Badge({ badge }: { badge: DrawnBadge | undefined }) {
  if (!badge) return null
  const { className, sign } = looks[badge.tone]
  return (
    <span className={className}>
      <span aria-hidden="true" className="sign">
        {badge.sign ? signs[badge.sign] : sign}
      </span>
      <span className="state-text">{badge.text}</span>
    </span>
  )
}
