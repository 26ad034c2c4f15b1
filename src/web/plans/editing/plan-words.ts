// What a plan's fields are called, and what their values say, for those who choose between two or look back.

import { type PlanContent, type PlanField, signatories } from '../../../domain/plan/content.ts'
import { financingSourceIds } from '../../../domain/vocabulary/ids.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

/** Fields that hold a list of things. */
type ListedField = {
  [Field in PlanField]: PlanContent[Field] extends readonly unknown[] ? Field : never
}[PlanField]

export function usePlanWords(programme: string) {
  const { t, format, language } = useLanguage()
  const names = useNames()
  const listed = (texts: readonly string[]) => (texts.length === 0 ? t('edit.nothing') : format.list(texts))
  const words = (field: PlanField, value: unknown): string => {
    if (field === 'municipality') return names.name('municipality', String(value))
    if (field === 'startsOn' || field === 'endsOn') return format.date(String(value))
    if (field === 'kroner') return listed(amounts(value as Readonly<Record<string, number>>))
    if (field === 'signedOn') return listed(signatures(value as Readonly<Record<string, string | null>>))
    if (Array.isArray(value))
      return listed(value.map(items[field as ListedField] as (item: unknown) => string))
    return String(value)
  }
  const amounts = (kroner: Readonly<Record<string, number>>) =>
    financingSourceIds.flatMap((id) =>
      kroner[id] ? [`${names.name('financingSource', id)} ${format.kroner(kroner[id])}`] : [],
    )
  const signatures = (signedOn: Readonly<Record<string, string | null>>) =>
    signatories.flatMap((id) => {
      const day = signedOn[id]
      return day ? [`${t(`plan.signed.${id}`)} ${format.date(day)}`] : []
    })
  const areas = names.vocabulary.programmes.find(({ id }) => id === programme)?.effortAreas ?? []
  const items: { readonly [Field in ListedField]: (item: PlanContent[Field][number]) => string } = {
    housingAreas: ({ name }) => name,
    milestones: ({ title, dueOn, doneOn }) => `${title} (${format.date(doneOn ?? dueOn)})`,
    challenges: ({ text }) => text,
    contextFigures: ({ figure, year, areaTenths, countryTenths }) =>
      `${names.name('contextFigure', figure)} ${year}: ${format.tenths(areaTenths)} / ${format.tenths(countryTenths)}`,
    expectedActivities: ({ effortArea, aim }) =>
      [areas.find(({ id }) => id === effortArea)?.name[language] ?? effortArea, aim]
        .filter((part) => part !== '')
        .join(': '),
  }
  return { name: (field: PlanField) => t(`edit.plan.${field}`), words }
}
