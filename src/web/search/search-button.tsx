// The way to the search from every page: a button, and two keys. The dialog is fetched when it is first opened.

import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react'
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

/** One more letter, or one fewer. */
function withKey(typed: string, event: KeyboardEvent): string {
  if (event.key === 'Backspace') return typed.slice(0, -1)
  if (event.key.length > 1 || event.ctrlKey || event.metaKey) return typed
  event.preventDefault()
  return typed + event.key
}

export function SearchButton() {
  const { t } = useLanguage()
  const maySearch = useMay('see-published')
  const [open, setOpen] = useState(false)
  // What is typed while the dialog is on its way belongs in its field; undefined where none is on its way.
  const typed = useRef<string>(undefined)
  const begin = useCallback(() => {
    typed.current ??= ''
    setOpen(true)
  }, [])
  useEffect(() => {
    if (!maySearch) return
    const press = (event: KeyboardEvent) => {
      if (typed.current !== undefined && !isWriting(event.target)) {
        typed.current = withKey(typed.current, event)
        return
      }
      const byName = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
      const bySlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !isWriting(event.target)
      if (!byName && !bySlash) return
      event.preventDefault()
      if (!open) begin()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [maySearch, open, begin])
  if (!maySearch) return null
  return (
    <>
      <button type="button" className="button search-button" aria-haspopup="dialog" onClick={begin}>
        {t('search.open')}
        <span aria-hidden="true" className="search-key">
          /
        </span>
      </button>
      {/* Outside the frame, which folds away on phones. */}
      {open &&
        createPortal(
          <Suspense fallback={null}>
            <SearchDialog
              startWith={() => typed.current ?? ''}
              onShown={() => {
                typed.current = undefined
              }}
              onClose={() => setOpen(false)}
            />
          </Suspense>,
          document.body,
        )}
    </>
  )
}
