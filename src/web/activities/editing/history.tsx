// What an activity said before: who changed what and when, and the way back to it.

import { useQuery } from '@tanstack/react-query'
import type { ActivityVersion } from '../../../contract/activity-editing.ts'
import type { ActivityContent } from '../../../domain/activity/content.ts'
import { changesBetween } from '../../../domain/merge.ts'
import { ConfirmButton } from '../../components/confirm-button.tsx'
import { Failure } from '../../components/failure.tsx'
import { ListSkeleton } from '../../components/skeleton.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useContentWords } from './content-words.ts'
import { contentOf, versionsQuery } from './queries.ts'

export function History(props: {
  id: string
  version: number
  onRestore: (content: ActivityContent) => void
}) {
  const { t } = useLanguage()
  const query = useQuery(versionsQuery(props.id, props.version))
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const { items } = query.data
  if (items.length === 0) return <p className="quiet">{t('edit.noHistory')}</p>
  return (
    <ol className="history">
      {items.map((item, index) => (
        <Entry
          key={item.version}
          item={item}
          before={items[index + 1]}
          newest={index === 0}
          onRestore={() => props.onRestore(contentOf(item.content))}
        />
      ))}
    </ol>
  )
}

function Entry(props: {
  item: ActivityVersion
  before: ActivityVersion | undefined
  newest: boolean
  onRestore: () => void
}) {
  const { t, format } = useLanguage()
  const { name, words } = useContentWords()
  const { item, before } = props
  const changes = before ? changesBetween(contentOf(before.content), contentOf(item.content)) : []
  const moment = format.moment(item.savedAt)
  return (
    <li>
      <p>
        <strong>{t(`edit.action.${item.action}`)}</strong>{' '}
        <span className="quiet small">
          {item.savedBy ? t('edit.byAt', { name: item.savedBy, moment }) : t('edit.at', { moment })}
        </span>
      </p>
      {changes.length > 0 && (
        <ul className="history-changes small">
          {changes.map(({ field, before: was, after: is }) => (
            <li key={field}>
              {name(field)}: <del>{words(field, was)}</del> <ins>{words(field, is)}</ins>
            </li>
          ))}
        </ul>
      )}
      {!props.newest && item.action !== 'deleted' && (
        <ConfirmButton
          label={t('edit.restoreVersion')}
          about={moment}
          question={t('edit.restoreQuestion')}
          onConfirm={props.onRestore}
        />
      )}
    </li>
  )
}
