// A type's share on a line from 0 to 100 %: what was counted with its interval above the line, what is judged together with
// the other types below it. The numbers stand beside it in words.

import type { CatalogueItem } from '../../contract/catalogue.ts'
import { useLanguage } from '../lib/language.tsx'

const at = (ratio: number) => `${(100 * ratio).toFixed(1)}%`

export function ShareStrip({ reached, pooled }: Pick<CatalogueItem, 'reached' | 'pooled'>) {
  const { count, of, low, high } = reached
  if (low === null || high === null || pooled === null) return null
  return (
    <span className="share-strip bar" aria-hidden="true">
      <span className="share-range" style={{ left: at(low), width: at(high - low) }} />
      <span className="share-point" style={{ left: at(count / of) }} />
      <span className="share-judged" style={{ left: at(pooled.low), width: at(pooled.high - pooled.low) }} />
      <span className="share-mean" style={{ left: at(pooled.mean) }} />
    </span>
  )
}

/** What the marks of the line stand for, and why there are two. */
export function StripKey({ prior }: { prior: { readonly mean: number; readonly weight: number } | null }) {
  const { t, format } = useLanguage()
  return (
    <div className="strip-key">
      <ul className="strip-marks small" aria-label={t('catalogue.key.label')}>
        <li>
          <span className="share-strip share-mark bar" aria-hidden="true">
            <span className="share-range" style={{ left: '10%', width: '80%' }} />
            <span className="share-point" style={{ left: '50%' }} />
          </span>
          {t('catalogue.key.counted')}
        </li>
        <li>
          <span className="share-strip share-mark bar" aria-hidden="true">
            <span className="share-judged" style={{ left: '10%', width: '80%' }} />
            <span className="share-mean" style={{ left: '50%' }} />
          </span>
          {t('catalogue.key.pooled')}
        </li>
      </ul>
      <details className="strip-why">
        <summary>{t('catalogue.why')}</summary>
        <p className="measure">
          {t('catalogue.whyText')} {t('catalogue.whyOrder')}
        </p>
        {prior && (
          <p className="measure">
            {t('catalogue.whyPrior', {
              weight: Math.round(prior.weight),
              share: format.share(prior.mean, 1),
            })}
          </p>
        )}
      </details>
    </div>
  )
}
