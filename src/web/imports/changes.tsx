// Record by record, field by field: what stands there now and what would stand there.

import type { ImportPreview } from '../../contract/imports.ts'
import { useLanguage } from '../lib/language.tsx'

function Value({ text }: { text: string }) {
  const { t } = useLanguage()
  return text === '' ? <span className="quiet">({t('importPage.empty')})</span> : text
}

export function Changes({ changes, total }: { changes: ImportPreview['changes']; total: number }) {
  const { t, format } = useLanguage()
  return (
    <div className="changes">
      <h3>{t('importPage.changesTitle')}</h3>
      {changes.length < total && (
        <p className="quiet">{t('importPage.changesShown', { shown: format.number(changes.length) })}</p>
      )}
      <ul className="change-list">
        {changes.map((change) => (
          <li key={`${change.sheet} ${change.name}`}>
            <p>
              <strong>{change.name}</strong> <span className="quiet small">{change.sheet}</span>
            </p>
            <dl className="facts">
              {change.fields.map((field) => (
                <div key={field.column} className="fact">
                  <dt>{field.column}</dt>
                  <dd>
                    <span className="visually-hidden">{t('importPage.changeBefore')}: </span>
                    <del>
                      <Value text={field.before} />
                    </del>{' '}
                    <span aria-hidden="true">→</span>{' '}
                    <span className="visually-hidden">{t('importPage.changeAfter')}: </span>
                    <ins>
                      <Value text={field.after} />
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </div>
  )
}
