// How a logbook was kept before, and the way back to it; asked for by those who open it.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import type { LogbookContent } from '../../domain/logbook/logbook.ts'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { HistoryList } from '../writing/history.tsx'
import { refreshLogbook, saveLogbook, versionsQuery } from './queries.ts'
import { useSetupWords } from './setup-words.ts'

export function LogbookHistory({ logbook }: { logbook: Logbook }) {
  const { t } = useLanguage()
  const [open, setOpen] = useState(false)
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('edit.history')}</summary>
      {open && <Versions logbook={logbook} />}
    </details>
  )
}

function Versions({ logbook: { activity, version, content } }: { logbook: Logbook }) {
  const client = useQueryClient()
  const query = useQuery(versionsQuery(activity.id, version))
  const words = useSetupWords()
  const [error, setError] = useState<unknown>()
  const contents = new Map(query.data?.items.map((item) => [item.version, item.content]))
  const restore = (earlier: LogbookContent) => {
    setError(undefined)
    void saveLogbook(activity.id, earlier, version)
      .catch(setError)
      .then(() => refreshLogbook(client, activity.id))
  }
  return (
    <>
      <div role="alert">{error ? <ProblemText error={error} /> : null}</div>
      <HistoryList
        query={query}
        contentOf={(one): LogbookContent => contents.get(one.version) ?? content}
        words={words}
        onRestore={restore}
      />
    </>
  )
}
