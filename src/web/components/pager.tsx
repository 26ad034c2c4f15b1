// Which rows of how many are shown, and the way to the others.

import { type ListState, pageSizes } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'

/** One page back, where one is, and one page on. */
export function PageSteps(props: { page: number; pages: number; onPage: (page: number) => void }) {
  const { t, format } = useLanguage()
  const { page, pages, onPage } = props
  return (
    <span className="cluster">
      <button type="button" className="button" disabled={page <= 1} onClick={() => onPage(page - 1)}>
        {t('table.previous')}
      </button>
      <span>{t('table.pageOf', { page: format.number(page), pages: format.number(pages) })}</span>
      <button type="button" className="button" disabled={page >= pages} onClick={() => onPage(page + 1)}>
        {t('table.next')}
      </button>
    </span>
  )
}

export function Pager(props: {
  total: number
  list: ListState
  onChange: (change: Partial<ListState>) => void
}) {
  const { t, format } = useLanguage()
  const { total } = props
  const { page, pageSize } = props.list
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const from = (page - 1) * pageSize + 1
  return (
    <nav className="pager" aria-label={t('table.pages')}>
      <span role="status">
        {t('table.showing', {
          from: format.number(Math.min(from, total)),
          to: format.number(Math.min(from + pageSize - 1, total)),
          total: format.number(total),
        })}
      </span>
      <label>
        {t('table.pageSize')}
        <select
          className="input"
          value={pageSize}
          onChange={(event) => props.onChange({ pageSize: Number(event.target.value) })}
        >
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </select>
      </label>
      <PageSteps page={page} pages={pages} onPage={(next) => props.onChange({ page: next })} />
    </nav>
  )
}
