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

export function History<Record extends Content>(props: {
  query: {
    readonly data: { readonly items: readonly Version[] } | undefined
    readonly error: Error | null
    refetch(): unknown
  }
  contentOf: (version: Version) => Record
  words: Words<Record>
  onRestore: (content: Record) => void
}) {
  const { t } = useLanguage()
  const { query, contentOf } = props
  return (
    <section className="sheet" aria-labelledby="edit-history">
      <h2 id="edit-history" className="sheet-heading">
        {t('edit.history')}
      </h2>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : query.data.items.length === 0 ? (
        <p className="quiet">{t('edit.noHistory')}</p>
      ) : (
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
      )}
    </section>
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
                {name(field)}: <del>{words(field, from)}</del> <ins>{words(field, to)}</ins>
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
