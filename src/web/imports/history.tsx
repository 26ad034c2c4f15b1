// The latest files, what became of them, and the way back to one that still waits.

import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { ImportList } from '../../contract/imports.ts'
import { Failure } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { discardImport, importsQuery } from './queries.ts'

type Item = ImportList['items'][number]

const states = {
  reading: ['stateReading', 'state'],
  ready: ['stateReady', 'state'],
  applying: ['stateApplying', 'state'],
  done: ['stateDone', 'state state-reached'],
  failed: ['stateFailed', 'state state-not-reached'],
  discarded: ['stateDiscarded', 'state'],
} as const satisfies Record<Item['state'], readonly [string, string]>

/** A file younger than this may still be before somebody's eyes, in milliseconds. */
const forgottenAfter = 60 * 60 * 1000

function isForgotten({ state, createdAt }: Item): boolean {
  return state === 'ready' && Date.now() - Date.parse(createdAt) > forgottenAfter
}

function HistoryItem({ item, onDiscard }: { item: Item; onDiscard: () => void }) {
  const { t, format } = useLanguage()
  const [word, look] = states[item.state]
  const problems = item.problemCount ?? 0
  return (
    <li>
      <span>
        {item.state === 'discarded' ? (
          item.fileName
        ) : (
          <Link to="/imports" search={{ import: item.id }}>
            {item.fileName}
          </Link>
        )}
        <span className="quiet small"> {format.moment(item.createdAt)}</span>
      </span>
      <span className="import-outcome">
        {isForgotten(item) && (
          <button type="button" className="link-button" onClick={onDiscard}>
            {t('importPage.undo')}
            <span className="visually-hidden">: {item.fileName}</span>
          </button>
        )}
        {problems > 0 && (
          <span className="state state-not-reached">{t('importPage.problemCount', { count: problems })}</span>
        )}
        <span className={look}>{t(`importPage.${word}`)}</span>
      </span>
    </li>
  )
}

export function History({ items, current }: { items: readonly Item[]; current: string | undefined }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const heading = useRef<HTMLHeadingElement>(null)
  const [error, setError] = useState<unknown>()
  const others = items.filter((item) => item.id !== current)
  const discard = async ({ id }: Item) => {
    setError(undefined)
    try {
      await discardImport(id)
      // The button goes with its state; a keyboard reader stays by the list.
      heading.current?.focus()
    } catch (cause) {
      setError(cause)
    }
    await client.invalidateQueries({ queryKey: importsQuery.queryKey })
  }
  return (
    <section>
      <h2 ref={heading} tabIndex={-1}>
        {t('importPage.historyTitle')}
      </h2>
      {error !== undefined && <Failure error={error} />}
      {others.length === 0 ? (
        <p className="quiet">{t('importPage.historyNone')}</p>
      ) : (
        <ul className="import-history">
          {others.map((item) => (
            <HistoryItem key={item.id} item={item} onDiscard={() => void discard(item)} />
          ))}
        </ul>
      )}
    </section>
  )
}
