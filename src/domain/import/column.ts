// What a column of the import template is, and what a cell of it may hold.

export type SheetId = 'plans' | 'selfEvaluations'

/** What a cell of the column holds. Kroner and counts are whole numbers, days have no time. */
export type CellKind = 'text' | 'day' | 'kroner' | 'count' | 'yesNo' | 'coded'

/** A value that a coded column takes: the code word, and the Danish label that people choose. */
export interface Allowed {
  readonly id: string
  readonly label: string
}

export interface Column {
  readonly key: string
  readonly header: string
  readonly kind: CellKind
  readonly required: boolean
  /** One sentence for whoever fills it in. */
  readonly help: string
  readonly example: string
  /** In characters, as spreadsheets count. */
  readonly width: number
  readonly maxLength: number
  readonly allowed?: readonly Allowed[]
}

export interface Sheet {
  readonly id: SheetId
  readonly name: string
  readonly columns: readonly Column[]
}

export const shortText = 200
export const longText = 5000

interface Extra {
  readonly required?: boolean
  readonly width?: number
  readonly maxLength?: number
  readonly allowed?: readonly Allowed[]
}

/** A column that is not required and takes short texts, unless told otherwise. */
export function column(
  key: string,
  header: string,
  kind: CellKind,
  help: string,
  example: string,
  extra: Extra = {},
): Column {
  return { key, header, kind, help, example, required: false, width: 16, maxLength: shortText, ...extra }
}
