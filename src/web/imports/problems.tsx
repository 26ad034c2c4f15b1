// Every cell at fault: where it is, what stood there, what was expected, and what was perhaps meant.

import { useMemo, useState } from 'react'
import type { ImportPreview } from '../../contract/imports.ts'
import { type Column, type ColumnText, DataTable, type SortState } from '../components/data-table.tsx'
import { csvText } from '../lib/csv-text.ts'
import { useLanguage } from '../lib/language.tsx'
import { saveFile } from '../lib/save-file.ts'
import { type ProblemWords, useProblemWords } from './problem-words.ts'

type Problem = ImportPreview['problems'][number]
type Row = Problem & { readonly key: string; readonly words: string }

const shownAtFirst = 50

const columns: Column<Row>[] = [
  {
    id: 'place',
    cell: ({ row: { original } }) => (
      <>
        <strong className="cell-address">
          {[original.sheet, original.cell].filter((part) => part !== '').join(' ')}
        </strong>
        <br />
        <span className="quiet small">{original.column}</span>
      </>
    ),
  },
  { id: 'found', cell: ({ row }) => row.original.found || '–' },
  { id: 'words', cell: ({ row }) => row.original.words },
  { id: 'nearest', cell: ({ row }) => row.original.nearest ?? '–' },
]

/** `H12` sorts by its row, then by its column, as the eye goes through a sheet. */
function placeKey({ sheet, cell }: Problem): string {
  const [, letters = '', row = ''] = /^([A-Z]*)(\d*)$/.exec(cell) ?? []
  return `${sheet} ${row.padStart(8, '0')} ${letters.padStart(4)}`
}

function sortKey(row: Row, sort: string | undefined): string {
  switch (sort) {
    case 'words':
      return row.words
    case 'found':
      return row.found
    default:
      return placeKey(row)
  }
}

function withWords(problems: readonly Problem[], words: ProblemWords): Row[] {
  return problems.map((problem, index) => ({ ...problem, key: String(index), words: words.ofCell(problem) }))
}

export function Problems(props: { problems: readonly Problem[]; total: number; fileName: string }) {
  const { t, format } = useLanguage()
  const words = useProblemWords()
  const [state, setState] = useState<SortState>({ sort: 'place', order: 'asc' })
  const [all, setAll] = useState(false)
  const rows = useMemo(() => {
    const sign = state.order === 'asc' ? 1 : -1
    return withWords(props.problems, words).sort(
      (a, b) => sign * format.compare(sortKey(a, state.sort), sortKey(b, state.sort)),
    )
  }, [props.problems, words, state, format])
  const texts: Record<string, ColumnText> = {
    place: { label: t('importPage.problemCell'), sort: 'place' },
    found: { label: t('importPage.problemFound'), sort: 'found' },
    words: { label: t('importPage.problemWhat'), sort: 'words' },
    nearest: { label: t('importPage.problemNearest') },
  }
  const download = () => {
    const head = [
      t('importPage.problemSheet'),
      t('importPage.problemCell'),
      t('importPage.problemColumn'),
      t('importPage.problemWhat'),
      t('importPage.problemFound'),
      t('importPage.problemExpected'),
      t('importPage.problemNearest'),
    ]
    const lines = rows.map((row) => [
      row.sheet,
      row.cell,
      row.column,
      row.words,
      row.found,
      row.expected,
      row.nearest ?? '',
    ])
    saveFile(`${t('importPage.problemsFile')}-${props.fileName}.csv`, csvText([head, ...lines]))
  }
  return (
    <>
      <p>{t('importPage.problemsText')}</p>
      {props.problems.length < props.total && (
        <p className="quiet">
          {t('importPage.problemsShown', {
            shown: format.number(props.problems.length),
            total: format.number(props.total),
          })}
        </p>
      )}
      <p className="import-actions">
        <button type="button" className="button" onClick={download}>
          {t('importPage.problemsDownload')}
        </button>
      </p>
      <DataTable
        caption={t('importPage.problems')}
        columns={columns}
        texts={texts}
        rows={all ? rows : rows.slice(0, shownAtFirst)}
        rowId={(row) => row.key}
        state={state}
        onSort={setState}
      />
      {!all && rows.length > shownAtFirst && (
        <button type="button" className="link-button" onClick={() => setAll(true)}>
          {t('importPage.moreProblems', { count: format.number(rows.length) })}
        </button>
      )}
    </>
  )
}
