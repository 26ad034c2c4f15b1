// The short words of a poster and a note, in both languages whatever the reader's own: residents read them.

import { type Words, wordsIn } from '../../domain/survey/survey.ts'
import { posterDa } from '../../messages/da/poster.ts'
import { posterEn } from '../../messages/en/poster.ts'

export function HandOut({ title, address }: { title: Words; address: string }) {
  return (
    <div className="hand-out">
      {(['da', 'en'] as const).map((language) => {
        const words = language === 'da' ? posterDa : posterEn
        return (
          <section key={language} lang={language}>
            <h2>{wordsIn(title, language)}</h2>
            <p>{words.ask}</p>
            <p>{words.scan}</p>
            <p className="small">{words.nobody}</p>
          </section>
        )
      })}
      <p className="survey-address">{address.replace(/^https?:\/\//, '')}</p>
    </div>
  )
}
