// The one h1 of a page. It names the document, and takes the focus after a navigation so that a screen reader starts
// where the eye does.

import { type ReactNode, useEffect, useRef } from 'react'
import { useLanguage } from '../lib/language.tsx'

/** The first page keeps the browser's own focus, so that the skip link is the first stop. */
let navigated = false

export function PageHeading(props: {
  title: string
  /** What stands under the title. */
  children?: ReactNode
  /** Above the title: where the page belongs. */
  above?: ReactNode
  actions?: ReactNode
}) {
  const { t } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = t('app.title', { page: props.title })
  }, [t, props.title])
  useEffect(() => {
    if (navigated) heading.current?.focus({ preventScroll: true })
    navigated = true
  }, [])
  return (
    <header className="page-heading">
      <div className="page-heading-text">
        {props.above}
        <h1 tabIndex={-1} ref={heading}>
          {props.title}
        </h1>
        {props.children}
      </div>
      {props.actions && <div className="page-actions">{props.actions}</div>}
    </header>
  )
}
