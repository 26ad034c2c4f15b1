// The figures of a chart as a table: for those who would rather read them, and for those who can't see the picture.

import { Link } from '@tanstack/react-router'
import type { ChartFormat } from './chart-format.ts'
import { type ChartTable, cellText, findCellHref, type TableColumn, type TableRow } from './chart-table.ts'

function Cell(props: { row: TableRow; column: TableColumn; index: number; format: ChartFormat }) {
  const { row, column, index, format } = props
  const text = cellText(row.cells[index] ?? null, column.kind, format)
  const href = findCellHref(row, index)
  // A number that leads to the row's own list takes over from the row's name, and says it.
  const name = index > 0 && href === row.href ? { 'aria-label': `${row.cells[0]}: ${text}` } : {}
  const linked =
    href === undefined ? (
      text
    ) : (
      <Link to={href} {...name}>
        {text}
      </Link>
    )
  if (index === 0) return <th scope="row">{linked}</th>
  return <td className={column.kind === 'text' ? undefined : 'number'}>{linked}</td>
}

export function ChartTableView(props: { table: ChartTable; caption: string; format: ChartFormat }) {
  const { columns, rows } = props.table
  return (
    <div className="chart-table-scroll">
      <table className="chart-table">
        <caption className="visually-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.header} scope="col" className={column.kind === 'text' ? undefined : 'number'}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {columns.map((column, index) => (
                <Cell key={column.header} row={row} column={column} index={index} format={props.format} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
