// What people are asked, word for word, in both languages.

import { useState } from 'react'
import { v7 as uuid } from 'uuid'
import { libraryLimits } from '../../domain/indicator/library-indicator.ts'
import { Field } from '../components/field.tsx'
import { ListField } from '../components/list-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import type { Fields } from './indicator-fields.tsx'

export function QuestionFields({ content: { questions }, edit }: Fields) {
  const { t } = useLanguage()
  // Questions have no ids of their own; on the page each keeps one, so that none moves under the hand.
  const [ids, setIds] = useState<readonly string[]>(() => questions.map(() => uuid()))
  const items = questions.map((question, at) => ({ id: ids[at] ?? `question-${at}`, ...question }))
  return (
    <section className="sheet form" aria-labelledby="indicator-question-fields">
      <div className="sheet-heading">
        <h2 id="indicator-question-fields">{t('indicators.field.questions')}</h2>
        <p>{t('indicators.help.questions')}</p>
      </div>
      <ListField
        items={items}
        onChange={(next) => {
          setIds(next.map(({ id }) => id))
          edit({ questions: next.map(({ da, en }) => ({ da, en })) })
        }}
        empty={{ da: '', en: '' }}
        whole={(draft) => (draft.da.trim() === '' || draft.en.trim() === '' ? undefined : draft)}
        add={t('indicators.addQuestion')}
        nameOf={({ da }) => da}
      >
        {(question, change) => (
          <div className="form-row">
            {(['da', 'en'] as const).map((language) => (
              <Field
                key={language}
                label={t(`indicators.question.${language}`)}
                required
                maxLength={libraryLimits.question}
                value={question[language]}
                onChange={({ target }) => change({ [language]: target.value })}
              />
            ))}
          </div>
        )}
      </ListField>
    </section>
  )
}
