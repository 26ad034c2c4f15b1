// Finds a shared indicator for a box: what suits its lane and the activity's type comes first, each shows what it counts
// before it is chosen, and whoever finds none writes their own.

import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useId, useState } from 'react'
import type { LibraryItem } from '../../contract/library-indicators.ts'
import type { ActivityTypeId, EffortAreaId, LaneId } from '../../domain/vocabulary/ids.ts'
import { Failure } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useIndicatorWords } from './indicator-words.ts'
import './library-picker.css'
import { failureOf } from '../lib/query-failure.ts'
import { libraryQuery } from './queries.ts'

/** More than anyone looks through; typing on narrows it. */
const shown = 8

export function LibraryPicker(props: {
  /** The lane of the box. */
  lane: LaneId
  /** Of the activity or of the box; absent where there is none. */
  activityType?: ActivityTypeId | undefined
  effortArea?: EffortAreaId | undefined
  /** Library indicators that the box has already, by their ids: they are not offered again. */
  taken: readonly string[]
  onTake: (indicator: LibraryItem) => void
  /** With what was typed, for the name of the plan's own. */
  onOwn: (name: string) => void
  onCancel?: () => void
}) {
  const { t } = useLanguage()
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState<string>()
  const [wanted] = useDebouncedValue(text.trim(), 250)
  const query = useQuery(
    libraryQuery(wanted === '' ? {} : { text: wanted }, {
      forLane: props.lane,
      forActivityType: props.activityType,
      forEffortArea: props.effortArea,
      most: String(shown + props.taken.length),
    }),
  )
  const items = (query.data?.items ?? []).filter((one) => !props.taken.includes(one.id)).slice(0, shown)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the arrows only move between the field and the buttons inside
    <div className="library-picker" onKeyDown={walk}>
      <label htmlFor={id}>{t('indicators.pick')}</label>
      <input
        id={id}
        type="search"
        className="input"
        // The button that was pressed has just been replaced by this field.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        autoComplete="off"
        maxLength={200}
        placeholder={t('indicators.search')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p role="status" className="quiet small">
        {query.data === undefined
          ? ''
          : items.length === 0
            ? t('indicators.pickNone', { text: wanted })
            : t(wanted === '' ? 'indicators.pickSuits' : 'indicators.count', { count: query.data.total })}
      </p>
      {failureOf(query) ? (
        <Failure error={query.error} retry={() => void query.refetch()} />
      ) : query.data === undefined ? (
        <ListSkeleton />
      ) : (
        <ul className={query.isPlaceholderData ? 'library-found dimmed' : 'library-found'}>
          {items.map((item) => (
            <Found
              key={item.id}
              item={item}
              suits={item.lanes.includes(props.lane)}
              open={open === item.id}
              onOpen={() => setOpen(open === item.id ? undefined : item.id)}
              onTake={() => props.onTake(item)}
            />
          ))}
        </ul>
      )}
      <p className="cluster">
        <button type="button" className="button" onClick={() => props.onOwn(text.trim())}>
          {wanted === '' ? t('indicators.writeOwn') : t('indicators.writeOwnNamed', { name: text.trim() })}
        </button>
        {props.onCancel && (
          <button type="button" className="link-button" onClick={props.onCancel}>
            {t('common.cancel')}
          </button>
        )}
      </p>
    </div>
  )
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('input, .library-found button')]
  const here = stops.findIndex((stop) => stop.matches(':focus'))
  const next = stops[event.key === 'ArrowDown' ? here + 1 : here - 1]
  if (here < 0 || next === undefined) return
  event.preventDefault()
  next.focus()
}

function Found(props: {
  item: LibraryItem
  suits: boolean
  open: boolean
  onOpen: () => void
  onTake: () => void
}) {
  const { t } = useLanguage()
  const id = useId()
  const { said, unitName, scaleOf } = useIndicatorWords()
  const { item, open } = props
  return (
    <li>
      <button
        type="button"
        className="library-name"
        aria-expanded={open}
        aria-controls={id}
        onClick={props.onOpen}
      >
        <span>{said(item.name)}</span> <span className="quiet small">{unitName(item.unit)}</span>
      </button>
      <div id={id} className="library-told small" hidden={!open}>
        <p>{said(item.definition)}</p>
        {item.scale && <p className="quiet">{scaleOf(item.scale)}</p>}
        <p className="quiet">
          {t('indicators.pickFrom', { source: said(item.source) })} {item.feed && t('indicators.pickFed')}
        </p>
        {!props.suits && <p className="quiet">{t('indicators.pickOtherLane')}</p>}
        <p>
          <button type="button" className="button" onClick={props.onTake}>
            {t('indicators.take')}
            <span className="visually-hidden"> {said(item.name)}</span>
          </button>
        </p>
      </div>
    </li>
  )
}
