// Reads the filter of a request strictly: a program that asks for a value that does not exist should hear so.

import { type ActivityFilter, parseFilter } from '../../domain/overview/filter.ts'
import { ProblemError } from './problem.ts'

/** Throws `not-acceptable-input` naming what the vocabulary does not know. */
export function readFilter(query: Readonly<Record<string, string | undefined>>): ActivityFilter {
  const { filter, ignored } = parseFilter(query)
  if (ignored.length > 0)
    throw new ProblemError('not-acceptable-input', { parameter: ignored.join(', ').slice(0, 500) })
  return filter
}
