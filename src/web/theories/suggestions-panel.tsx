// What others with the same type of activity say, lane by lane, with how many of them; a press takes it over.

import { useQuery } from '@tanstack/react-query'
import type { Theory } from '../../contract/theories.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { suggestionsQuery } from './queries.ts'
import type { TheoryEdits } from './theory-edits.ts'

export function SuggestionsPanel(props: {
  activity: NonNullable<Theory['activity']>
  content: TheoryContent
  edits: TheoryEdits
  onAdded: (id: string) => void
}) {
  const { t, language } = useLanguage()
  const names = useNames()
  const { activity, content, edits } = props
  const query = useQuery(suggestionsQuery(activity.id))
  const type = names.name('activityType', activity.activityType)
  if (query.error) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const { of, boxes } = query.data
  const has = (lane: string, text: string) =>
    content.boxes.some(
      (box) => box.lane === lane && box.title.trim().toLowerCase() === text.trim().toLowerCase(),
    )
  const lanes = names.vocabulary.lanes.flatMap(({ id, name }) => {
    const own = boxes.filter(({ lane, text }) => lane === id && !has(lane, text))
    return own.length > 0 ? [{ id, name: name[language], own }] : []
  })
  return (
    <section className="sheet no-print" aria-labelledby="suggestions">
      <div className="sheet-heading">
        <h2 id="suggestions">{t('theory.suggestions', { of, type })}</h2>
        <p>{t('theory.suggestionsText')}</p>
      </div>
      {lanes.length === 0 && <p className="quiet">{t('theory.suggestionsNone')}</p>}
      <div className="suggestion-lanes">
        {lanes.map(({ id, name, own }) => (
          <div key={id}>
            <h3>{name}</h3>
            <ul>
              {own.map(({ text, plans }) => (
                <li key={text}>
                  <button
                    type="button"
                    className="link-button"
                    onClick={() => {
                      const added = edits.addBox(id, text)
                      if (added !== undefined) props.onAdded(added)
                    }}
                  >
                    + {text}
                  </button>{' '}
                  <span className="quiet small">{t('theory.suggestionsCount', { plans, of })}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}

/** The indicators that others have in the same lane, to take over for a box. */
export function IndicatorSuggestions(props: {
  activity: string
  lane: string
  taken: readonly string[]
  onTake: (name: string) => void
}) {
  const { t } = useLanguage()
  const query = useQuery(suggestionsQuery(props.activity))
  const { of, indicators } = query.data ?? { of: 0, indicators: [] }
  const own = indicators
    .filter(({ lane, text }) => lane === props.lane && !props.taken.includes(text))
    .slice(0, 4)
  if (own.length === 0) return null
  return (
    <div className="links">
      <h3>{t('theory.alsoMeasure')}</h3>
      <ul>
        {own.map(({ text, plans }) => (
          <li key={text}>
            <button type="button" className="link-button" onClick={() => props.onTake(text)}>
              + {text}
            </button>
            <span className="quiet small">{t('theory.suggestionsCount', { plans, of })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
