// What a pathway said before, and the way back to it; asked for by those who open it.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PathwayContent } from '../../domain/theory/plan-pathway.ts'
import { useLanguage } from '../lib/language.tsx'
import type { Words } from '../writing/conflict.tsx'
import { HistoryList } from '../writing/history.tsx'
import { pathwayVersionsQuery } from './queries.ts'

interface HistoryProps {
  readonly id: string
  readonly version: number
  readonly words: Words<PathwayContent>
  readonly onRestore: (content: PathwayContent) => void
}

export function PathwayHistory(props: HistoryProps) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('edit.history')}</summary>
      {open && <Versions {...props} />}
    </details>
  )
}

function Versions({ id, version, words, onRestore }: HistoryProps) {
  const query = useQuery(pathwayVersionsQuery(id, version))
  const contents = new Map(query.data?.items.map((item) => [item.version, item.content]))
  return (
    <HistoryList
      query={query}
      contentOf={(one): PathwayContent => contents.get(one.version) ?? { people: [], steps: [] }}
      words={words}
      onRestore={onRestore}
    />
  )
}
