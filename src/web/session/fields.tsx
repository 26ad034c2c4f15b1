// The fields that the ways in have in common, named so that a browser's password manager knows them.

import { type ComponentProps, type InputHTMLAttributes, useState } from 'react'
import { Field } from '../components/field.tsx'
import { useLanguage } from '../lib/language.tsx'

export function EmailField(props: InputHTMLAttributes<HTMLInputElement>) {
  const { t } = useLanguage()
  return (
    <Field
      label={t('signIn.email')}
      name="email"
      type="email"
      autoComplete="username"
      required
      maxLength={200}
      {...props}
    />
  )
}

/** Hidden until one asks to see it: what can't be seen is hard to type without a mistake. */
function SecretField(props: ComponentProps<typeof Field>) {
  const { t } = useLanguage()
  const [shown, setShown] = useState(false)
  return (
    <div className="secret-field">
      <Field
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={200}
        {...props}
      />
      <button type="button" className="link-button" onClick={() => setShown(!shown)}>
        {t(shown ? 'signIn.hidePassword' : 'signIn.showPassword')}
        <span className="visually-hidden"> ({props.label})</span>
      </button>
    </div>
  )
}

export function PasswordField(props: { label: string; help?: string; name?: string }) {
  return <SecretField name="password" autoComplete="current-password" {...props} />
}

/** For a one-time code; a recovery code fits as well. */
export function CodeField(props: { help?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const { t } = useLanguage()
  return (
    <Field
      label={t('codes.code')}
      name="code"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      maxLength={50}
      {...props}
    />
  )
}

export function NewPasswordField({ name }: { name: string }) {
  const { t } = useLanguage()
  return (
    <SecretField
      label={t('join.password')}
      help={t('join.passwordHelp')}
      name={name}
      autoComplete="new-password"
      minLength={12}
    />
  )
}
