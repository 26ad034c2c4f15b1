// Where a plan's worker goes every day, at the thumb on a phone.

import { Link } from '@tanstack/react-router'
import { useLanguage } from '../lib/language.tsx'
import { useMay, useSession } from '../session/queries.ts'

/** For those who write in a plan; shown where the screen is narrow. */
export function Shortcuts() {
  const { t } = useLanguage()
  const writes = useMay('edit-plan')
  const plan = useSession()?.person?.memberships.find((one) => one.plan !== null)?.plan
  if (!writes) return null
  return (
    <nav aria-label={t('nav.short')} className="shortcuts no-print">
      <Link to="/logbook" className="shortcut">
        {t('nav.logbook')}
      </Link>
      {plan && (
        <Link to="/plans/$id" params={{ id: plan.id }} className="shortcut">
          {t('nav.ownPlan')}
        </Link>
      )}
      <Link to="/overview" className="shortcut" activeOptions={{ includeSearch: false }}>
        {t('nav.overview')}
      </Link>
    </nav>
  )
}
