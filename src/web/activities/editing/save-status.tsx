// Whether what was written is saved: one line that stays in sight.

import { ProblemText } from '../../components/failure.tsx'
import { useLanguage } from '../../lib/language.tsx'
import type { SaveState } from './auto-save.ts'

const signs: Readonly<Record<SaveState['status'], string>> = {
  saved: '✓',
  waiting: '…',
  saving: '…',
  offline: '!',
  refused: '✕',
  conflict: '!',
}

export function SaveStatus({ state }: { state: SaveState }) {
  const { t } = useLanguage()
  return (
    <p className={`save-status save-${state.status}`} role="status">
      <span aria-hidden="true" className="sign">
        {signs[state.status]}
      </span>{' '}
      {state.status === 'refused' ? <ProblemText error={state.error} /> : t(`edit.status.${state.status}`)}
      {state.merged && state.status === 'saved' && ` ${t('edit.merged')}`}
    </p>
  )
}
