// How others measure boxes of the same lane, how the catalogue's template does, and what of the shared library suits: a press
// takes it over for the box.

import { useQuery } from '@tanstack/react-query'
import { v7 as uuid } from 'uuid'
import { normalise } from '../../domain/import/nearest.ts'
import { takeIndicator } from '../../domain/indicator/take.ts'
import { type Box, type Indicator, newIndicator, theoryLimits } from '../../domain/theory/theory.ts'
import { useLanguage } from '../lib/language.tsx'
import { libraryQuery } from '../library/queries.ts'
import { type Owner, suggestionsQuery } from './queries.ts'
import { type TheoryPlace, useCatalogue, useEightAreas } from './use-catalogue.ts'

/** So many of each kind at most. */
const most = { others: 4, library: 3, catalogue: 2 } as const

interface Offer {
  readonly key: string
  readonly name: string
  readonly from: string
  readonly indicator: () => Indicator
}

export function IndicatorSuggestions(props: {
  owner: Owner
  theory: TheoryPlace
  box: Box
  onTake: (indicator: Indicator) => void
}) {
  const { t } = useLanguage()
  const { box } = props
  const known = new Set(box.indicators.map(({ name }) => normalise(name)))
  const offers = useOffers(props).filter(({ name }) => {
    const key = normalise(name)
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  if (offers.length === 0 || box.indicators.length >= theoryLimits.indicatorsOfBox) return null
  return (
    <div className="links indicator-offers">
      <h3>{t('theory.alsoMeasure')}</h3>
      <ul>
        {offers.map(({ key, name, from, indicator }) => (
          <li key={key}>
            <button type="button" className="link-button" onClick={() => props.onTake(indicator())}>
              + {name}
            </button>
            <span className="quiet small">{from}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function useOffers({ owner, theory, box }: { owner: Owner; theory: TheoryPlace; box: Box }): Offer[] {
  const { t, language } = useLanguage()
  const others = useQuery(suggestionsQuery(owner)).data
  const catalogue = useCatalogue(theory)
  const [area] = useEightAreas(theory)
  const taken = box.indicators.flatMap(({ libraryIndicator }) => libraryIndicator ?? [])
  const library = useQuery(
    libraryQuery(area ? { lane: [box.lane], effortArea: [area] } : { lane: [box.lane] }, {
      ...{ forLane: box.lane, forEffortArea: area },
      forActivityType: box.activityType ?? theory.activity?.activityType,
      most: String(most.library + taken.length),
    }),
  ).data
  const named = (name: string) => () => newIndicator(uuid(), name)
  const ofOthers = (others?.indicators ?? [])
    .filter(({ lane }) => lane === box.lane)
    .slice(0, most.others)
    .map(({ text, plans }) => ({
      ...{ key: `others ${text}`, name: text, indicator: named(text) },
      from: t('theory.suggestionsCount', { plans, of: others?.of ?? 0 }),
    }))
  const ofLibrary = (library?.items ?? [])
    .filter(({ id }) => !taken.includes(id))
    .slice(0, most.library)
    .map((item) => ({
      ...{ key: `library ${item.id}`, name: item.name[language], from: t('theory.suggestionsLibrary') },
      indicator: () => takeIndicator(uuid(), item, language),
    }))
  const ofCatalogue = catalogue
    .filter(({ lane, activityType }) => lane === box.lane && activityType === box.activityType)
    .flatMap(({ indicators }) => indicators)
    .slice(0, most.catalogue)
    .map((indicator) => ({
      ...{ key: `catalogue ${indicator.name}`, name: indicator.name, from: t('theory.suggestionsCatalogue') },
      indicator: () => ({ ...indicator, id: uuid() }),
    }))
  return [...ofOthers, ...ofLibrary, ...ofCatalogue]
}
