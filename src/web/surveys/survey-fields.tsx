// What is written of a survey: days, questions, languages, and how one is let in.

import type { Survey } from '../../contract/surveys.ts'
import { batch } from '../../domain/survey/anonymity.ts'
import { ownNames, thirdLanguages } from '../../domain/survey/languages.ts'
import { onScale } from '../../domain/survey/suggest.ts'
import { type Question, type SurveyContent, surveyLimits } from '../../domain/survey/survey.ts'
import type { Indicator } from '../../domain/theory/theory.ts'
import { Field } from '../components/field.tsx'
import { ListField } from '../components/list-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { QuestionFields } from './question-fields.tsx'
import { Tick } from './tick.tsx'

const { id: _, ...noQuestion } = onScale('')

export function SurveyFields(props: {
  content: SurveyContent
  change: (changes: Partial<SurveyContent>) => void
  /** Those of the activity that can be asked about. */
  indicators: readonly Indicator[]
  /** Once somebody has answered: the days and how many were asked alone. */
  daysOnly: boolean
}) {
  const { t } = useLanguage()
  const { content, change, indicators } = props
  const { third } = content
  const inOwn = (field: string) =>
    t('surveys.inOwn', { field, language: third ? ownNames[third.language] : '' })
  return (
    <>
      {!props.daysOnly && (
        <div className="form-row">
          <Field
            label={t('surveys.field.title')}
            required
            maxLength={surveyLimits.words}
            value={content.title.da}
            onChange={({ target }) => change({ title: { ...content.title, da: target.value } })}
          />
          <Field
            label={t('surveys.field.titleEn')}
            maxLength={surveyLimits.words}
            value={content.title.en}
            onChange={({ target }) => change({ title: { ...content.title, en: target.value } })}
          />
        </div>
      )}
      <Days content={content} change={change} />
      {!props.daysOnly && (
        <>
          <h3>{t('surveys.questionsTitle')}</h3>
          <ListField<Question>
            items={content.questions}
            onChange={(questions) => change({ questions })}
            full={
              content.questions.length < surveyLimits.questions
                ? undefined
                : t('surveys.questionsFull', { most: surveyLimits.questions })
            }
            empty={noQuestion}
            whole={(question) => question}
            add={t('surveys.addQuestion')}
            atLeastOne
            nameOf={({ words }) => words.da}
          >
            {(question, changeOne) => (
              <QuestionFields
                question={question}
                change={changeOne}
                indicators={indicators.filter(
                  ({ id }) =>
                    id === question.indicator || !content.questions.some(({ indicator }) => indicator === id),
                )}
                third={third?.language}
              />
            )}
          </ListField>
          <Tick
            label={t('surveys.field.remark')}
            checked={content.remark}
            onChange={(remark) => change({ remark })}
          />
          <Tick
            label={t('surveys.field.oneTime')}
            checked={content.oneTime}
            onChange={(oneTime) => change({ oneTime })}
          />
          <SelectField
            label={t('surveys.field.third')}
            value={third?.language ?? ''}
            options={[
              { id: '', name: t('surveys.third.none') },
              ...thirdLanguages.map((id) => ({ id, name: ownNames[id] })),
            ]}
            onChange={(chosen) => {
              const language = thirdLanguages.find((id) => id === chosen)
              change({ third: language ? { about: '', send: '', thanks: '', ...third, language } : null })
            }}
          />
          {third && (
            <div className="form-row">
              <Field
                label={inOwn(t('surveys.third.title'))}
                lang={third.language}
                dir="auto"
                maxLength={surveyLimits.words}
                value={content.title.own}
                onChange={({ target }) => change({ title: { ...content.title, own: target.value } })}
              />
              {(['about', 'send', 'thanks'] as const).map((key) => (
                <Field
                  key={key}
                  label={inOwn(t(`surveys.third.${key}`))}
                  lang={third.language}
                  dir="auto"
                  maxLength={surveyLimits.words}
                  value={third[key]}
                  onChange={({ target }) => change({ third: { ...third, [key]: target.value } })}
                />
              ))}
            </div>
          )}
        </>
      )}
    </>
  )
}

function Days(props: { content: SurveyContent; change: (changes: Partial<SurveyContent>) => void }) {
  const { t } = useLanguage()
  const { content, change } = props
  return (
    <>
      <div className="form-row">
        <Field
          label={t('surveys.field.opensOn')}
          type="date"
          required
          value={content.opensOn}
          onChange={({ target }) => change({ opensOn: target.value })}
        />
        <Field
          label={t('surveys.field.closesOn')}
          type="date"
          required
          min={content.opensOn}
          value={content.closesOn}
          onChange={({ target }) => change({ closesOn: target.value })}
        />
        <WholeNumberField
          label={t('surveys.field.invited')}
          help={t('surveys.invitedHelp')}
          value={content.invited}
          min={1}
          max={surveyLimits.invited}
          onChange={(invited) => change({ invited })}
        />
      </div>
      {content.invited !== null && content.invited < batch && (
        <p className="notice" role="status">
          {t('surveys.invitedFew')}
        </p>
      )}
    </>
  )
}

/** Whether what residents see can still be changed. */
export const isFixed = ({ answers }: Pick<Survey, 'answers'>) => answers > 0
