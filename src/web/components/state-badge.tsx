// Attainment as colour, sign and word together.

import type { AttainmentId } from '../../domain/vocabulary/ids.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

const signs: Readonly<Record<AttainmentId, string>> = {
  reached: '✓',
  partly: '!',
  'not-reached': '✕',
  'not-measured': '?',
}

export function AttainmentBadge({ attainment }: { attainment: AttainmentId | null }) {
  const { t } = useLanguage()
  const names = useNames()
  if (attainment === null) return <span className="quiet">{t('activity.notEvaluated')}</span>
  return (
    <span className={`state state-${attainment}`}>
      <span aria-hidden="true" className="sign">
        {signs[attainment]}
      </span>
      {names.name('attainment', attainment)}
    </span>
  )
}
