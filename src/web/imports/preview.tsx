// What a file would do, before it does it.

import { useEffect, useRef } from 'react'
import type { ImportPreview } from '../../contract/imports.ts'
import { useLanguage } from '../lib/language.tsx'
import { Changes } from './changes.tsx'
import { Problems } from './problems.tsx'

function Counts({ preview }: { preview: ImportPreview }) {
  const { t, format } = useLanguage()
  const rows = [
    [t('importPage.plans'), preview.plans],
    [t('importPage.selfEvaluations'), preview.selfEvaluations],
  ] as const
  return (
    <table className="table counts-table">
      <caption className="visually-hidden">{t('importPage.previewTitle')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" className="number">
            {t('importPage.new')}
          </th>
          <th scope="col" className="number">
            {t('importPage.changed')}
          </th>
          <th scope="col" className="number">
            {t('importPage.unchanged')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, difference]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="number">{format.number(difference.added)}</td>
            <td className="number">{format.number(difference.changed)}</td>
            <td className="number">{format.number(difference.unchanged)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** How many records the import would store. */
function effects({ plans, selfEvaluations }: ImportPreview): number {
  return plans.added + plans.changed + selfEvaluations.added + selfEvaluations.changed
}

export function Preview(props: {
  fileName: string
  preview: ImportPreview
  onApply: () => void
  onDiscard: () => void
}) {
  const { t } = useLanguage()
  const { preview } = props
  const heading = useRef<HTMLHeadingElement>(null)
  // The check takes its time; when it is done the reader is brought to what it found.
  useEffect(() => heading.current?.focus(), [])
  const count = effects(preview)
  const broken = preview.problemCount > 0
  return (
    <section className="sheet">
      <div className="sheet-heading">
        <h2 ref={heading} tabIndex={-1}>
          {broken
            ? t('importPage.problemsTitle', { count: preview.problemCount })
            : t('importPage.previewTitle')}
        </h2>
        <p>{props.fileName}</p>
      </div>
      {broken ? (
        <Problems problems={preview.problems} total={preview.problemCount} fileName={props.fileName} />
      ) : (
        <>
          <Counts preview={preview} />
          {count === 0 && <p className="notice notice-inside">{t('importPage.nothing')}</p>}
          {preview.notInFile > 0 && (
            <p className="notice notice-inside">{t('importPage.notInFile', { count: preview.notInFile })}</p>
          )}
          {preview.leftAlone !== undefined && preview.leftAlone.count > 0 && (
            <p className="notice notice-inside">
              {t('importPage.leftAlone', {
                count: preview.leftAlone.count,
                names: preview.leftAlone.first.join(', '),
              })}
            </p>
          )}
          {preview.changes.length > 0 && (
            <Changes
              changes={preview.changes}
              total={preview.plans.changed + preview.selfEvaluations.changed}
            />
          )}
        </>
      )}
      <p className="import-actions">
        {!broken && count > 0 ? (
          <>
            <button type="button" className="button button-filled" onClick={props.onApply}>
              {t('importPage.apply', { count })}
            </button>
            <button type="button" className="button" onClick={props.onDiscard}>
              {t('importPage.undo')}
            </button>
          </>
        ) : (
          <button type="button" className="button button-filled" onClick={props.onDiscard}>
            {t('importPage.other')}
          </button>
        )}
      </p>
    </section>
  )
}
