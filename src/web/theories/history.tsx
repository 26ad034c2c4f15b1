// What a theory of change said before: who changed how much and when, and the way back to it.

import { useQuery } from '@tanstack/react-query'
import { type Comparison, compareTheories } from '../../domain/theory/compare.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { ConfirmButton } from '../components/confirm-button.tsx'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { gatherVersions } from '../writing/history-groups.ts'
import '../writing/writing.css'
import { type Owner, theoryVersionsQuery } from './queries.ts'

export function TheoryHistory(props: {
  owner: Owner
  version: number
  onRestore: (content: TheoryContent) => void
}) {
  const { t, format } = useLanguage()
  const query = useQuery(theoryVersionsQuery(props.owner, props.version))
  const wordsOf = useComparisonWords()
  const groups = gatherVersions(query.data?.items ?? [], ({ content }) => content)
  return (
    <section className="sheet no-print" aria-labelledby="theory-history">
      <h2 id="theory-history" className="sheet-heading">
        {t('edit.history')}
      </h2>
      {query.error ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : groups.length === 0 ? (
        <p className="quiet">{t('edit.noHistory')}</p>
      ) : (
        <ol className="history">
          {groups.map(([item, ...same], index) => {
            const before = groups[index + 1]?.[0]
            if (!item) return null
            const moment = format.moment(item.savedAt)
            return (
              <li key={same.at(-1)?.version ?? item.version}>
                <p>
                  <strong>{t(`edit.action.${item.action}`)}</strong>{' '}
                  <span className="quiet small">
                    {item.savedBy === null
                      ? moment
                      : t('edit.byAt', { name: personName(item.savedBy, t), moment })}
                  </span>
                </p>
                {before && <p className="small">{wordsOf(compareTheories(before.content, item.content))}</p>}
                {index > 0 && (
                  <ConfirmButton
                    label={t('edit.restoreVersion')}
                    about={moment}
                    question={t('edit.restoreQuestion')}
                    onConfirm={() => props.onRestore(item.content)}
                  />
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
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
