// A table whose rows the server sorts and pages: real table markup, sort buttons in the heads, and on a phone one card
// a row. Columns are TanStack Table's; the order and page live in the address.

import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table'
import { useLanguage } from '../lib/language.tsx'

const features = tableFeatures({})

/** A column of a table; `meta.sort` is the name that the server sorts it by. */
export type Column<Row extends RowData> = ColumnDef<typeof features, Row, unknown>

export interface ColumnText {
  readonly label: string
  readonly sort?: string
  readonly numeric?: boolean
}

export interface SortState {
  readonly sort: string | undefined
  readonly order: 'asc' | 'desc'
}

function SortButton(props: {
  label: string
  sort: string
  state: SortState
  onSort: (state: SortState) => void
}) {
  const active = props.state.sort === props.sort
  const order = active && props.state.order === 'asc' ? 'desc' : 'asc'
  return (
    <button type="button" className="sort-button" onClick={() => props.onSort({ sort: props.sort, order })}>
      {props.label}
      <span className="sort-arrow" aria-hidden="true">
        {active ? (props.state.order === 'asc' ? '↑' : '↓') : ''}
      </span>
    </button>
  )
}

function NarrowSort(props: {
  texts: Readonly<Record<string, ColumnText>>
  state: SortState
  onSort: (state: SortState) => void
}) {
  const { t } = useLanguage()
  return (
    <div className="narrow-sort">
      <label className="field">
        {t('table.sortBy')}
        <select
          className="input"
          value={props.state.sort ?? ''}
          onChange={(event) => props.onSort({ sort: event.target.value, order: props.state.order })}
        >
          {props.state.sort === undefined && <option value="">–</option>}
          {Object.values(props.texts).map(
            (text) =>
              text.sort && (
                <option key={text.sort} value={text.sort}>
                  {text.label}
                </option>
              ),
          )}
        </select>
      </label>
      <label className="field">
        {t('table.order')}
        <select
          className="input"
          value={props.state.order}
          onChange={(event) =>
            props.onSort({ ...props.state, order: event.target.value === 'desc' ? 'desc' : 'asc' })
          }
        >
          <option value="asc">{t('table.ascending')}</option>
          <option value="desc">{t('table.descending')}</option>
        </select>
      </label>
    </div>
  )
}

export function DataTable<Row extends RowData>(props: {
  caption: string
  columns: Column<Row>[]
  /** By column id: its head, how the server sorts it, whether numbers stand under each other. */
  texts: Readonly<Record<string, ColumnText>>
  rows: Row[]
  rowId: (row: Row) => string
  /** Left out where there is one order only. */
  state?: SortState
  onSort?: (state: SortState) => void
  stale?: boolean
}) {
  const { state, onSort } = props
  const table = useTable({ features, columns: props.columns, data: props.rows, getRowId: props.rowId })
  const sortOf = (order: 'asc' | 'desc') => (order === 'asc' ? 'ascending' : 'descending')
  return (
    <div className={props.stale ? 'table-wrap dimmed' : 'table-wrap'} aria-busy={props.stale}>
      {state && onSort && <NarrowSort texts={props.texts} state={state} onSort={onSort} />}
      <table className="table table-cards">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => {
              const text = props.texts[column.id ?? '']
              const sorted = text?.sort !== undefined && text.sort === state?.sort
              return (
                <th
                  key={column.id}
                  scope="col"
                  className={text?.numeric ? 'number' : undefined}
                  aria-sort={sorted ? sortOf(state.order) : undefined}
                >
                  {text?.sort && state && onSort ? (
                    <SortButton label={text.label} sort={text.sort} state={state} onSort={onSort} />
                  ) : (
                    text?.label
                  )}
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id}>
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  data-label={props.texts[cell.column.id]?.label}
                  className={props.texts[cell.column.id]?.numeric ? 'number' : undefined}
                >
                  <div className="cell">
                    <table.FlexRender cell={cell} />
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
