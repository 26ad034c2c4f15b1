// What the parts of a library indicator are called, and what their values say, in the reader's language.

import { useMemo } from 'react'
import type { LibraryContent, Scale } from '../../domain/indicator/library-indicator.ts'
import type { LaneId } from '../../domain/vocabulary/ids.ts'
import type { Text } from '../../domain/vocabulary/types.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Words } from '../writing/conflict.tsx'

export function useIndicatorWords() {
  const { t, format, language } = useLanguage()
  const names = useNames()
  return useMemo(() => {
    const said = (text: Text) => text[language]
    const capital = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
    const scaleOf = ({ low, high, lowWord, highWord }: Scale) =>
      t('indicators.scaleFromTo', { low, lowWord: said(lowWord), high, highWord: said(highWord) })
    const laneName = (lane: LaneId) => {
      const found = names.vocabulary.lanes.find(({ id }) => id === lane)
      return found ? said(found.name) : lane
    }
    return {
      said,
      scaleOf,
      laneName,
      unitName: (unit: LibraryContent['unit']) => capital(t(`measure.unit.${unit}`)),
      aggregationName: (aggregation: LibraryContent['aggregation']) =>
        capital(t(`measure.aggregation.${aggregation}`)),
      byNames: (by: LibraryContent['disaggregations']) =>
        by.length === 0 ? t('indicators.notParted') : format.list(by.map((one) => t(`indicators.by.${one}`))),
      /** Every type of its areas, where it names none. */
      typeNames: ({ activityTypes }: Pick<LibraryContent, 'activityTypes'>) =>
        activityTypes.length === 0
          ? [t('indicators.allTypes')]
          : activityTypes.map((type) => names.name('activityType', type)),
    }
  }, [t, format, language, names])
}

/** For those who choose between two texts or look back. */
export function useContentWords(): Words<LibraryContent> {
  const { t, format } = useLanguage()
  const { shortName } = useNames()
  const own = useIndicatorWords()
  const inBoth = ({ da, en }: Text) => `${da} / ${en}`
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('edit.nothing') : format.list(texts))
  const words: { readonly [Field in keyof LibraryContent]: (value: LibraryContent[Field]) => string } = {
    name: inBoth,
    definition: inBoth,
    source: inBoth,
    method: inBoth,
    unit: own.unitName,
    direction: (direction) => t(`indicators.direction.${direction}`),
    aggregation: own.aggregationName,
    disaggregations: own.byNames,
    frequency: (frequency) => t(`measure.frequency.${frequency}`),
    term: (term) => t(`indicators.term.${term}`),
    outcome: (outcome) => t(`indicators.outcome.${outcome}`),
    scale: (scale) => (scale ? own.scaleOf(scale) : t('edit.nothing')),
    questions: (questions) => listed(questions.map(inBoth)),
    feed: (feed) => t(`measure.feed.${feed ?? 'none'}`),
    effortAreas: (areas) => listed(areas.map(shortName)),
    activityTypes: (activityTypes) => listed(own.typeNames({ activityTypes })),
    lanes: (lanes) => listed(lanes.map(own.laneName)),
  }
  return {
    name: (field) => t(`indicators.field.${field}`),
    words: (field, value) => (words[field] as (said: unknown) => string)(value),
  }
}
