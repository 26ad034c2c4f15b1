// The names behind the code words. They come from the server once, so that the long texts stay out of the bundle.

import { type QueryClient, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { VocabularyAnswer } from '../../contract/vocabulary.ts'
import type { CodedDimension } from '../../domain/overview/filter.ts'
import type { EffortAreaId, UnmetReasonId } from '../../domain/vocabulary/ids.ts'
import { request } from './api.ts'
import { useLanguage } from './language.tsx'

const vocabularyQuery = queryOptions({
  queryKey: ['vocabulary'],
  queryFn: ({ signal }) => request<VocabularyAnswer>('/api/vocabulary', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
})

export function prefetchVocabulary(client: QueryClient): void {
  void client.prefetchQuery(vocabularyQuery)
}

/** What has a name besides the dimensions that one can filter by. */
type NamedKind =
  | CodedDimension
  | 'lane'
  | 'partner'
  | 'success'
  | 'financingSource'
  | 'contextFigure'
  | 'assessmentCriterion'

/** Asks anew, past what the browser keeps, after a programme has been set up. */
export async function refreshVocabulary(client: QueryClient): Promise<void> {
  const vocabulary = await request<VocabularyAnswer>('/api/vocabulary', { cache: 'reload' })
  client.setQueryData(vocabularyQuery.queryKey, vocabulary)
}

interface Option {
  readonly id: string
  readonly name: string
  readonly group?: string
}

export interface Names {
  readonly vocabulary: VocabularyAnswer
  /** The name of a code word; the code word itself where the vocabulary is older than the data. */
  readonly name: (kind: NamedKind, id: string) => string
  readonly shortName: (area: EffortAreaId) => string
  /** A reason in few words, for the row of a chart. */
  readonly reasonName: (reason: UnmetReasonId) => string
  /** All values of a dimension in the order to show them; activity types carry their area as group. */
  readonly options: (dimension: CodedDimension) => readonly Option[]
}

function listByKind(vocabulary: VocabularyAnswer) {
  return {
    programme: vocabulary.programmes,
    effortArea: vocabulary.effortAreas,
    activityType: vocabulary.activityTypes,
    targetGroup: vocabulary.targetGroups,
    withoutTargetGroup: vocabulary.targetGroups,
    role: vocabulary.roles,
    attainment: vocabulary.attainments,
    reason: vocabulary.unmetReasons,
    lane: vocabulary.lanes,
    partner: vocabulary.partners,
    success: vocabulary.successes,
    financingSource: vocabulary.financingSources,
    contextFigure: vocabulary.contextFigures,
    assessmentCriterion: vocabulary.assessmentCriteria,
  }
}

/** The vocabulary in the reader's language; waits for it within the nearest Suspense. */
export function useNames(): Names {
  const { language, format } = useLanguage()
  const { data: vocabulary } = useSuspenseQuery(vocabularyQuery)
  return useMemo(() => {
    const lists = listByKind(vocabulary)
    const names = new Map<string, string>()
    for (const [kind, terms] of Object.entries(lists)) {
      for (const term of terms) names.set(`${kind} ${term.id}`, term.name[language])
    }
    for (const { code, name } of vocabulary.municipalities) names.set(`municipality ${code}`, name)
    const shortNames = new Map(vocabulary.effortAreas.map((area) => [area.id, area.shortName[language]]))
    const reasonNames = new Map(
      vocabulary.unmetReasons.map((reason) => [reason.id, reason.shortName[language]]),
    )
    const name = (kind: NamedKind, id: string) => names.get(`${kind} ${id}`) ?? id
    return {
      vocabulary,
      name,
      shortName: (area) => shortNames.get(area) ?? area,
      reasonName: (reason) => reasonNames.get(reason) ?? reason,
      options: (dimension) => {
        if (dimension === 'municipality')
          return vocabulary.municipalities
            .map((municipality) => ({ id: municipality.code, name: municipality.name }))
            .sort((a, b) => format.compare(a.name, b.name))
        if (dimension === 'activityType')
          return vocabulary.activityTypes.map((type) => ({
            id: type.id,
            name: type.name[language],
            group: shortNames.get(type.effortArea) ?? type.effortArea,
          }))
        return lists[dimension].map((term) => ({ id: term.id, name: term.name[language] }))
      },
    }
  }, [vocabulary, language, format])
}
