// What the audit log is narrowed to: kinds of event, one person, a period.

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { type AuditKind, auditKinds } from '../../domain/access/audit-actions.ts'
import { FilterChip } from '../components/filter-chip.tsx'
import { OptionList } from '../components/option-list.tsx'
import { TextFilter } from '../components/text-filter.tsx'
import { useLanguage } from '../lib/language.tsx'
import { peopleQuery } from '../people/queries.ts'
import { type AuditFilter, noFilter } from './queries.ts'

interface Props {
  readonly filter: AuditFilter
  readonly onChange: (filter: AuditFilter) => void
}

export function AuditFilters({ filter, onChange }: Props) {
  const { t } = useLanguage()
  return (
    <search className="filters" aria-label={t('filter.label')}>
      <KindChip filter={filter} onChange={onChange} />
      <PersonChip filter={filter} onChange={onChange} />
      <DaysChip filter={filter} onChange={onChange} />
      {isNarrowed(filter) && (
        <button type="button" className="link-button" onClick={() => onChange(noFilter)}>
          {t('filter.clearAll')}
        </button>
      )}
    </search>
  )
}

export function isNarrowed({ kinds, person, from, to }: AuditFilter): boolean {
  return kinds.length > 0 || person !== undefined || from !== undefined || to !== undefined
}

const isKind = (text: string): text is AuditKind => auditKinds.some((kind) => kind === text)

function KindChip({ filter, onChange }: Props) {
  const { t } = useLanguage()
  const [first, ...others] = filter.kinds
  const more = others.length > 0 ? ` +${others.length}` : ''
  return (
    <FilterChip
      name={t('auditLog.kind')}
      value={first && `${t(`auditLog.kind.${first}`)}${more}`}
      onClear={() => onChange({ ...filter, kinds: [] })}
    >
      <OptionList
        label={t('auditLog.kind')}
        options={auditKinds.map((kind) => ({ id: kind, name: t(`auditLog.kind.${kind}`) }))}
        chosen={filter.kinds}
        onChange={(chosen) => onChange({ ...filter, kinds: chosen.filter(isKind) })}
      />
    </FilterChip>
  )
}

/** So many letters narrow the list of people to something that one can look through. */
const fewestLetters = 2
const mostPeople = 8

function PersonChip({ filter, onChange }: Props) {
  const { t } = useLanguage()
  const [text, setText] = useState('')
  const people = useQuery({ ...peopleQuery(text, 1), enabled: text.length >= fewestLetters })
  const found = text.length >= fewestLetters ? people.data?.items.slice(0, mostPeople) : undefined
  return (
    <FilterChip
      name={t('auditLog.person')}
      value={filter.person?.name}
      onClear={() => onChange({ ...filter, person: undefined })}
    >
      <p className="small quiet">{t('auditLog.findPersonHint')}</p>
      <TextFilter label={t('auditLog.findPerson')} value={text} onChange={setText} />
      <p role="status" className="said">
        {found?.length === 0 && t('auditLog.noPerson')}
      </p>
      <ul className="menu-list">
        {found?.map(({ id, name, email }) => (
          <li key={id}>
            <button
              type="button"
              className="menu-item"
              aria-pressed={filter.person?.id === id}
              onClick={() => onChange({ ...filter, person: { id, name } })}
            >
              {name} <span className="quiet small">{email}</span>
            </button>
          </li>
        ))}
      </ul>
    </FilterChip>
  )
}

/** A year that is being typed is no day of ours yet. */
const readDay = (text: string) => (/^[12]\d{3}-/.test(text) ? text : undefined)

function DaysChip({ filter, onChange }: Props) {
  const { t, format } = useLanguage()
  const { from, to } = filter
  const since = from && t('auditLog.since', { from: format.date(from) })
  const until = to && t('auditLog.until', { to: format.date(to) })
  const day = (bound: 'from' | 'to') => (
    <label className="field">
      {t(`auditLog.${bound}`)}
      <input
        type="date"
        className="input"
        defaultValue={filter[bound]}
        onChange={({ target }) => onChange({ ...filter, [bound]: readDay(target.value) })}
      />
    </label>
  )
  return (
    <FilterChip
      name={t('auditLog.period')}
      value={since || until ? [since, until].filter(Boolean).join(' ') : undefined}
      onClear={() => onChange({ ...filter, from: undefined, to: undefined })}
    >
      <div className="period-fields">
        {day('from')}
        {day('to')}
      </div>
    </FilterChip>
  )
}
