// What the inbox is narrowed to: plan, municipality, effort area, what threads are about, how long they have waited, and
// whether anybody has answered.

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { waitingDays } from '../../domain/sparring/waiting.ts'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { InboxAddress, InboxFilterName } from './inbox-address.ts'
import { inboxPlansQuery, loadQuery } from './inbox-queries.ts'

export function InboxFilters({ address }: { address: InboxAddress }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const id = useId()
  // On a phone they would fill the first screen.
  const [open, setOpen] = useState(false)
  const plans = useQuery(inboxPlansQuery).data?.items ?? []
  const { filter, setFilter } = address
  const municipalities = [...new Set(plans.map(({ municipality }) => municipality))]
    .map((id) => ({ id, name: names.name('municipality', id) }))
    .sort((one, other) => one.name.localeCompare(other.name, language))
  const select = (
    name: Exclude<InboxFilterName, 'person' | 'waitsFor'>,
    options: readonly { id: string; name: string }[],
  ) => (
    <SelectField
      label={t(`inbox.filter.${name}`)}
      value={filter[name] ?? ''}
      options={[
        { id: '', name: t(name === 'order' ? 'inbox.order.oldest' : 'inbox.filter.all') },
        ...options,
      ]}
      onChange={(id) => setFilter({ [name]: id || undefined })}
    />
  )
  return (
    <search aria-label={t('filter.label')}>
      <button
        type="button"
        className="button inbox-unfold"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('inbox.filters', { count: address.narrowedTo })}
      </button>
      <div id={id} className={open ? 'inbox-filters' : 'inbox-filters inbox-folded'}>
        {plans.length > 1 && select('plan', plans)}
        {municipalities.length > 1 && select('municipality', municipalities)}
        {select(
          'effortArea',
          effortAreaIds.map((id) => ({ id, name: names.name('effortArea', id) })),
        )}
        {select(
          'kind',
          (['theory', 'self-evaluation'] as const).map((id) => ({ id, name: t(`inbox.kind.${id}`) })),
        )}
        {select(
          'days',
          waitingDays.map((days) => ({ id: String(days), name: t('inbox.days', { days }) })),
        )}
        {select('order', [{ id: 'newest', name: t('inbox.order.newest') }])}
        <label className="option inbox-unanswered">
          <input
            type="checkbox"
            checked={filter.unanswered === 'true'}
            onChange={({ target }) => setFilter({ unanswered: target.checked ? 'true' : undefined })}
          />
          <span>{t('inbox.filter.unanswered')}</span>
        </label>
      </div>
      {(filter.person ?? filter.waitsFor) && <OfPerson address={address} />}
      {address.isNarrowed && (
        <button type="button" className="link-button" onClick={address.clear}>
          {t('filter.clearAll')}
        </button>
      )}
    </search>
  )
}

/** Chosen in the table of how much waits for whom. */
function OfPerson({ address }: { address: InboxAddress }) {
  const { t } = useLanguage()
  const { person, waitsFor } = address.filter
  const id = person ?? waitsFor
  const name = useQuery(loadQuery).data?.items.find((one) => one.id === id)?.name ?? ''
  return (
    <p className="inbox-person">
      {t(waitsFor ? 'inbox.filter.waitsFor' : 'inbox.filter.of', { name })}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => address.setFilter({ person: undefined, waitsFor: undefined })}
      >
        {t('inbox.filter.everybody')}
      </button>
    </p>
  )
}
