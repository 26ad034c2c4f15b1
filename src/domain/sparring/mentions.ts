// People mentioned in a comment. In what is kept they stand as `@[id]`, so that the text holds no name; people write and
// read `@Name`.

export interface Mentionable {
  /** A UUID, in small letters. */
  readonly id: string
  /** Empty where the person has been erased. */
  readonly name: string
}

const token = /@\[([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\]/g

/** The ids of those mentioned in a text as it is kept, each once, in their order. */
export function mentionedIn(kept: string): string[] {
  return [...new Set([...kept.matchAll(token)].map(([, id]) => id ?? ''))]
}

/** A text as it is kept, in parts: words, and the ids of those mentioned between them. */
export function partsOf(kept: string): readonly (string | { readonly id: string })[] {
  const parts: (string | { readonly id: string })[] = []
  let from = 0
  for (const match of kept.matchAll(token)) {
    if (match.index > from) parts.push(kept.slice(from, match.index))
    parts.push({ id: match[1] ?? '' })
    from = match.index + match[0].length
  }
  if (from < kept.length) parts.push(kept.slice(from))
  return parts
}

/** A kept text as people write it; whoever is not among `people` is called `unknown`. */
export function asWritten(kept: string, people: readonly Mentionable[], unknown: string): string {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return partsOf(kept)
    .map((part) => (typeof part === 'string' ? part : `@${names.get(part.id) || unknown}`))
    .join('')
}

/**
 * What people wrote, as it is kept: where `@Name` stands whole, the person is mentioned. Of names that begin alike the
 * longest is meant; of people with the same name the first.
 */
export function asKept(written: string, people: readonly Mentionable[]): string {
  const named = people
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
  let kept = ''
  let at = 0
  while (at < written.length) {
    const found =
      written[at] === '@'
        ? named.find(
            ({ name }) => written.startsWith(name, at + 1) && endsWord(written, at + 1 + name.length),
          )
        : undefined
    kept += found ? `@[${found.id}]` : written[at]
    at += found ? found.name.length + 1 : 1
  }
  return kept
}

const endsWord = (text: string, at: number) => !/^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
