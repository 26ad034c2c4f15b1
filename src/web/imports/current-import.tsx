// One file on its way in: being read, waiting for a yes, being stored, done, or refused.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { Import } from '../../contract/imports.ts'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Preview } from './preview.tsx'
import { useProblemWords } from './problem-words.ts'
import { Progress } from './progress.tsx'
import { applyImport, discardImport, importQuery } from './queries.ts'

function Refused({ item, onLeave }: { item: Import; onLeave: () => void }) {
  const { t } = useLanguage()
  const words = useProblemWords()
  return (
    <section className="sheet failure" role="alert">
      <h2>
        <span aria-hidden="true" className="sign sign-bad">
          ✕
        </span>
        {t('importPage.refusedTitle')}
      </h2>
      <p>
        <strong>{item.fileName}</strong>
      </p>
      {item.fileProblem && <p>{words.ofFile(item.fileProblem)}</p>}
      <p>
        <button type="button" className="button button-filled" onClick={onLeave}>
          {t('importPage.other')}
        </button>
      </p>
    </section>
  )
}

function Done({ item, onLeave }: { item: Import; onLeave: () => void }) {
  const { t } = useLanguage()
  return (
    <section className="sheet empty">
      <div role="status">
        <h2>
          <span aria-hidden="true" className="sign sign-ok">
            ✓
          </span>{' '}
          {t('importPage.doneTitle')}
        </h2>
        <p>
          {item.fileName}. {t('importPage.doneText')}
        </p>
      </div>
      <p className="cluster">
        <Link to="/overview" className="button button-filled">
          {t('importPage.toOverview')}
        </Link>
        <Link to="/activities" className="button">
          {t('importPage.toActivities')}
        </Link>
        <button type="button" className="button" onClick={onLeave}>
          {t('importPage.other')}
        </button>
      </p>
    </section>
  )
}

function UnderWay({ item, onCancel }: { item: Import; onCancel?: () => void }) {
  const { t, format } = useLanguage()
  const { phase, done, of } = item.progress
  const rows = of === 0 ? '' : t('importPage.progress', { done: format.number(done), of: format.number(of) })
  return (
    <div className="sheet">
      <Progress
        title={t(item.state === 'applying' ? 'importPage.applying' : 'importPage.reading', {
          name: item.fileName,
        })}
        share={of === 0 ? undefined : done / of}
        detail={[t(`importPage.phase.${phase}`), rows].filter((part) => part !== '').join(': ')}
        {...(onCancel ? { onCancel } : {})}
      />
    </div>
  )
}

/** What was counted before the import is no longer so. */
function useForgetOldFigures(item: Import | undefined): void {
  const client = useQueryClient()
  const done = item?.state === 'done'
  useEffect(() => {
    if (!done) return
    for (const key of ['overview', 'activities', 'activity', 'plans', 'plan', 'imports'])
      void client.invalidateQueries({ queryKey: [key] })
  }, [done, client])
}

export function CurrentImport({ id, onLeave }: { id: string; onLeave: () => void }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const query = useQuery(importQuery(id))
  const [error, setError] = useState<unknown>()
  const item = query.data
  useForgetOldFigures(item)
  const act = async (action: Promise<Import>) => {
    setError(undefined)
    try {
      client.setQueryData(importQuery(id).queryKey, await action)
    } catch (cause) {
      setError(cause)
    }
  }
  const discard = async () => {
    await act(discardImport(id))
    onLeave()
  }
  const failure = error ?? query.error
  if (failure)
    return (
      <Failure
        error={failure}
        retry={() => {
          setError(undefined)
          void query.refetch()
        }}
      />
    )
  if (item === undefined) return <ListSkeleton />
  if (item.state === 'reading') return <UnderWay item={item} />
  if (item.state === 'applying') return <UnderWay item={item} />
  if (item.state === 'failed') return <Refused item={item} onLeave={onLeave} />
  if (item.state === 'done') return <Done item={item} onLeave={onLeave} />
  if (item.state === 'ready' && item.preview)
    return (
      <Preview
        fileName={item.fileName}
        preview={item.preview}
        onApply={() => void act(applyImport(id))}
        onDiscard={() => void discard()}
      />
    )
  return (
    <section className="sheet empty">
      <p>{t('importPage.discarded')}</p>
      <button type="button" className="button button-filled" onClick={onLeave}>
        {t('importPage.other')}
      </button>
    </section>
  )
}
