// How many open threads of sparring a box has: a number for the eye, and words for the ear.

import { useLanguage } from '../lib/language.tsx'

export interface Mark {
  readonly open: number
  /** Whether something in them is new to the reader. */
  readonly unread: boolean
}

/** By the id of the box. */
export type Marks = ReadonlyMap<string, Mark>

export function ThreadMark({ mark }: { mark: Mark | undefined }) {
  const { t, format } = useLanguage()
  if (!mark) return null
  return (
    <span className={mark.unread ? 'thread-mark thread-mark-new' : 'thread-mark'}>
      <span aria-hidden="true">{format.number(mark.open)}</span>
      <span className="visually-hidden">
        {t(mark.unread ? 'sparring.markNew' : 'sparring.mark', { count: mark.open })}
      </span>
    </span>
  )
}
