// Whether a goal is on track, as colour, sign and word together.

import type { Standing } from '../../domain/indicator/standing.ts'
import { useLanguage } from '../lib/language.tsx'

const looks: Readonly<Record<Standing, { readonly sign: string; readonly look: string }>> = {
  overdue: { sign: '✕', look: 'not-reached' },
  behind: { sign: '!', look: 'partly' },
  unmeasured: { sign: '?', look: 'not-measured' },
  'not-yet': { sign: '…', look: 'not-measured' },
  'on-track': { sign: '→', look: 'reached' },
  reached: { sign: '✓', look: 'reached' },
}

export function StandingBadge({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { sign, look } = looks[standing]
  return (
    <span className={`state state-${look}`}>
      <span aria-hidden="true" className="sign">
        {sign}
      </span>
      {t(`indicator.standing.${standing}`)}
    </span>
  )
}
