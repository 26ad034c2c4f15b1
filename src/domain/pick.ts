// The part of a record that is named by its fields.

/** Leaves out whatever else the record has. */
export function pick<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  fields: readonly Field[],
): Pick<Whole, Field> {
  const part: Partial<Pick<Whole, Field>> = {}
  for (const field of fields) part[field] = whole[field]
  return part as Pick<Whole, Field>
}
