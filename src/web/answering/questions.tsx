// The questions on one calm page, each of which may be skipped, and the one thing to do at the end.

import { type FormEvent, useRef, useState } from 'react'
import type { AskedSurvey } from '../../contract/answering.ts'
import { findCprNumbers } from '../../domain/personal-data/cpr.ts'
import type { AnswerLanguage } from '../../domain/survey/languages.ts'
import { surveyLimits } from '../../domain/survey/survey.ts'
import type { AnsweringKey } from '../../messages/da/answering.ts'
import type { KeptAnswer } from './kept.ts'
import { AskedQuestion } from './question.tsx'
import type { ReadingWords } from './words.ts'

export function Questions(props: {
  survey: AskedSurvey
  words: ReadingWords
  language: AnswerLanguage
  /** Answers what is wrong where the answer is refused. */
  onSend: (answer: KeptAnswer) => Promise<AnsweringKey | undefined>
}) {
  const { survey, words } = props
  const [values, setValues] = useState<ReadonlyMap<string, number>>(new Map())
  const [remark, setRemark] = useState('')
  const [website, setWebsite] = useState('')
  const [problem, setProblem] = useState<AnsweringKey>()
  const [busy, setBusy] = useState(false)
  const id = useRef(crypto.randomUUID())
  const choose = (question: string, value: number | undefined) => {
    const next = new Map(values)
    if (value === undefined) next.delete(question)
    else next.set(question, value)
    setValues(next)
    setProblem(undefined)
  }
  const faultOf = (): AnsweringKey | undefined => {
    if (values.size === 0 && remark.trim() === '') return 'nothing'
    return findCprNumbers(remark).length > 0 ? 'cpr' : undefined
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const fault = faultOf()
    setProblem(fault)
    if (fault) return
    setBusy(true)
    const refused = await props.onSend({
      ...{ id: id.current, language: props.language, remark: remark.trim(), website },
      values: [...values].map(([question, value]) => ({ question, value })),
    })
    // A browser may have filled in what no person sees.
    setWebsite('')
    setProblem(refused)
    setBusy(false)
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="asked-form">
      <p className="asked-about">{words.say('about')}</p>
      {survey.questions.map((question, index) => (
        <AskedQuestion
          key={question.id}
          question={question}
          place={index + 1}
          of={survey.questions.length}
          words={words}
          value={values.get(question.id)}
          onChange={(value) => choose(question.id, value)}
        />
      ))}
      {survey.remark && (
        <p className="form-field asked">
          <label htmlFor="remark" className="asked-words">
            {words.say('remark')}
          </label>
          <span className="quiet" id="remark-help">
            {words.say('remarkHelp')}
          </span>
          <textarea
            id="remark"
            className="input text-area"
            dir="auto"
            maxLength={surveyLimits.remark}
            aria-describedby="remark-help"
            value={remark}
            onChange={({ target }) => setRemark(target.value)}
          />
        </p>
      )}
      <p className="for-robots" aria-hidden="true">
        <label htmlFor="website">{words.say('empty')}</label>
        <input
          id="website"
          name="website"
          tabIndex={-1}
          autoComplete="off"
          value={website}
          onChange={({ target }) => setWebsite(target.value)}
        />
      </p>
      <p role="alert" className="problem-text">
        {problem && words.say(problem)}
      </p>
      <button type="submit" className="button button-filled send-button" aria-disabled={busy}>
        {words.say(busy ? 'sending' : 'send')}
      </button>
    </form>
  )
}
