// Whether what was written is saved: one line that stays in sight.

import { useState } from 'react'
import type { Content } from '../../domain/merge.ts'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { SaveState } from './auto-save.ts'
import type { Words } from './conflict.tsx'
import './writing.css'

const signs: { readonly [Status in SaveState<object>['status']]: string } = {
  saved: '✓',
  waiting: '…',
  saving: '…',
  offline: '!',
  refused: '✕',
  conflict: '!',
}

export function SaveStatus<Record extends Content>(props: {
  state: Pick<SaveState<Record, unknown>, 'status' | 'stored' | 'content' | 'error' | 'merged'>
  /** Names the field that was refused. */
  words: Pick<Words<Record>, 'name'>
  /** Where in the record something is refused, for one that has many parts. */
  placeOf?: (path: string) => string | undefined
}) {
  const { t } = useLanguage()
  const { state, words } = props
  // Nothing has been written here yet, so nothing has been saved either.
  const [opened] = useState(state.stored.version)
  const untouched = state.status === 'saved' && state.stored.version === opened
  const nameOf = (path: string) => {
    const field = path.split('.')[0] ?? ''
    return field in state.content ? words.name(field as keyof Record & string) : undefined
  }
  return (
    <p className={`save-status save-${state.status}`} role="status">
      <span aria-hidden="true" className="sign">
        {untouched ? '' : signs[state.status]}
      </span>{' '}
      {state.status === 'refused' ? (
        <ProblemText error={state.error} nameOf={nameOf} placeOf={props.placeOf} />
      ) : (
        t(untouched ? 'edit.status.untouched' : `edit.status.${state.status}`)
      )}
      {state.merged && state.status === 'saved' && ` ${t('edit.merged')}`}
    </p>
  )
}
