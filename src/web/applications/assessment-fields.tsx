// Points and reasons, theme by theme, and the words that go into the letter: to be written, and to be read.

import {
  type AssessmentContent,
  type CriterionScore,
  type Score,
  scores,
  themeTotal,
} from '../../domain/assessment/assessment.ts'
import { type AssessmentTheme, assessmentThemes } from '../../domain/vocabulary/assessment-criteria.ts'
import { Choice } from '../components/choice.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

interface Fields {
  readonly content: AssessmentContent
  readonly edit: (changes: Partial<AssessmentContent>) => void
}

export function AssessmentFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      {assessmentThemes.map((theme) => (
        <Theme key={theme} theme={theme} content={content} edit={edit} />
      ))}
      <section className="sheet form" aria-labelledby="assessment-summary">
        <h2 id="assessment-summary">{t('assessment.forLetter')}</h2>
        {(['summary', 'conditions'] as const).map((field) => (
          <TextArea
            key={field}
            label={t(`assessment.field.${field}`)}
            help={t(`assessment.${field}Help`)}
            value={content[field]}
            maxLength={5000}
            onChange={(text) => edit({ [field]: text })}
          />
        ))}
      </section>
    </>
  )
}

function Points({ content, theme }: { content: AssessmentContent; theme: AssessmentTheme }) {
  const { t } = useLanguage()
  const { points, outOf, scored, criteria } = themeTotal(content.scores, theme)
  return (
    <p>
      {scored === criteria
        ? t('assessment.points', { points, outOf })
        : t('assessment.scored', { scored, criteria })}
    </p>
  )
}

function Theme({ theme, content, edit }: Fields & { theme: AssessmentTheme }) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const set = (id: CriterionScore['id'], changes: Partial<CriterionScore>) => {
    const given = content.scores.find((one) => one.id === id)
    const next = { id, score: 3 as Score, reason: '', ...given, ...changes }
    edit({ scores: [...content.scores.filter((one) => one.id !== id), next] })
  }
  return (
    <section className="sheet" aria-labelledby={`theme-${theme}`}>
      <div className="sheet-heading">
        <h2 id={`theme-${theme}`}>{t(`assessment.theme.${theme}`)}</h2>
        <Points content={content} theme={theme} />
      </div>
      {vocabulary.assessmentCriteria
        .filter((criterion) => criterion.theme === theme)
        .map(({ id, name, question }) => {
          const given = content.scores.find((one) => one.id === id)
          return (
            <div key={id} className="criterion form choose-one">
              <div>
                <h3>{name[language]}</h3>
                <p className="quiet small">{question[language]}</p>
              </div>
              <div className="scale">
                <span className="quiet small" aria-hidden="true">
                  {t(`assessment.lowest.${theme}`)}
                </span>
                <Choice
                  legend={t('assessment.score', {
                    criterion: name[language],
                    lowest: t(`assessment.lowest.${theme}`),
                    highest: t(`assessment.highest.${theme}`),
                  })}
                  value={given ? `${given.score}` : ''}
                  options={scores.map((score) => ({ id: `${score}`, label: `${score}` }))}
                  onChange={(chosen) => {
                    const score = scores.find((one) => `${one}` === chosen)
                    if (score) set(id, { score })
                  }}
                />
                <span className="quiet small" aria-hidden="true">
                  {t(`assessment.highest.${theme}`)}
                </span>
              </div>
              {given && (
                <TextArea
                  label={t('assessment.reason')}
                  value={given.reason}
                  maxLength={5000}
                  onChange={(reason) => set(id, { reason })}
                />
              )}
            </div>
          )
        })}
    </section>
  )
}

/** The same to be read, as it was decided on. */
export function AssessmentSummary({ content }: { content: AssessmentContent }) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const given = new Map(content.scores.map((score) => [score.id, score]))
  const pointsOf = (points: Score | null | undefined) =>
    points ? t('assessment.points', { points, outOf: scores.length }) : t('assessment.noScore')
  return (
    <>
      {assessmentThemes.map((theme) => (
        <section key={theme} className="sheet">
          <div className="sheet-heading">
            <h2>{t(`assessment.theme.${theme}`)}</h2>
            <Points content={content} theme={theme} />
          </div>
          <ul className="plan-list">
            {vocabulary.assessmentCriteria
              .filter((criterion) => criterion.theme === theme)
              .map(({ id, name }) => (
                <li key={id}>
                  <span>
                    {name[language]}
                    <span className="quiet small as-typed">{given.get(id)?.reason}</span>
                  </span>
                  <strong>{pointsOf(given.get(id)?.score)}</strong>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <section className="sheet">
        <h2 className="sheet-heading">{t('assessment.field.summary')}</h2>
        <p className="as-typed measure">{content.summary}</p>
        {content.conditions.trim() !== '' && (
          <>
            <h3>{t('assessment.field.conditions')}</h3>
            <p className="as-typed measure">{content.conditions}</p>
          </>
        )}
      </section>
    </>
  )
}
