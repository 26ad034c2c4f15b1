// Erasing someone for good: what it means is said first, and the name has to be typed.

import { Field } from '../components/field.tsx'
import { Form, textOf } from '../components/form.tsx'
import { useLanguage } from '../lib/language.tsx'
import { erasePerson } from './queries.ts'

export function ErasePerson(props: {
  person: { readonly id: string; readonly name: string }
  onErased: () => void
  onCancel: () => void
}) {
  const { t } = useLanguage()
  const { id, name } = props.person
  return (
    <Form
      submit={t('people.eraseSubmit')}
      label={t('people.eraseWho', { name })}
      onCancel={props.onCancel}
      onSubmit={async (data) => {
        await erasePerson(id, textOf(data, 'name'))
        props.onErased()
      }}
    >
      <p>{t('people.eraseText')}</p>
      <Field
        label={t('people.eraseName')}
        help={t('people.eraseNameHelp', { name })}
        name="name"
        required
        maxLength={200}
        autoComplete="off"
        // The hand and the reader have just asked for this form.
        autoFocus
      />
    </Form>
  )
}
