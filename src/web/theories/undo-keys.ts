// Ctrl-Z and Ctrl-Y (or with Shift) where no text is being typed: fields undo their own letters.

import { useEffect } from 'react'

const texts = 'input:not([type=checkbox], [type=radio], [type=file]), textarea'

export function useUndoKeys(undo: (() => void) | undefined, redo: (() => void) | undefined): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
      if (event.target instanceof Element && event.target.closest(texts)) return
      event.preventDefault()
      if (key === 'y' || event.shiftKey) redo?.()
      else undo?.()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [undo, redo])
}
