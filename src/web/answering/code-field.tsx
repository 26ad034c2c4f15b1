// Where somebody types a code of their own from the note that they were given.

import { useState } from 'react'
import type { ReadingWords } from './words.ts'

/** `survey` is the part of the code that all have. */
export function CodeField({ words, survey }: { words: ReadingWords; survey: string }) {
  const [code, setCode] = useState('')
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        const typed = code.replace(/[\s-]/g, '').toLowerCase()
        // The note shows the whole code; its end is enough.
        const whole = typed.startsWith(survey) ? typed : `${survey}${typed}`
        location.assign(`/svar/${encodeURIComponent(whole)}`)
      }}
    >
      <p className="form-field">
        <label htmlFor="code">{words.say('code')}</label>
        <input
          id="code"
          className="input"
          required
          maxLength={40}
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          value={code}
          onChange={({ target }) => setCode(target.value)}
        />
      </p>
      <button type="submit" className="button button-filled send-button">
        {words.say('codeGo')}
      </button>
    </form>
  )
}
