// What has been chosen to compare, always in sight while something is.

import { Link } from '@tanstack/react-router'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import { searchFor } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** More don't stand side by side on a page. */
export const mostCompared = 4
export const fewestCompared = 2

export function CompareBar(props: {
  chosen: readonly ActivityTypeId[]
  filter: OverviewFilter
  onClear: () => void
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const { chosen } = props
  const { effortArea: _area, ...filter } = props.filter
  return (
    <div
      className={chosen.length === 0 ? 'compare-bar compare-none no-print' : 'compare-bar no-print'}
      role="status"
    >
      {chosen.length > 0 && (
        <>
          <p>
            <strong>{t('catalogue.chosen', { count: chosen.length })}</strong>{' '}
            <span className="quiet">{format.list(chosen.map((id) => names.name('activityType', id)))}</span>
            {chosen.length === mostCompared && <span className="quiet"> {t('catalogue.chooseMost')}</span>}
          </p>
          <p className="cluster">
            {chosen.length < fewestCompared ? (
              <span className="quiet">{t('catalogue.chooseMore')}</span>
            ) : (
              <Link
                to="/catalogue/compare"
                search={{ ...searchFor(filter), types: chosen.join(',') }}
                className="button button-filled"
              >
                {t('catalogue.compare')}
              </Link>
            )}
            <button type="button" className="button" onClick={props.onClear}>
              {t('catalogue.clear')}
            </button>
          </p>
        </>
      )}
    </div>
  )
}
