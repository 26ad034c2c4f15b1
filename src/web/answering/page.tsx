// What a resident meets behind a link or a QR code: the questions, or in plain words why there are none.

import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { AskedSurvey } from '../../contract/answering.ts'
import type { AnsweringKey } from '../../messages/da/answering.ts'
import { ApiError } from '../lib/api.ts'
import { readChoice, storeChoice } from '../lib/stored-choice.ts'
import { CodeField } from './code-field.tsx'
import { hasAnswered, type KeptAnswer, rememberAnswered } from './kept.ts'
import { Questions } from './questions.tsx'
import { readAsked, sendAnswer, sendKept, type Ticket, ticketOf } from './send-answer.ts'
import { directionIn, languagesOf, type Reading, type ReadingWords, wordsFor } from './words.ts'

const languageKey = 'overblik.answering.language'

interface Asked {
  readonly survey: AskedSurvey
  readonly ticket: Ticket
}

/** How far one is: what is shown in place of the questions. */
type Step = 'asked' | 'twice' | 'kept' | 'thanks'

/** In milliseconds. */
const retryEvery = 30_000

/** As chosen here, or in the app, or else as the phone is set. */
const startIn = (): Reading =>
  readChoice<Reading>(languageKey, ['da', 'en', 'own']) ??
  readChoice<Reading>('overblik.language', ['da', 'en']) ??
  (navigator.language.startsWith('da') ? 'da' : 'en')

export function AnsweringPage({ code }: { code: string }) {
  // Everyone's link has twelve letters in three fours; what follows is one's own.
  const everyone = code.replace(/[\s-]/g, '').toLowerCase().slice(0, 12)
  const [asked, setAsked] = useState<Asked>()
  const [failure, setFailure] = useState<ApiError>()
  const [step, setStep] = useState<Step>('asked')
  const [chosen, setChosen] = useState<Reading>(startIn)
  const load = async () => {
    setFailure(undefined)
    try {
      const survey = await readAsked(code)
      setAsked({ survey, ticket: ticketOf(survey) })
      const waits = await sendKept(code)
      if (waits) setStep('kept')
      else if (survey.ownCode === 'none' && hasAnswered(everyone)) setStep('twice')
    } catch (cause) {
      setFailure(cause instanceof ApiError ? cause : new ApiError('unexpected'))
    }
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => void load(), [])
  useSendingKept(code, step === 'kept', () => setStep('thanks'))
  const third = asked?.survey.third ?? null
  const reading = chosen === 'own' && !third ? 'da' : chosen
  const languages = languagesOf(third)
  const language = languages.find(({ id }) => id === reading)?.language ?? 'da'
  const words = wordsFor(reading, third)
  const title = asked ? words.asked(asked.survey.title) : words.say('title')
  useEffect(() => {
    document.documentElement.lang = language
    document.documentElement.dir = directionIn(reading, third)
    document.title = title
  }, [language, reading, third, title])
  const choose = (next: Reading) => {
    storeChoice(languageKey, next)
    setChosen(next)
  }
  const sendIt = async ({ survey, ticket }: Asked, answer: KeptAnswer): Promise<AnsweringKey | undefined> => {
    const sent = await sendAnswer(code, ticket, answer)
    if (sent instanceof ApiError) {
      if (sent.code === 'survey-closed' || sent.code === 'survey-code-used') void load()
      return sent.code === 'cpr-number' ? 'cpr' : 'failed'
    }
    if (survey.ownCode === 'none') rememberAnswered(everyone)
    setStep(sent === 'taken' ? 'thanks' : 'kept')
    return undefined
  }
  const body = () => {
    if (failure?.code === 'not-found') return <Said words={words} title="unknown" text="unknownText" />
    if (failure)
      return (
        <Said words={words} title="offline" text="offlineText">
          <button type="button" className="button button-filled" onClick={() => void load()}>
            {words.say('retry')}
          </button>
        </Said>
      )
    if (!asked) return <p role="status">{words.say('loading')}</p>
    const { survey } = asked
    if (step === 'kept') return <Said words={words} title="kept" text="keptText" />
    if (step === 'thanks')
      return (
        <Said words={words} title="thanks" text="thanksText">
          {survey.ownCode === 'none' && (
            <button type="button" className="button" onClick={() => setStep('asked')}>
              {words.say('again')}
            </button>
          )}
        </Said>
      )
    if (survey.state !== 'open') {
      const day = words.day(survey.state === 'coming' ? survey.opensOn : survey.closesOn)
      return <Said words={words} title={survey.state} text={`${survey.state}Text`} day={day} />
    }
    if (survey.ownCode === 'used') return <Said words={words} title="used" text="usedText" />
    if (survey.ownCode === 'missing')
      return (
        <Said words={words} title="missing" text="missingText">
          <CodeField words={words} survey={everyone} />
        </Said>
      )
    if (step === 'twice')
      return (
        <Said words={words} title="twice" text="twiceText">
          <button type="button" className="button button-filled" onClick={() => setStep('asked')}>
            {words.say('anotherPerson')}
          </button>
        </Said>
      )
    return (
      <Questions
        survey={survey}
        words={words}
        language={language}
        onSend={(answer) => sendIt(asked, answer)}
      />
    )
  }
  return (
    <main className="answering">
      <fieldset className="languages">
        <legend className="visually-hidden">{words.say('language')}</legend>
        {languages.map(({ id, language: tag, name }) => (
          <label key={id} lang={tag} className="language">
            <input type="radio" name="language" checked={reading === id} onChange={() => choose(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <header>
        <h1>{title}</h1>
        {asked && <p className="quiet">{words.say('from', { plan: asked.survey.plan })}</p>}
      </header>
      {body()}
    </main>
  )
}

/** What is said in place of the questions. It takes the focus, so that it is read out. */
function Said(props: {
  words: ReadingWords
  title: AnsweringKey
  text: AnsweringKey
  day?: string
  children?: ReactNode
}) {
  const { words, day = '' } = props
  const section = useRef<HTMLElement>(null)
  // Once: who then chooses another language stays where that is chosen.
  useEffect(() => section.current?.focus(), [])
  return (
    <section className="said-instead" tabIndex={-1} ref={section}>
      <h2>{words.say(props.title)}</h2>
      <p>{words.say(props.text, { day })}</p>
      {props.children}
    </section>
  )
}

/** While something waits on this phone: tries when the net is back, and now and then. */
function useSendingKept(code: string, waits: boolean, onSent: () => void): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins anew only where something begins to wait
  useEffect(() => {
    if (!waits) return
    const attempt = async () => {
      if (!(await sendKept(code))) onSent()
    }
    const attemptNow = () => void attempt()
    const timer = setInterval(attemptNow, retryEvery)
    window.addEventListener('online', attemptNow)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', attemptNow)
    }
  }, [waits])
}
