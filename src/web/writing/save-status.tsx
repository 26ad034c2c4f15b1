// Whether what was written is saved: one line that stays in sight.

import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { SaveState } from './auto-save.ts'
import './writing.css'

/** What is told of a save, whatever is saved. */
type Said = Pick<SaveState<object>, 'status' | 'error' | 'merged'>
type Status = Said['status']

const signs: Readonly<Record<Status, string>> = {
  saved: '✓',
  waiting: '…',
  saving: '…',
  offline: '!',
  refused: '✕',
  conflict: '!',
}

export function SaveStatus({ state }: { state: Said }) {
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
