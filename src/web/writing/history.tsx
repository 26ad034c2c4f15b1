// What a record said before: who changed what and when, and the way back to it.

import { type Content, changesBetween, differing } from '../../domain/merge.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import type { Words } from './conflict.tsx'
import { gatherVersions } from './history-groups.ts'
import './writing.css'
import { failureOf } from '../lib/query-failure.ts'

interface Version {
  readonly version: number
  readonly action:
    | ('created' | 'imported' | 'changed' | 'deleted' | 'restored')
    | ('released' | 'adopted' | 'retired' | 'merged')
  readonly savedAt: string
  readonly savedBy: string | null
}

interface HistoryProps<Record extends Content> {
  readonly query: {
    readonly data: { readonly items: readonly Version[] } | undefined
    readonly error: Error | null
    refetch(): unknown
  }
  readonly contentOf: (version: Version) => Record
  readonly words: Words<Record>
  readonly onRestore: (content: Record) => void
}

export function History<Record extends Content>(props: HistoryProps<Record>) {
  const { t } = useLanguage()
  return (
    <section className="sheet" aria-labelledby="edit-history">
      <h2 id="edit-history" className="sheet-heading">
        {t('edit.history')}
      </h2>
      <HistoryList {...props} />
    </section>
  )
}

/** Where what stands around it is its heading. */
export function HistoryList<Record extends Content>(props: HistoryProps<Record>) {
  const { t } = useLanguage()
  const { query, contentOf } = props
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  if (query.data.items.length === 0) return <p className="quiet">{t('edit.noHistory')}</p>
  return (
    <ol className="history">
      {gatherVersions(query.data.items, contentOf).map(([item, ...same], index, groups) => {
        const before = groups[index + 1]?.[0]
        return (
          item && (
            <Entry
              key={same.at(-1)?.version ?? item.version}
              item={item}
              content={contentOf(item)}
              before={before && contentOf(before)}
              newest={index === 0}
              words={props.words}
              onRestore={props.onRestore}
            />
          )
        )
      })}
    </ol>
  )
}

function Entry<Record extends Content>(props: {
  item: Version
  content: Record
  before: Record | undefined
  newest: boolean
  words: Words<Record>
  onRestore: (content: Record) => void
}) {
  const { t, format } = useLanguage()
  const { item, before, content } = props
  const { name, words } = props.words
  const changes = before ? changesBetween(before, content) : []
  const moment = format.moment(item.savedAt)
  return (
    <li>
      <p>
        <strong>{t(`edit.action.${item.action}`)}</strong>{' '}
        <span className="quiet small">
          {item.savedBy === null ? moment : t('edit.byAt', { name: personName(item.savedBy, t), moment })}
        </span>
      </p>
      {changes.length > 0 && (
        <ul className="history-changes small">
          {changes.map(({ field, before: was, after: is }) => {
            const [from, to] = differing(was, is)
            return (
              <li key={field}>
                {name(field)}: {isNone(from) || <del>{words(field, from)}</del>}{' '}
                {isNone(to) || <ins>{words(field, to)}</ins>}
              </li>
            )
          })}
        </ul>
      )}
      {!props.newest && item.action !== 'deleted' && (
        <ConfirmButton
          label={t('edit.restoreVersion')}
          about={moment}
          question={t('edit.restoreQuestion')}
          onConfirm={() => props.onRestore(content)}
        />
      )}
    </li>
  )
}

/** What was only added to a list takes the place of nothing, and what was only taken away leaves nothing in its place. */
const isNone = (value: unknown): boolean => Array.isArray(value) && value.length === 0
