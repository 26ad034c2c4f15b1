// What is written of a shared indicator: its words in both languages, how it is counted, and what it suits.

import type { LibraryContent } from '../../domain/indicator/library-indicator.ts'
import { libraryLimits } from '../../domain/indicator/library-indicator.ts'
import { Field } from '../components/field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { CountingFields } from './counting-fields.tsx'
import { QuestionFields } from './question-fields.tsx'
import { SuitsFields } from './suits-fields.tsx'

export interface Fields {
  readonly content: LibraryContent
  readonly edit: (changes: Partial<LibraryContent>) => void
}

const languages = ['da', 'en'] as const

export function IndicatorFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  return (
    <>
      <section className="sheet form" aria-labelledby="indicator-words">
        <h2 id="indicator-words">{t('indicators.words')}</h2>
        <div className="form-row">
          {languages.map((language) => (
            <Field
              key={language}
              label={t(`indicators.name.${language}`)}
              required
              maxLength={libraryLimits.name}
              value={content.name[language]}
              onChange={({ target }) => edit({ name: { ...content.name, [language]: target.value } })}
            />
          ))}
        </div>
        {(['definition', 'source', 'method'] as const).map((field) => (
          <div key={field} className="form-row">
            {languages.map((language) => (
              <TextArea
                key={language}
                label={t(`indicators.${field}.${language}`)}
                help={t(`indicators.help.${field}`)}
                required
                maxLength={libraryLimits[field]}
                value={content[field][language]}
                onChange={(text) => edit({ [field]: { ...content[field], [language]: text } })}
              />
            ))}
          </div>
        ))}
      </section>
      <CountingFields content={content} edit={edit} />
      <QuestionFields content={content} edit={edit} />
      <SuitsFields content={content} edit={edit} />
    </>
  )
}
