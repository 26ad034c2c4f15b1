// What could stand here too, lane by lane: what others with the same type of activity or in the same effort area say, with
// how many of them, and what the catalogue has. A press takes it over.

import { useQuery } from '@tanstack/react-query'
import { memo, useRef, useState } from 'react'
import { v7 as uuid } from 'uuid'
import { normalise } from '../../domain/import/nearest.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'
import { type Owner, suggestionsQuery } from './queries.ts'
import type { BoxChanges, TheoryEdits } from './theory-edits.ts'
import { type TheoryPlace, useCatalogue } from './use-catalogue.ts'

/** So many of each lane at most, what others say first. */
const most = 8

interface Offer {
  readonly text: string
  /** How many of the others say it; undefined where it is the catalogue's. */
  readonly plans: number | undefined
  readonly says: BoxChanges
}

export const SuggestionsPanel = memo(Suggestions)

function Suggestions(props: {
  owner: Owner
  theory: TheoryPlace
  content: TheoryContent
  edits: TheoryEdits
  onAdded: (id: string) => void
}) {
  const { t, language } = useLanguage()
  const names = useNames()
  const { owner, theory, content, edits } = props
  const told = useRef<HTMLParagraphElement>(null)
  const [taken, setTaken] = useState<{ title: string; lane: string }>()
  const query = useQuery(suggestionsQuery(owner))
  const catalogue = useCatalogue(theory)
  const areas = useProgrammeAreas(theory.plan.programme)
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const { of, boxes } = query.data
  const offersFor = (lane: LaneId): Offer[] => {
    const known = new Set(
      content.boxes.filter((box) => box.lane === lane).map(({ title }) => normalise(title)),
    )
    const others = boxes.map(({ text, plans, ...one }) => ({ ...one, text, plans, says: {} }))
    const own = catalogue.map(({ id: _, lane: of, title, ...says }) => ({
      ...{ lane: of, text: title, plans: undefined, says },
    }))
    return [...others, ...own].filter((offer) => {
      const key = normalise(offer.text)
      if (offer.lane !== lane || known.has(key)) return false
      known.add(key)
      return true
    })
  }
  const lanes = names.vocabulary.lanes.flatMap(({ id, name }) => {
    const offers = offersFor(id).slice(0, most)
    return offers.length > 0 ? [{ id, name: name[language], offers }] : []
  })
  const take = (lane: LaneId, { text, says }: Offer) => {
    const indicators = says.indicators?.map((indicator) => ({ ...indicator, id: uuid() }))
    const added = edits.addBox(lane, text, { ...says, ...(indicators && { indicators }) })
    if (added === undefined) return
    props.onAdded(added)
    setTaken({
      title: text,
      lane: names.vocabulary.lanes.find(({ id }) => id === lane)?.name[language] ?? '',
    })
    // What was pressed is gone.
    told.current?.focus()
  }
  const about = theory.activity
    ? names.name('activityType', theory.activity.activityType)
    : (areas.find(({ id }) => id === theory.effortArea)?.name ?? theory.effortArea)
  return (
    <section className="sheet no-print" aria-labelledby="suggestions">
      <div className="sheet-heading">
        <h2 id="suggestions">{t('theory.suggestions', { about })}</h2>
        <p>{lanes.length === 0 ? t('theory.suggestionsNone') : t('theory.suggestionsText', { of })}</p>
      </div>
      <p role="status" className="small suggestion-taken" tabIndex={-1} ref={told}>
        {taken && `✓ ${t('theory.suggestionsTaken', taken)}`}
      </p>
      <div className="suggestion-lanes">
        {lanes.map(({ id, name, offers }) => (
          <div key={id}>
            <h3>{name}</h3>
            <ul>
              {offers.map((offer) => (
                <li key={offer.text}>
                  <button type="button" className="link-button" onClick={() => take(id, offer)}>
                    + {offer.text}
                  </button>{' '}
                  <span className="quiet small">
                    {offer.plans === undefined
                      ? t('theory.suggestionsCatalogue')
                      : t('theory.suggestionsCount', { plans: offer.plans, of })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  )
}
