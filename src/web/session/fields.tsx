// The fields that the ways in have in common, named so that a browser's password manager knows them.

import type { InputHTMLAttributes } from 'react'
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

export function PasswordField(props: { label: string; help?: string; name?: string }) {
  return (
    <Field
      name="password"
      type="password"
      autoComplete="current-password"
      required
      maxLength={200}
      {...props}
    />
  )
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
    <Field
      label={t('join.password')}
      help={t('join.passwordHelp')}
      name={name}
      type="password"
      autoComplete="new-password"
      required
      minLength={12}
      maxLength={200}
    />
  )
}
