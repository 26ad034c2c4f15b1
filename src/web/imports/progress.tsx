// How far something is that takes its time, and the way out of it.

import { useLanguage } from '../lib/language.tsx'

export function Progress(props: {
  title: string
  /** Between 0 and 1; undefined while it can't be told. */
  share: number | undefined
  detail?: string
  onCancel?: () => void
}) {
  const { t } = useLanguage()
  return (
    <div className="progress">
      <h2 role="status">{props.title}</h2>
      <progress
        aria-label={props.title}
        max={1}
        {...(props.share === undefined ? {} : { value: props.share })}
      />
      {props.detail && <p className="quiet small">{props.detail}</p>}
      {props.onCancel && (
        <p>
          <button type="button" className="button" onClick={props.onCancel}>
            {t('importPage.cancel')}
          </button>
        </p>
      )}
    </div>
  )
}
