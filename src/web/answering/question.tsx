// One question with its answers as large buttons, which are radio buttons to those who hear the page.

import type { AskedSurvey } from '../../contract/answering.ts'
import { answersOf } from '../../domain/survey/survey.ts'
import type { ReadingWords } from './words.ts'

export function AskedQuestion(props: {
  question: AskedSurvey['questions'][number]
  place: number
  of: number
  words: ReadingWords
  value: number | undefined
  onChange: (value: number | undefined) => void
}) {
  const { question, words, value, onChange } = props
  const answers = answersOf(question)
  const [low, high] = [words.asked(question.low), words.asked(question.high)]
  const nameOf = (answer: number) => {
    if (question.scale === null) return answer === 1 ? high : low
    return String(answer)
  }
  /** The ends of a scale say what they stand for, also to those who don't see the words under them. */
  const meaning = (answer: number) => {
    if (question.scale === null) return undefined
    if (answer === question.scale.low) return low
    return answer === question.scale.high ? high : undefined
  }
  return (
    <fieldset className="asked">
      <legend>
        <span className="quiet small">
          {props.place}/{props.of}
        </span>
        <span className="asked-words">{words.asked(question.words)}</span>
      </legend>
      <div className={question.scale === null ? 'answers answers-two' : 'answers'}>
        {answers.map((answer) => (
          <label key={answer} className="answer">
            <input
              type="radio"
              name={question.id}
              value={answer}
              checked={value === answer}
              onChange={() => onChange(answer)}
            />
            <span className="answer-face">
              {nameOf(answer)}
              {meaning(answer) && <span className="visually-hidden">: {meaning(answer)}</span>}
            </span>
          </label>
        ))}
      </div>
      {question.scale !== null && (
        <p className="ends" aria-hidden="true">
          <span>
            {question.scale.low} = {low}
          </span>
          <span>
            {question.scale.high} = {high}
          </span>
        </p>
      )}
      {value !== undefined && (
        <button type="button" className="link-button" onClick={() => onChange(undefined)}>
          {words.say('clear')}
        </button>
      )}
    </fieldset>
  )
}
