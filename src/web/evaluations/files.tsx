// The files beside a self-evaluation: added while it is written, and read by those who see the plan's unpublished records.

import type { Evaluation } from '../../contract/evaluations.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useMayIn } from '../session/queries.ts'

export function Files({ evaluation: { id, plan, editable } }: { evaluation: Evaluation }) {
  const { t } = useLanguage()
  if (!useMayIn('see-unpublished', plan.id)) return null
  return (
    <section className="sheet" aria-labelledby="files">
      <div className="sheet-heading">
        <h2 id="files">{t('files.title')}</h2>
        {editable && <p className="measure">{t('evaluation.filesText')}</p>}
      </div>
      <AttachmentList beside={{ kind: 'evaluations', id }} editable={editable} />
    </section>
  )
}
