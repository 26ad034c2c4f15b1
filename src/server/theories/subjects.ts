// What a theory of change as a file is of: an activity, an effort area of a plan, a plan as a whole, or a template. Each is
// undefined where the caller of the transaction sees no such thing.

import type { Transaction } from 'kysely'
import { v7 as uuid } from 'uuid'
import type { WholeView } from '../../contract/theory-documents.ts'
import type { MeasuredBox } from '../../domain/theory/breaks.ts'
import type { DrawnBadge } from '../../domain/theory/drawing-badge.ts'
import type { Circumstances } from '../../domain/theory/findings.ts'
import type { LaneNames } from '../../domain/theory/lane-names.ts'
import type { LiveBox } from '../../domain/theory/live.ts'
import { exampleTypes } from '../../domain/theory/templates/example-types.ts'
import { fromTemplate } from '../../domain/theory/templates/template.ts'
import { templates } from '../../domain/theory/templates/templates.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { holisticView, wholeLaneNames, wholePlan } from '../../domain/theory/whole.ts'
import { effortAreas } from '../../domain/vocabulary/effort-areas.ts'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import { programmes } from '../../domain/vocabulary/programmes.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { translators } from '../../messages/translators.ts'
import type { DB } from '../db/schema.ts'
import { listOwnProgrammes } from '../programmes/own.ts'
import { findWholeTheory, listAreaGoals, listFeeding } from './levels.ts'
import { listLive } from './live.ts'
import { findPlace, listAgreedPartners, listMeasured, type Owner, readContent } from './queries.ts'

export interface Subject {
  readonly title: string
  /** The plan; empty for a template. */
  readonly subtitle: string
  /** Said below: that it is an example, or where a template is from. */
  readonly remark: string
  readonly content: TheoryContent
  readonly effortArea: EffortAreaId | null
  readonly measured: readonly MeasuredBox[]
  readonly live: readonly LiveBox[]
  /** Undefined where it isn't checked: a template is nobody's yet, and a plan's picture is put together of what is. */
  readonly circumstances: Circumstances | undefined
  /** What the goals of the effort area are called that goals here feed, by id. */
  readonly goals: ReadonlyMap<string, string>
  /** Said of single boxes in a picture that isn’t checked, by their ids. */
  readonly remarks?: ReadonlyMap<string, DrawnBadge>
  /** Whether lanes without boxes are left out. */
  readonly whole: boolean
  /** Of lanes that hold something else than they are called after. */
  readonly laneNames?: LaneNames
}

const unchecked = {
  measured: [],
  live: [],
  circumstances: undefined,
  goals: new Map<string, string>(),
} as const

export async function findSubject(
  trx: Transaction<DB>,
  owner: Owner,
  language: Language,
  isInside: (planId: string) => boolean,
): Promise<Subject | undefined> {
  const place = await findPlace(trx, owner)
  if (!place) return undefined
  const { plan, activity, effortArea, colour, theoryId } = place
  const t = translators[language]
  const area = await areaNames(trx, plan.programme, language)
  const measured = theoryId === null ? [] : await listMeasured(trx, plan.id, theoryId)
  const inside = isInside(plan.id)
  return {
    title: activity?.title ?? t('theory.ofArea', { area: area(effortArea) }),
    subtitle: plan.name,
    remark: plan.example ? t('plan.exampleBanner') : '',
    content: await readContent(trx, place),
    effortArea: colour,
    measured,
    live: inside ? await listLive(trx, place, measured) : [],
    goals: new Map((await listAreaGoals(trx, place)).map(({ id, title }) => [id, title])),
    circumstances: {
      targetGroups: activity?.targetGroups ?? null,
      agreedPartners: inside ? await listAgreedPartners(trx, place) : null,
      fedGoals: (await listFeeding(trx, place)).map(({ goal }) => goal),
    },
    whole: false,
  }
}

export async function findWholeSubject(
  trx: Transaction<DB>,
  planId: string,
  language: Language,
  view: WholeView,
): Promise<Subject | undefined> {
  const found = await findWholeTheory(trx, planId)
  if (!found) return undefined
  const { plan, activities } = found
  const t = translators[language]
  const area = await areaNames(trx, plan.programme, language)
  const theories = { activities, areas: found.areas.map((own) => ({ ...own, name: area(own.id) })) }
  return {
    ...unchecked,
    title: t('theory.whole', { plan: plan.name }),
    subtitle: '',
    remark: plan.example ? t('plan.exampleBanner') : '',
    content: view === 'areas' ? holisticView(theories) : wholePlan(theories),
    effortArea: null,
    whole: true,
    laneNames: wholeLaneNames[view],
  }
}

export function templateSubject(effortArea: EffortAreaId, language: Language): Subject {
  const t = translators[language]
  const name = effortAreas.find(({ id }) => id === effortArea)?.name[language] ?? effortArea
  const content = fromTemplate(templates[effortArea], language, uuid)
  const example = content.boxes.filter(({ activityType }) => activityType === exampleTypes[effortArea])
  return {
    ...unchecked,
    title: t('theory.ofArea', { area: name }),
    subtitle: t('theory.file.template'),
    remark: t('theory.file.templateSource'),
    content,
    effortArea,
    remarks: new Map(example.map(({ id }) => [id, { text: t('theory.example'), tone: 'mute' }])),
    whole: false,
  }
}

/** What the areas of a programme are called, of the fund's own as of those in the vocabulary. */
async function areaNames(trx: Transaction<DB>, programme: string, language: Language) {
  const named = [...programmes, ...(await listOwnProgrammes(trx))].find(({ id }) => id === programme)
  return (area: string) => named?.effortAreas.find(({ id }) => id === area)?.name[language] ?? area
}
