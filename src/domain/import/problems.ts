// What can be wrong with a file, by code. The sentences stand in the message catalogues.

/** What can be wrong with a cell, a row or a sheet. */
export const importProblemCodes = [
  'required',
  'formula',
  'error-value',
  'not-a-day',
  'not-a-whole-number',
  'negative',
  'too-large',
  'not-yes-or-no',
  'not-in-list',
  'too-long',
  'cpr-number',
  'unknown-plan',
  'plan-not-granted',
  'activity-is-draft',
  'duplicate-row',
  'ends-before-start',
  'evaluated-before-start',
  'reason-missing',
  'reason-with-reached',
  'no-target-group',
  'no-role',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'missing-sheet',
  'empty-file',
] as const
export type ImportProblemCode = (typeof importProblemCodes)[number]

/** One thing to mend, where it stands, what stood there and what was expected. Texts may be empty. */
export interface ImportProblem {
  readonly code: ImportProblemCode
  readonly sheet: string
  /** As a spreadsheet names it: `H12`. */
  readonly cell: string
  /** The column's header. */
  readonly column: string
  readonly found: string
  readonly expected: string
  readonly nearest: string | null
}

/** What makes a file unusable as a whole. */
export const fileProblemCodes = [
  'file-empty',
  'file-not-a-spreadsheet',
  'file-is-pdf',
  'file-is-old-excel',
  'file-has-macros',
  'file-expands-too-much',
  'file-truncated',
  'file-too-heavy',
  'file-too-large',
  'file-unreadable',
  'csv-not-recognised',
  'interrupted',
] as const
export type FileProblemCode = (typeof fileProblemCodes)[number]

/** How many problems are kept and shown; the count of all is told beside them. */
export const problemLimit = 1000

/** The letters of a column, from 0: A, B, ..., Z, AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26))
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter
}
