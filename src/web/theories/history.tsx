// What a theory of change said before: who changed how much and when, and the way back to it. Two hundred versions are
// megabytes: they are asked for by those who open it, and again when the writing pauses.

import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import type { TheoryVersions } from '../../contract/theories.ts'
import { type Comparison, compareTheories } from '../../domain/theory/compare.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import '../writing/writing.css'
import { failureOf } from '../lib/query-failure.ts'
import { type Owner, theoryVersionsQuery } from './queries.ts'

interface HistoryProps {
  readonly owner: Owner
  readonly version: number
  readonly onRestore: (content: TheoryContent) => void
}

export function TheoryHistory(props: HistoryProps) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <details
      className="sheet no-print theory-history"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <h2>{t('edit.history')}</h2>
      </summary>
      {open && <Versions {...props} />}
    </details>
  )
}

/** In milliseconds: so long nothing has been saved when the list is asked for anew. */
const pause = 3000

function Versions({ owner, version, onRestore }: HistoryProps) {
  const { t } = useLanguage()
  const [asOf, setAsOf] = useState(version)
  useEffect(() => {
    const wait = setTimeout(() => setAsOf(version), pause)
    return () => clearTimeout(wait)
  }, [version])
  const query = useQuery(theoryVersionsQuery(owner, asOf))
  const items = query.data?.items
  const entries = useMemo(() => entriesOf(items ?? []), [items])
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (items === undefined) return <ListSkeleton />
  if (entries.length === 0) return <p className="quiet">{t('edit.noHistory')}</p>
  return (
    <ol className="history">
      {entries.map((entry, index) => (
        <Entry key={entry.item.version} entry={entry} newest={index === 0} onRestore={onRestore} />
      ))}
    </ol>
  )
}

type Version = TheoryVersions['items'][number]

interface HistoryEntry {
  readonly item: Version
  /** Undefined for the oldest. */
  readonly changed: Comparison | undefined
}

const entriesOf = (items: readonly Version[]): HistoryEntry[] =>
  items.map((item, index) => {
    const before = items[index + 1]
    return { item, changed: before && compareTheories(before.content, item.content) }
  })

function Entry(props: { entry: HistoryEntry; newest: boolean; onRestore: HistoryProps['onRestore'] }) {
  const { t, format } = useLanguage()
  const wordsOf = useComparisonWords()
  const { item, changed } = props.entry
  const moment = format.moment(item.savedAt)
  return (
    <li>
      <p>
        <strong>{t(`edit.action.${item.action}`)}</strong>{' '}
        <span className="quiet small">
          {item.savedBy === null ? moment : t('edit.byAt', { name: personName(item.savedBy, t), moment })}
        </span>
      </p>
      {changed && <p className="small">{wordsOf(changed)}</p>}
      {!props.newest && (
        <ConfirmButton
          label={t('edit.restoreVersion')}
          about={moment}
          question={t('edit.restoreQuestion')}
          onConfirm={() => props.onRestore(item.content)}
        />
      )}
    </li>
  )
}

/** Such as *2 bokse tilføjet, 1 pil slettet*. */
function useComparisonWords() {
  const { t, format } = useLanguage()
  return ({ boxes, arrows, otherwise }: Comparison): string => {
    const parts = (['added', 'changed', 'removed'] as const).flatMap((kind) => [
      boxes[kind].length > 0 && t(`theory.history.boxes.${kind}`, { count: boxes[kind].length }),
      arrows[kind].length > 0 && t(`theory.history.arrows.${kind}`, { count: arrows[kind].length }),
    ])
    const told = parts.filter((part) => part !== false)
    return told.length > 0 ? format.list(told) : otherwise ? t('theory.history.otherwise') : ''
  }
}
