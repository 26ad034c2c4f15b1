// The search: what is found stands under the field while one writes, kind by kind, and arrow keys go through it all.

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Found } from '../../contract/search.ts'
import { fewestLetters } from '../../domain/search/fewest-letters.ts'
import { ProblemText } from '../components/failure.tsx'
import { queryString, request } from '../lib/api.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

/** After the last letter, in milliseconds. */
const delay = 150

interface Hit {
  readonly key: string
  readonly title: string
  readonly about: string
  open(): void
}

interface Group {
  readonly name: string
  readonly hits: readonly Hit[]
}

/** The text as it was when nothing was written for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), delay)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

function useFound(text: string) {
  const wanted = useSettled(text.trim())
  const query = useQuery({
    queryKey: ['search', wanted],
    queryFn: ({ signal }) => request<Found>(`/api/search${queryString({ text: wanted })}`, { signal }),
    enabled: wanted.length >= fewestLetters,
    placeholderData: keepPreviousData,
    // What was looked for is forgotten with the dialog.
    gcTime: 0,
  })
  return { wanted, query }
}

function useGroups(found: Found | undefined, leave: () => void): Group[] {
  const { t } = useLanguage()
  const names = useNames()
  const navigate = useNavigate()
  if (!found) return []
  const groups: Group[] = [
    {
      name: t('plans.title'),
      hits: found.plans.map(({ id, name, municipality }) => ({
        key: id,
        title: name,
        about: names.name('municipality', municipality),
        open: () => void navigate({ to: '/plans/$id', params: { id } }),
      })),
    },
    {
      name: t('activities.title'),
      hits: found.activities.map(({ id, title, planName, activityType, published }) => ({
        key: id,
        title,
        about: [
          planName,
          names.name('activityType', activityType),
          ...(published ? [] : [t('edit.draft')]),
        ].join(' · '),
        open: () => void navigate({ to: '/activities/$id', params: { id } }),
      })),
    },
    {
      name: t('search.types'),
      hits: found.activityTypes.map((activityType) => ({
        key: activityType,
        title: names.name('activityType', activityType),
        about: t('search.typeAbout'),
        open: () => void navigate({ to: '/activities', search: { activityType } }),
      })),
    },
    {
      name: t('people.title'),
      hits: found.people.map(({ id, name, email }) => ({
        key: id,
        title: name,
        about: email,
        open: () => void navigate({ to: '/people' }),
      })),
    },
  ]
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map((group) => ({
      ...group,
      hits: group.hits.map((hit) => ({
        ...hit,
        open() {
          leave()
          hit.open()
        },
      })),
    }))
}

export default function SearchDialog(props: {
  startWith: () => string
  onShown: () => void
  onClose: () => void
}) {
  const { t } = useLanguage()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState(props.startWith)
  const [at, setAt] = useState(0)
  const { wanted, query } = useFound(text)
  const groups = useGroups(wanted.length >= fewestLetters ? query.data : undefined, () =>
    dialog.current?.close(),
  )
  const hits = groups.flatMap((group) => group.hits)
  const current = hits[Math.min(at, hits.length - 1)]
  const { onShown } = props
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is shown once
  useEffect(() => {
    dialog.current?.showModal()
    onShown()
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found anew begins at the top
  useEffect(() => setAt(0), [wanted])
  const optionId = (hit: Hit) => `${id}-${hit.key}`
  useEffect(() => {
    if (current) document.getElementById(optionId(current))?.scrollIntoView({ block: 'nearest' })
  })
  const press = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && hits.length > 0) {
      event.preventDefault()
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length)
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      current.open()
    }
  }
  return (
    <dialog ref={dialog} className="search-dialog" aria-label={t('search.title')} onClose={props.onClose}>
      <div className="search-head">
        <input
          className="input"
          type="search"
          role="combobox"
          aria-label={t('search.title')}
          aria-expanded={hits.length > 0}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          {...(current && { 'aria-activedescendant': optionId(current) })}
          placeholder={t('search.placeholder')}
          maxLength={100}
          autoComplete="off"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={press}
        />
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </button>
      </div>
      <p className="quiet small search-said" role="status">
        {query.error ? (
          <ProblemText error={query.error} />
        ) : wanted.length < fewestLetters ? (
          t('search.hint')
        ) : query.data === undefined ? (
          t('common.loading')
        ) : (
          t('search.count', { count: hits.length, text: wanted })
        )}
      </p>
      <div id={`${id}-found`} role="listbox" aria-label={t('search.found')} className="search-found">
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a list to choose from has no fieldsets
          <div key={group.name} role="group" aria-label={group.name}>
            <p className="search-kind" aria-hidden="true">
              {group.name}
            </p>
            {group.hits.map((hit) => (
              // The field keeps the focus and its arrow keys go through these, as a combobox has it.
              // biome-ignore lint/a11y/useKeyWithClickEvents: see above
              // biome-ignore lint/a11y/useFocusableInteractive: see above
              <div
                key={hit.key}
                id={optionId(hit)}
                role="option"
                aria-selected={hit === current}
                className={hit === current ? 'search-hit search-current' : 'search-hit'}
                onClick={hit.open}
              >
                <span className="row-title">{hit.title}</span>
                <span className="quiet small">{hit.about}</span>
              </div>
            ))}
          </div>
        ))}
      </div>
    </dialog>
  )
}
