// Two people wrote something different in the same field: both stand side by side, and one is chosen.

import { useState } from 'react'
import type { ContentField } from '../../../domain/activity/content.ts'
import { Choice } from '../../components/choice.tsx'
import { useLanguage } from '../../lib/language.tsx'
import type { Conflict } from './auto-save.ts'
import { useContentWords } from './content-words.ts'

export function ConflictSheet(props: {
  conflict: Conflict
  onChoose: (keepsMine: (field: ContentField) => boolean) => void
}) {
  const { t } = useLanguage()
  const { name, words } = useContentWords()
  const { merge, mine, theirs } = props.conflict
  const [chosen, setChosen] = useState<Partial<Record<ContentField, 'mine' | 'theirs'>>>({})
  return (
    <section className="sheet form conflict" aria-labelledby="edit-conflict" role="alert">
      <div className="sheet-heading">
        <h2 id="edit-conflict">{t('edit.conflict')}</h2>
        <p>{t('edit.conflictText')}</p>
      </div>
      {merge.conflicts.map((field) => (
        <div key={field} className="conflict-field">
          <h3>{name(field)}</h3>
          <dl className="conflict-sides">
            <div>
              <dt>{t('edit.mine')}</dt>
              <dd className="measure">{words(field, mine[field])}</dd>
            </div>
            <div>
              <dt>{t('edit.theirs')}</dt>
              <dd className="measure">{words(field, theirs.content[field])}</dd>
            </div>
          </dl>
          <Choice
            legend={t('edit.keep')}
            value={chosen[field] ?? 'theirs'}
            options={[
              { id: 'mine', label: t('edit.keepMine') },
              { id: 'theirs', label: t('edit.keepTheirs') },
            ]}
            onChange={(side) => setChosen({ ...chosen, [field]: side })}
          />
        </div>
      ))}
      <p>
        <button
          type="button"
          className="button button-filled"
          onClick={() => props.onChoose((field) => chosen[field] === 'mine')}
        >
          {t('edit.settle')}
        </button>
      </p>
    </section>
  )
}
