// Writing one edition of an agreement.

import type { AgreementContent } from '../../domain/agreement/agreement.ts'
import { Field } from '../components/field.tsx'
import { Form } from '../components/form.tsx'
import { ListField } from '../components/list-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { useKept } from '../writing/use-kept.ts'

export function AgreementForm(props: {
  content: AgreementContent
  /** Under which what is written is kept until it is sent. */
  keptAs: string
  submit: string
  onSubmit: (content: AgreementContent) => Promise<void>
  onCancel: () => void
}) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const { value: content, keep, forget } = useKept(`agreement.${props.keptAs}`, props.content)
  const edit = (changes: Partial<AgreementContent>) => keep({ ...content, ...changes })
  const send = async () => {
    await props.onSubmit(content)
    forget()
  }
  const cancel = () => {
    forget()
    props.onCancel()
  }
  const kinds = vocabulary.partners.map(({ id, name }) => ({ id, name: name[language] }))
  return (
    <Form submit={props.submit} onSubmit={send} onCancel={cancel}>
      <Field
        label={t('agreements.field.title')}
        required
        maxLength={200}
        value={content.title}
        onChange={({ target }) => edit({ title: target.value })}
      />
      <TextArea
        label={t('agreements.field.terms')}
        help={t('agreements.termsHelp')}
        maxLength={5000}
        value={content.terms}
        onChange={(terms) => edit({ terms })}
      />
      <div className="form-row">
        <Field
          label={t('agreements.field.startsOn')}
          type="date"
          required
          value={content.startsOn}
          onChange={({ target }) => edit({ startsOn: target.value })}
        />
        <Field
          label={t('agreements.field.endsOn')}
          help={t('agreements.endsOnHelp')}
          type="date"
          value={content.endsOn ?? ''}
          min={content.startsOn}
          onChange={({ target }) => edit({ endsOn: target.value || null })}
        />
        <Field
          label={t('agreements.field.signedOn')}
          type="date"
          value={content.signedOn ?? ''}
          onChange={({ target }) => edit({ signedOn: target.value || null })}
        />
      </div>
      <h3>{t('agreements.parties')}</h3>
      <ListField
        items={content.parties}
        onChange={(parties) => edit({ parties })}
        empty={{ name: '', partner: null }}
        whole={(party) => (party.name.trim() === '' ? undefined : party)}
        add={t('agreements.addParty')}
        nameOf={({ name }) => name}
      >
        {(party, change) => (
          <div className="form-row">
            <Field
              label={t('agreements.partyName')}
              required
              maxLength={200}
              value={party.name}
              onChange={({ target }) => change({ name: target.value })}
            />
            <SelectField
              label={t('agreements.partyKind')}
              value={party.partner ?? ''}
              options={[{ id: '', name: t('agreements.partyOther') }, ...kinds]}
              onChange={(chosen) =>
                change({ partner: vocabulary.partners.find(({ id }) => id === chosen)?.id ?? null })
              }
            />
          </div>
        )}
      </ListField>
    </Form>
  )
}
