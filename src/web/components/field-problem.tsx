// What is wrong with a field, said under it in the reader's language, in place of the browser's bubble in the browser's.

import { createContext, type FocusEvent, type FormEvent, type ReactNode, useContext, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Whether a form is asked for as a whole: then an empty field is no mistake before it is sent. */
export const SentAsAWhole = createContext(false)

/**
 * For a control that says under itself what is wrong with what is typed: a form that is sent as a whole is held until it
 * is mended, or the number that stood there before would be sent. `fault` is undefined where nothing is wrong.
 */
export function useHeldBack(fault: string | undefined) {
  const asAWhole = useContext(SentAsAWhole)
  return {
    ref: (control: HTMLInputElement | null) => control?.setCustomValidity((asAWhole && fault) || ''),
    onInvalid: (event: FormEvent<HTMLInputElement>) => event.preventDefault(),
  }
}

interface Told {
  /** For the control, which `id` names. */
  readonly attributes: {
    readonly onInvalid: (event: FormEvent<Control>) => void
    readonly onBlur: (event: FocusEvent<Control>) => void
    readonly onInput: () => void
    readonly 'aria-invalid'?: true
    readonly 'aria-describedby'?: string
  }
  /** For the place under it. */
  readonly sentence: ReactNode
}

let pressed = false
for (const [event, is] of [
  ['pointerdown', true],
  ['pointerup', false],
  ['pointercancel', false],
] as const)
  addEventListener(event, () => (pressed = is), { capture: true })

/** What moves the page waits until a press is over: a button that slips away under the finger is never pressed. */
function afterPress(work: () => void): void {
  if (!pressed) {
    work()
    return
  }
  const wait = () => {
    removeEventListener('pointerup', wait)
    removeEventListener('pointercancel', wait)
    // After the click.
    setTimeout(work)
  }
  addEventListener('pointerup', wait)
  addEventListener('pointercancel', wait)
}

/** `describedBy` are the ids of what else is said about the control. */
export function useFieldProblem(id: string, describedBy: string | false = false): Told {
  const say = useValiditySentence()
  const asAWhole = useContext(SentAsAWhole)
  const [problem, setProblem] = useState<string>()
  const problemId = `${id}-problem`
  const descriptions = [describedBy, problem !== undefined && problemId].filter((one) => one !== false)
  return {
    attributes: {
      onInvalid: (event) => {
        event.preventDefault()
        setProblem(say(event.currentTarget))
      },
      onBlur: ({ currentTarget }) => {
        if (asAWhole && currentTarget.validity.valueMissing) return
        afterPress(() => setProblem(say(currentTarget)))
      },
      onInput: () => setProblem(undefined),
      ...(problem !== undefined && { 'aria-invalid': true }),
      ...(descriptions.length > 0 && { 'aria-describedby': descriptions.join(' ') }),
    },
    sentence: problem !== undefined && (
      <span className="problem-text small" id={problemId}>
        {problem}
      </span>
    ),
  }
}

/** What the browser finds wrong with what stands in a control; undefined where nothing is. */
function useValiditySentence(): (control: Control) => string | undefined {
  const { t, format } = useLanguage()
  return (control) => {
    const { validity, type } = control
    const bound = (name: 'min' | 'max') => {
      const value = control.getAttribute(name) ?? ''
      return type === 'date' ? format.date(value) : value
    }
    if (validity.valid) return undefined
    if (validity.customError) return control.validationMessage
    if (validity.badInput) return t(type === 'date' ? 'field.notADate' : 'field.notANumber')
    if (validity.valueMissing && type === 'checkbox') return t('field.chooseSome')
    if (validity.valueMissing) return t(type === 'select-one' ? 'field.choose' : 'field.missing')
    if (validity.typeMismatch && type === 'email') return t('field.notAnEmail')
    if (validity.rangeUnderflow)
      return t(type === 'date' ? 'field.tooEarly' : 'field.tooSmall', { bound: bound('min') })
    if (validity.rangeOverflow)
      return t(type === 'date' ? 'field.tooLate' : 'field.tooLarge', { bound: bound('max') })
    if (validity.stepMismatch) return t('field.notWhole')
    if (validity.tooShort) return t('field.tooShort', { length: control.getAttribute('minlength') ?? '' })
    return control.title || t('field.wrong')
  }
}
