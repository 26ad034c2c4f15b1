// Finds municipalities by the beginning of their names or of a word in them.

import { normalise } from '../import/nearest.ts'
import { municipalities } from '../vocabulary/municipalities.ts'

/** The codes of those that a text, made plain by `normalise`, is the beginning of; with or without *Kommune* after it. */
export function findMunicipalities(wanted: string): string[] {
  const name = wanted.replace(/ kommunes?$/, '')
  return municipalities
    .filter((municipality) => ` ${normalise(municipality.name).replaceAll('-', ' ')}`.includes(` ${name}`))
    .map(({ code }) => code)
}
