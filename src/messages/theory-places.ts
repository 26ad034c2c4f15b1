// Where in a theory of change something is wrong, as people find it: which box or arrow, counted from 1 with what it is
// called, and which of its fields.

import { isTheoryField } from './theory-fields.ts'
import type { Translate } from './translator.ts'

/** As far as it can be read: a file that is refused may hold anything. */
export interface NamedTheory {
  readonly boxes: readonly { readonly id?: unknown; readonly title?: unknown }[]
  readonly arrows: readonly { readonly from?: unknown; readonly to?: unknown }[]
}

/** So much of a title is told. */
const longestTitle = 60

/**
 * Such as *boks 13 »Lektiecafé«, indikator 1: måltal* for `boxes.12.indicators.0.target`, and *pil 4 fra »A« til »B«* for
 * `arrows.3`. Undefined for a path that leads to none of these.
 */
export function theoryPlace(path: string, theory: NamedTheory, t: Translate): string | undefined {
  const [list = '', at, ...rest] = path.split('.')
  const index = Number(at)
  if (at === undefined || !Number.isInteger(index)) return undefined
  const number = index + 1
  const field = fieldIn(rest, t)
  const put = (place: string) => (field === '' ? place : `${place}${field}`)
  if (list === 'boxes') return put(boxIn(number, titled(theory.boxes[index]?.title), t))
  if (list === 'answers') return t('theory.place.answer', { number })
  if (list !== 'arrows') return undefined
  const arrow = theory.arrows[index]
  const ends = [arrow?.from, arrow?.to].map((id) =>
    titled(theory.boxes.find((box) => id !== undefined && box.id === id)?.title),
  )
  const [from = '', to = ''] = ends
  return put(
    from === '' || to === ''
      ? t('theory.place.arrow', { number })
      : t('theory.place.arrowBetween', { number, from, to }),
  )
}

const boxIn = (number: number, title: string, t: Translate) =>
  title === '' ? t('theory.place.box', { number }) : t('theory.place.boxNamed', { number, title })

function titled(title: unknown): string {
  const text = typeof title === 'string' ? title.trim() : ''
  return text.length > longestTitle ? `${text.slice(0, longestTitle).trimEnd()}…` : text
}

/** What follows the box or the arrow: an indicator by its number, and the innermost field that has a name. */
function fieldIn(path: readonly string[], t: Translate): string {
  const [first, at, ...rest] = path
  if (first === 'indicators' && at !== undefined)
    return `, ${t('theory.place.indicator', { number: Number(at) + 1 })}${fieldIn(rest, t)}`
  const known = path.filter(isTheoryField)
  const name = first === 'interim' ? first : known.at(-1)
  return name === undefined ? '' : `: ${t(`theory.field.${name}`)}`
}
