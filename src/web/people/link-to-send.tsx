// The link that was just made, to be sent to the person. It is shown once: nobody can look it up later.

import { useClipboard } from '@mantine/hooks'
import { useEffect, useRef } from 'react'
import type { PersonWithLink } from '../../contract/people.ts'
import { useLanguage } from '../lib/language.tsx'

export function LinkToSend({ made, onDone }: { made: PersonWithLink; onDone: () => void }) {
  const { t } = useLanguage()
  const clipboard = useClipboard({ timeout: 4000 })
  // What was pressed may be gone, and this is what it made.
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new link is told of
  useEffect(() => heading.current?.focus(), [made.secret])
  const link = `${window.location.origin}/join#${made.secret}`
  return (
    <section className="sheet link-to-send" aria-labelledby="link">
      <h2 id="link" tabIndex={-1} ref={heading}>
        {t(`people.link.${made.purpose}`, { name: made.person.name })}
      </h2>
      <p>{t(`people.linkText.${made.purpose}`)}</p>
      <p>
        <input
          className="input"
          readOnly
          value={link}
          aria-labelledby="link"
          onFocus={(event) => event.currentTarget.select()}
        />
      </p>
      <p className="cluster">
        <button type="button" className="button button-filled" onClick={() => clipboard.copy(link)}>
          {t('people.copyLink')}
        </button>
        <button type="button" className="button" onClick={onDone}>
          {t('common.close')}
        </button>
        <span role="status" className="said">
          {clipboard.copied ? t('people.linkCopied') : ''}
        </span>
      </p>
    </section>
  )
}
