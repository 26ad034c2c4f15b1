// Whether others can see the activity, and what it lacks before they can.

import { type ActivityContent, lacksOf } from '../../../domain/activity/content.ts'
import { useLanguage } from '../../lib/language.tsx'

export function Publishing(props: { content: ActivityContent; onChange: (published: boolean) => void }) {
  const { t } = useLanguage()
  const { content } = props
  const lacks = lacksOf(content)
  return (
    <section className="sheet form" aria-labelledby="edit-publishing">
      <div className="sheet-heading">
        <h2 id="edit-publishing">{t(content.published ? 'edit.published' : 'edit.draft')}</h2>
        <p>{t(content.published ? 'edit.publishedText' : 'edit.draftText')}</p>
      </div>
      {lacks.length > 0 && (
        <div>
          <p>{t(content.published ? 'edit.lacksNow' : 'edit.lacks')}</p>
          <ul className="bullets">
            {lacks.map((lack) => (
              <li key={lack}>{t(`edit.lack.${lack}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        {content.published ? (
          <button type="button" className="button" onClick={() => props.onChange(false)}>
            {t('edit.unpublish')}
          </button>
        ) : (
          <button
            type="button"
            className="button button-filled"
            disabled={lacks.length > 0}
            onClick={() => props.onChange(true)}
          >
            {t('edit.publish')}
          </button>
        )}
      </p>
    </section>
  )
}
