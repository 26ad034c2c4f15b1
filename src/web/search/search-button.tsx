// The way to the search from every page: a button, and two keys. The dialog is fetched when it is first opened.

import { lazy, Suspense, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { useLanguage } from '../lib/language.tsx'
import { useMay } from '../session/queries.ts'
import './search.css'

const SearchDialog = lazy(() => import('./search-dialog.tsx'))

/** Whether someone is writing, to whom a slash is a slash. */
function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  )
}

export function SearchButton() {
  const { t } = useLanguage()
  const maySearch = useMay('see-published')
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!maySearch) return
    const press = (event: KeyboardEvent) => {
      const byName = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting(event.target)
      if (!byName && !bySlash) return
      event.preventDefault()
      setOpen(true)
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [maySearch])
  if (!maySearch) return null
  return (
    <>
      <button
        type="button"
        className="button search-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('search.open')}
        <span aria-hidden="true" className="search-key">
          /
        </span>
      </button>
      {/* Outside the frame, which folds away on phones. */}
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <SearchDialog onClose={() => setOpen(false)} />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
