// The catalogue in one language, as the words and numbers that its template sets.

import type { CatalogueType } from '../../contract/catalogue.ts'
import { activityTypes } from '../../domain/vocabulary/activity-types.ts'
import { effortAreas } from '../../domain/vocabulary/effort-areas.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { lanes } from '../../domain/vocabulary/lanes.ts'
import { partners } from '../../domain/vocabulary/partners.ts'
import { roles } from '../../domain/vocabulary/roles.ts'
import { targetGroups } from '../../domain/vocabulary/target-groups.ts'
import type { Language, Text } from '../../domain/vocabulary/types.ts'
import { unmetReasons } from '../../domain/vocabulary/unmet-reasons.ts'
import { createFormat } from '../../messages/format.ts'
import { translators } from '../../messages/translators.ts'
import { todayInDenmark } from '../today.ts'

/** As many of each list as stand on a page. */
const most = 5

export function paperOf(types: readonly CatalogueType[], language: Language): object {
  const t = translators[language]
  const format = createFormat(language, t)
  const [first] = types
  return {
    language,
    title: t('catalogue.paper.title'),
    made: t('catalogue.paper.made', {
      day: format.date(todayInDenmark()),
      version: first?.vocabularyVersion ?? 1,
    }),
    example: first?.exampleData ? t('catalogue.paper.example') : '',
    contents: t('catalogue.paper.contents'),
    page: t('letter.page', { page: '{page}', pages: '{pages}' }),
    why: { title: t('catalogue.why'), text: t('catalogue.whyText') },
    areas: effortAreaIds.map((id) => ({
      name: effortAreas.find((area) => area.id === id)?.name[language] ?? id,
      types: types.filter(({ effortArea }) => effortArea === id).map((type) => typeOf(type, language)),
    })),
  }
}

function namer<Id extends string>(
  terms: readonly { readonly id: Id; readonly name: Text }[],
  language: Language,
) {
  return (id: Id) => terms.find((term) => term.id === id)?.name[language] ?? id
}

function typeOf(type: CatalogueType, language: Language) {
  const t = translators[language]
  const format = createFormat(language, t)
  const said = activityTypes.find(({ id }) => id === type.id)
  const group = namer(targetGroups, language)
  const { reached, pooled } = type
  return {
    name: said?.name[language] ?? type.id,
    purpose: said?.purpose[language] ?? '',
    description: said?.description[language] ?? '',
    facts: [
      fact(t('catalogue.primaryName'), said?.primaryTargetGroups.map(group)),
      fact(t('catalogue.secondaryName'), said?.secondaryTargetGroups.map(group)),
      fact(t('catalogue.otherGroup'), said?.otherTargetGroup && [said.otherTargetGroup[language]]),
      fact(t('catalogue.plans'), [format.number(type.plans)]),
      fact(t('catalogue.activities'), [format.number(type.activities)]),
    ].flat(),
    rate: {
      name: t('catalogue.reached'),
      counted:
        reached.low === null || reached.high === null
          ? t('catalogue.notEvaluated')
          : `${format.share(reached.count, reached.of)}: ${t('catalogue.reachedBetween', {
              ...{ count: format.number(reached.count), of: format.number(reached.of) },
              ...{ low: format.percent(reached.low, 1), high: format.percent(reached.high, 1) },
            })}`,
      pooled:
        pooled === null
          ? ''
          : `${t('catalogue.ratePooled')}: ${format.share(pooled.mean, 1)} (${format.percent(pooled.low, 1)}–${format.percent(pooled.high, 1)} %)`,
      bars:
        pooled === null || reached.low === null || reached.high === null
          ? null
          : {
              ...{ low: reached.low, at: reached.count / reached.of, high: reached.high },
              pooled,
            },
    },
    lists: listsOf(type, language),
    theory: {
      name: t('catalogue.theory'),
      lanes: type.theory.lanes.map(({ id, boxes }) => ({
        name: namer(lanes, language)(id),
        boxes: boxes.map(({ title }) => title[language]),
      })),
    },
  }
}

/** What happened, each list the most frequent first; those with nothing in them are left out. */
function listsOf(
  { unmet, roles: taken, partners: found, indicators, related }: CatalogueType,
  language: Language,
) {
  const t = translators[language]
  const counted = <Id extends string>(
    rows: readonly { readonly id: Id; readonly activities: number }[],
    name: (id: Id) => string,
  ) =>
    rows
      .filter(({ activities }) => activities > 0)
      .toSorted((one, other) => other.activities - one.activities)
      .slice(0, most)
      .map(({ id, activities }) => `${name(id)} (${activities})`)
  return [
    fact(t('catalogue.compareReasons'), counted(unmet, namer(unmetReasons, language))),
    fact(t('catalogue.roles'), counted(taken, namer(roles, language))),
    fact(t('catalogue.paper.partners'), counted(found, namer(partners, language))),
    fact(
      t('catalogue.indicators'),
      indicators.most.slice(0, most).map(({ name, plans }) => `${name[language]} (${plans})`),
    ),
    fact(
      t('catalogue.related'),
      related.map(({ id }) => namer(activityTypes, language)(id)),
    ),
  ].flat()
}

const fact = (name: string, items: readonly string[] | undefined) =>
  items && items.length > 0 ? [{ name, items }] : []
