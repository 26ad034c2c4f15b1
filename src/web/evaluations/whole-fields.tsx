// What is asked of the form as a whole: its day, what went well, what was learned, and what carries on.

import { carriesOnIds, type EvaluationContent, readinessIds } from '../../domain/evaluation/content.ts'
import { partnerIds, successIds } from '../../domain/vocabulary/ids.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WordChecks } from '../components/word-checks.tsx'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { useNames } from '../lib/vocabulary.ts'

/** Where each stands on the page, for the ways that lead there. */
export const placeOf = { day: 'dag', learned: 'laering', anchoring: 'forankring' } as const

interface Fields {
  readonly content: EvaluationContent
  readonly edit: (changes: Partial<Omit<EvaluationContent, 'steps'>>) => void
}

export function DayField({ content, edit, from }: Fields & { from: string }) {
  const { t } = useLanguage()
  return (
    <section className="sheet form evaluation-whole" id={placeOf.day}>
      <Field
        type="date"
        required
        min={from}
        max={today()}
        label={t('evaluation.evaluatedOn')}
        help={t('evaluation.evaluatedOnHelp')}
        value={content.evaluatedOn}
        onChange={({ target }) => target.value && edit({ evaluatedOn: target.value })}
      />
    </section>
  )
}

export function WholeFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  const names = useNames()
  return (
    <section className="sheet form evaluation-whole" id={placeOf.learned}>
      <WordChecks
        legend={t('evaluation.successes')}
        words={successIds.map((id) => ({ id, name: names.name('success', id) }))}
        chosen={content.successes}
        onChange={(successes) => edit({ successes })}
      />
      <TextArea
        label={t('evaluation.learned')}
        maxLength={5000}
        value={content.learned}
        onChange={(learned) => edit({ learned })}
      />
    </section>
  )
}

export function AnchoringFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  const names = useNames()
  const { anchoring } = content
  const change = (changes: Partial<typeof anchoring>) => edit({ anchoring: { ...anchoring, ...changes } })
  return (
    <section className="sheet form choose-one evaluation-whole" id={placeOf.anchoring}>
      <WordChecks
        legend={t('evaluation.anchoring')}
        words={carriesOnIds.map((id) => ({ id, name: t(`evaluation.carriesOn.${id}`) }))}
        chosen={anchoring.carriesOn}
        onChange={(carriesOn) =>
          change(carriesOn.length > 0 ? { carriesOn } : { carriesOn, carriedBy: [], readiness: null })
        }
      />
      {anchoring.carriesOn.length > 0 && (
        <>
          <WordChecks
            legend={t('evaluation.carriedBy')}
            words={partnerIds.map((id) => ({ id, name: names.name('partner', id) }))}
            chosen={anchoring.carriedBy}
            onChange={(carriedBy) => change({ carriedBy })}
          />
          <Choice
            legend={t('evaluation.readiness')}
            value={anchoring.readiness ?? ''}
            options={readinessIds.map((id) => ({ id, label: t(`evaluation.readiness.${id}`) }))}
            onChange={(id) => change({ readiness: readinessIds.find((one) => one === id) ?? null })}
          />
        </>
      )}
      <TextArea
        label={t('evaluation.anchoringText')}
        maxLength={2000}
        value={anchoring.text}
        onChange={(text) => change({ text })}
      />
    </section>
  )
}
