// What residents answer, as far as it may be told: each figure with its n, its interval, and what still waits.

import { useQueryClient } from '@tanstack/react-query'
import type { QuestionResult, Survey } from '../../contract/surveys.ts'
import { type Found, foundIn } from '../../domain/survey/sums.ts'
import { type Question, wordsIn } from '../../domain/survey/survey.ts'
import { ProblemText } from '../components/failure.tsx'
import { csvText } from '../lib/csv-text.ts'
import { useLanguage } from '../lib/language.tsx'
import { saveFile } from '../lib/save-file.ts'
import { useChange } from '../lib/use-change.ts'
import { surveyQuery, takeSurveyIn } from './queries.ts'
import { csvLines } from './results-csv.ts'

/** In hundredths, as they are written. */
const rounded = (value: number) => (Math.round(value * 100) / 100).toString()

export function Results({ survey }: { survey: Survey }) {
  const { t, language } = useLanguage()
  const { content, results, remarks } = survey
  const told = results.some(({ answers }) => answers > 0)
  return (
    <section className="sheet" aria-labelledby="results">
      <div className="sheet-heading">
        <h2 id="results">{t('surveys.results')}</h2>
        <ResponseRate survey={survey} />
      </div>
      <p className="measure quiet small">{t('surveys.batches')}</p>
      <ul className="results">
        {content.questions.map((question) => (
          <li key={question.id} className="result">
            <Result question={question} result={results.find((one) => one.question === question.id)} />
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <>
          <h3>{t('surveys.remarks')}</h3>
          <p className="quiet small">{t('surveys.remarksText')}</p>
          <ul className="remarks">
            {remarks.map((remark, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two residents may write the same, and none is moved
              <li key={place} className="remark" dir="auto">
                {remark}
              </li>
            ))}
          </ul>
        </>
      )}
      {told && (
        <div className="no-print stack">
          {survey.editable && content.questions.some(({ indicator }) => indicator !== null) && (
            <TakeIn survey={survey} />
          )}
          <p>
            <button
              type="button"
              className="link-button"
              onClick={() => saveFile(`${content.title.da}.csv`, csvText(csvLines(survey, language, t)))}
            >
              {t('surveys.csv')}
            </button>
          </p>
        </div>
      )}
    </section>
  )
}

function ResponseRate({ survey: { answers, content } }: { survey: Survey }) {
  const { t, format } = useLanguage()
  const { invited } = content
  if (invited === null) return <p>{t('surveys.rateUnknown', { answers })}</p>
  const [given, asked] = [format.number(answers), format.number(invited)]
  if (answers > invited) return <p>{t('surveys.rateOver', { answers: given, invited: asked })}</p>
  return (
    <p>{t('surveys.rate', { answers: given, invited: asked, percent: format.share(answers, invited) })}</p>
  )
}

function Result({ question, result }: { question: Question; result: QuestionResult | undefined }) {
  const { t, language } = useLanguage()
  const found = result && foundIn(result, question.scale)
  return (
    <>
      <h3>{wordsIn(question.words, language)}</h3>
      {result && found ? (
        <Figures question={question} result={result} found={found} />
      ) : (
        <p className="quiet">{t('surveys.tooFew')}</p>
      )}
      {result !== undefined && result.waiting > 0 && (
        <p className="quiet small">{t('surveys.waiting', { count: result.waiting })}</p>
      )}
    </>
  )
}

function Figures(props: { question: Question; result: QuestionResult; found: Found }) {
  const { t, format, language } = useLanguage()
  const { question, result, found } = props
  const { scale } = question
  const write = (value: number) => (scale ? format.figure(rounded(value)) : format.share(value, 1))
  return (
    <>
      <p>
        <strong>
          {scale
            ? t('surveys.mean', {
                value: format.figure(rounded(found.value)),
                low: `${scale.low} (${wordsIn(question.low, language)})`,
                high: `${scale.high} (${wordsIn(question.high, language)})`,
              })
            : t('surveys.share', {
                yes: format.number(result.points),
                answers: format.number(result.answers),
                word: wordsIn(question.high, language).toLowerCase(),
                percent: format.share(result.points, result.answers),
              })}
        </strong>
        {scale && <span className="quiet"> · {t('surveys.counted', { count: result.answers })}</span>}
      </p>
      <Strip found={found} low={scale?.low ?? 0} high={scale?.high ?? 1} />
      <p className="quiet small">
        {found.low !== null && found.high !== null
          ? t('surveys.interval', { low: write(found.low), high: write(found.high) })
          : t('surveys.sameAll')}
      </p>
    </>
  )
}

/** The figure as a point on its scale, with the interval around it. */
function Strip({ found, low, high }: { found: Found; low: number; high: number }) {
  const place = (value: number) => (100 * (value - low)) / (high - low)
  const [from, to] = [place(found.low ?? found.value), place(found.high ?? found.value)]
  return (
    <svg className="strip" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="strip-scale" x="0" y="3.5" width="100" height="1" />
      <rect className="strip-interval" x={from} y="2" width={Math.max(0, to - from)} height="4" />
      <rect className="strip-value" x={place(found.value) - 0.5} y="0" width="1" height="8" />
    </svg>
  )
}

function TakeIn({ survey }: { survey: Survey }) {
  const { t, format } = useLanguage()
  const client = useQueryClient()
  const { change, error } = useChange(surveyQuery(survey.id).queryKey)
  const take = async () => {
    if (await change(takeSurveyIn(survey.id))) await client.invalidateQueries({ refetchType: 'none' })
  }
  return (
    <div className="stack">
      <p className="measure">{t('surveys.takeInText')}</p>
      <p className="cluster">
        <button type="button" className="button button-filled" onClick={() => void take()}>
          {t('surveys.takeIn')}
        </button>
        <span role="status" className="said">
          {survey.takenOn !== null && t('surveys.takenOn', { day: format.date(survey.takenOn) })}
        </span>
      </p>
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </div>
  )
}
