// Words to search for, put into the address when the typing pauses.

import { useDebouncedCallback } from '@mantine/hooks'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

export function TextFilter(props: { value: string; onChange: (text: string) => void; label?: string }) {
  const { t } = useLanguage()
  const label = props.label ?? t('filter.text')
  const [text, setText] = useState(props.value)
  const router = useRouter()
  // Who has followed a link meanwhile has left this page, though it may stand until the next one is fetched.
  const tell = useDebouncedCallback((words: string, page: string) => {
    if (router.latestLocation.pathname === page) props.onChange(words)
  }, 300)
  // The address may change from elsewhere: back, a cleared filter, a followed link.
  useEffect(
    () => setText((current) => (current.trim() === props.value ? current : props.value)),
    [props.value],
  )
  return (
    <span className="search">
      <input
        type="search"
        className="input"
        value={text}
        maxLength={200}
        placeholder={label}
        aria-label={label}
        onChange={(event) => {
          setText(event.target.value)
          tell(event.target.value.trim(), router.latestLocation.pathname)
        }}
      />
    </span>
  )
}
