// What a decision's letter says, in the reader's language. How it looks is the template's affair.

import { assessmentCriteria } from '../../domain/vocabulary/assessment-criteria.ts'
import { financingSourceIds } from '../../domain/vocabulary/ids.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { createFormat } from '../../messages/format.ts'
import { translators } from '../../messages/translators.ts'
import type { Decision } from './decisions.ts'

/** Every text of the letter, ready to be set. */
export interface Letter {
  readonly fileName: string
  readonly language: Language
  readonly title: string
  readonly from: string
  readonly to: readonly string[]
  /** Names and values beside each other at the top. */
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** Said before all else: that it no longer holds, or that it is an example. */
  readonly notices: readonly string[]
  readonly opening: string
  readonly sections: readonly { readonly title: string; readonly text: string }[]
  readonly scores: {
    readonly title: string
    readonly text: string
    readonly columns: readonly [criterion: string, score: string, reason: string]
    readonly rows: readonly (readonly [criterion: string, score: string, reason: string])[]
  }
  /** The number of the page and of all pages in place of {page} and {pages}. */
  readonly page: string
}

export function letterOf(decision: Decision, language: Language): Letter {
  const t = translators[language]
  const format = createFormat(language, t)
  const { outcome, plan, assessment } = decision
  const dayOf = (moment: Date) =>
    format.date(moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' }))
  const total = financingSourceIds.reduce((sum, id) => sum + plan.kroner[id], 0)
  const scoreOf = new Map(assessment.scores.map((score) => [score.id, score]))
  return {
    fileName: fileNameOf(decision, t(decision.draft ? 'letter.draftFile' : 'letter.file')),
    language,
    title: t(`letter.title.${outcome}`, { name: plan.name }),
    from: 'Landsbyggefonden',
    to: [plan.housingOrganisation, decision.municipality].filter((name) => name !== ''),
    facts: [
      { name: t('letter.date'), value: dayOf(decision.decidedAt) },
      { name: t('letter.case'), value: `${decision.reference} / ${decision.number}` },
    ],
    notices: [
      ...(decision.draft ? [t('letter.draftNotice')] : []),
      ...(decision.reopenedAt ? [t('letter.reopened', { day: dayOf(decision.reopenedAt) })] : []),
      ...(decision.example ? [t('letter.example')] : []),
    ],
    opening: t(`letter.opening.${outcome}`, {
      name: plan.name,
      fund: format.kroner(plan.kroner.fund),
      total: format.kroner(total),
      from: format.date(plan.startsOn),
      to: format.date(plan.endsOn),
    }),
    sections: [
      { title: t('letter.grounds'), text: assessment.summary },
      ...(outcome === 'granted' && assessment.conditions.trim() !== ''
        ? [{ title: t('letter.conditions'), text: assessment.conditions }]
        : []),
    ],
    scores: {
      title: t('letter.scores'),
      text: t('letter.scoresText'),
      columns: [t('letter.criterion'), t('letter.score'), t('assessment.reason')],
      rows: assessmentCriteria.flatMap(({ id, name }) => {
        const given = scoreOf.get(id)
        return given ? [[name[language], String(given.score), given.reason] as const] : []
      }),
    },
    page: t(decision.draft ? 'letter.draftPage' : 'letter.page', { page: '{page}', pages: '{pages}' }),
  }
}

const fileNameOf = ({ reference, number }: Decision, kind: string) =>
  `${kind}-${reference}-${number}`.toLowerCase().replace(/[^a-z0-9]+/g, '-')
