// Two people who changed the same activity: what each of them changed alone is kept, and where both said something
// different of the same field, a person chooses.

import { type ActivityContent, type ContentField, contentFields, sameValue } from './content.ts'

export interface Merge {
  /** Both people's changes; theirs in the fields that conflict. */
  readonly merged: ActivityContent
  /** Fields to which both gave a new and different value. */
  readonly conflicts: readonly ContentField[]
}

/** `base` is what both started from. */
export function mergeContents(base: ActivityContent, mine: ActivityContent, theirs: ActivityContent): Merge {
  const conflicts: ContentField[] = []
  const merged = contentFields.map((field): [ContentField, unknown] => {
    if (sameValue(mine[field], base[field])) return [field, theirs[field]]
    if (!sameValue(theirs[field], base[field]) && !sameValue(theirs[field], mine[field])) {
      conflicts.push(field)
      return [field, theirs[field]]
    }
    return [field, mine[field]]
  })
  return { merged: Object.fromEntries(merged) as unknown as ActivityContent, conflicts }
}

/** The merge with a person's choice for each field that conflicts. */
export function resolve(
  { merged, conflicts }: Merge,
  mine: ActivityContent,
  keepsMine: (field: ContentField) => boolean,
): ActivityContent {
  const chosen = conflicts.filter(keepsMine).map((field) => [field, mine[field]])
  return { ...merged, ...Object.fromEntries(chosen) }
}
