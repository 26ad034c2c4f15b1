// What is wrong with one cell, as a sentence; the same on the page and at the command line.

import type { ImportProblem } from '../domain/import/problems.ts'
import type { Translate } from './translator.ts'

/** The problem in words. Where it ends with a list cut short, the ellipsis closes the sentence without a stop after it. */
export function problemSentence(
  { code, column, found, expected }: Pick<ImportProblem, 'code' | 'column' | 'found' | 'expected'>,
  translate: Translate,
): string {
  return translate(`imports.problem.${code}`, { column, found, expected }).replace(/…\.$/, '…')
}
