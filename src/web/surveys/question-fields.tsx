// One question of a survey: its words in each language, what it is answered with, and the indicator that it feeds.

import type { Scale } from '../../domain/indicator/scale.ts'
import { ownNames, type ThirdLanguage } from '../../domain/survey/languages.ts'
import { questionOf } from '../../domain/survey/suggest.ts'
import { type Question, surveyLimits, type Words } from '../../domain/survey/survey.ts'
import type { Indicator } from '../../domain/theory/theory.ts'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useShared } from './use-shared.ts'

/** What a question that stands by itself may be answered with. */
const scales: readonly Scale[] = [
  { low: 1, high: 5 },
  { low: 1, high: 4 },
  { low: 1, high: 7 },
  { low: 0, high: 10 },
]

const keyOf = (scale: Scale | null) => (scale === null ? 'yes-no' : `${scale.low}-${scale.high}`)

/** The words for *no* and *yes* on no scale, and for the ends of one. */
function endsFor(question: Question, fresh: Question): Pick<Question, 'low' | 'high'> {
  return fresh.kind === question.kind ? question : fresh
}

export function QuestionFields(props: {
  question: Question
  change: (changes: Partial<Question>) => void
  indicators: readonly Indicator[]
  third: ThirdLanguage | undefined
}) {
  const { t } = useLanguage()
  const { question, change, indicators, third } = props
  const shared = useShared()
  const { words, scale } = question
  const language = third ? ownNames[third] : ''
  const bind = (id: string) => {
    const indicator = indicators.find((one) => one.id === id)
    if (!indicator) return change({ indicator: null })
    const fresh = questionOf(indicator, shared ?? new Map(), question.id)
    const { low, high } = endsFor(question, fresh)
    change({
      ...{ indicator: id, kind: fresh.kind, scale: fresh.scale, low, high },
      words: words.da.trim() === '' ? fresh.words : words,
    })
  }
  const answerWith = (key: string) => {
    const chosen = scales.find((one) => keyOf(one) === key) ?? null
    if ((chosen === null) === (scale === null)) return change({ scale: chosen })
    const swapped = question.kind === 'scale' ? 'yes-no' : 'scale'
    const named = (da: string, en: string): Words => ({ da, en, own: '' })
    change({
      ...{ kind: swapped, scale: chosen },
      low: chosen ? named('Slet ikke', 'Not at all') : named('Nej', 'No'),
      high: chosen ? named('I høj grad', 'Very much') : named('Ja', 'Yes'),
    })
  }
  const nameOf = (one: Scale | null) =>
    one === null ? t('surveys.question.yesNo') : t('surveys.question.scale', { ...one })
  const offered = scale && !scales.some((one) => keyOf(one) === keyOf(scale)) ? [scale, ...scales] : scales
  const endName = (end: 'low' | 'high') =>
    scale ? t(`surveys.question.${end}`) : t(end === 'low' ? 'surveys.question.no' : 'surveys.question.yes')
  return (
    <div className="question-fields">
      <div className="form-row">
        <Field
          label={t('surveys.question.da')}
          required
          maxLength={surveyLimits.words}
          value={words.da}
          onChange={({ target }) => change({ words: { ...words, da: target.value } })}
        />
        <Field
          label={t('surveys.question.en')}
          lang="en"
          maxLength={surveyLimits.words}
          value={words.en}
          onChange={({ target }) => change({ words: { ...words, en: target.value } })}
        />
        {third && (
          <Field
            label={t('surveys.question.own', { language })}
            lang={third}
            dir="auto"
            maxLength={surveyLimits.words}
            value={words.own}
            onChange={({ target }) => change({ words: { ...words, own: target.value } })}
          />
        )}
      </div>
      <div className="form-row">
        {indicators.length > 0 && (
          <SelectField
            label={t('surveys.question.feeds')}
            value={question.indicator ?? ''}
            options={[{ id: '', name: t('surveys.question.alone') }, ...indicators]}
            onChange={bind}
          />
        )}
        {question.indicator === null ? (
          <SelectField
            label={t('surveys.question.answer')}
            value={keyOf(scale)}
            options={[null, ...offered].map((one) => ({ id: keyOf(one), name: nameOf(one) }))}
            onChange={answerWith}
          />
        ) : (
          <p className="form-field question-answer">
            <strong>{t('surveys.question.answer')}</strong>
            <span>{nameOf(scale)}</span>
          </p>
        )}
      </div>
      <details>
        <summary>
          {t('surveys.question.ends')}: {question.low.da} … {question.high.da}
        </summary>
        <div className="form-row">
          {(['low', 'high'] as const).flatMap((end) =>
            (['da', 'en', ...(third ? (['own'] as const) : [])] as const).map((key) => (
              <Field
                key={`${end}-${key}`}
                label={
                  key === 'da'
                    ? endName(end)
                    : key === 'en'
                      ? t('surveys.inEnglish', { field: endName(end) })
                      : t('surveys.inOwn', { field: endName(end), language })
                }
                required={key === 'da'}
                {...(key === 'en' && { lang: 'en' })}
                {...(key === 'own' && third && { lang: third, dir: 'auto' as const })}
                maxLength={surveyLimits.words}
                value={question[end][key]}
                onChange={({ target }) => change({ [end]: { ...question[end], [key]: target.value } })}
              />
            )),
          )}
        </div>
      </details>
    </div>
  )
}
