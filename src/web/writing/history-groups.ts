// What one person wrote in one go saves itself many times; in the history it is one entry. Going back to what stood there
// before is one of its own: what it took the place of stays to be seen, and to be had again.

interface Saved {
  readonly action: string
  readonly savedAt: string
  readonly savedBy: string | null
}

/** In milliseconds: whoever pauses longer begins anew. */
const pause = 10 * 60_000

/** The versions newest first, gathered; each group is newest first too. */
export function gatherVersions<Version extends Saved>(
  versions: readonly Version[],
  contentOf: (version: Version) => unknown,
): Version[][] {
  const contents = versions.map((version) => inWords(contentOf(version)))
  const oldest = new Map(contents.map((content, place) => [content, place]))
  /** Whether the version at this place says again what one before the last said. */
  const wentBack = (place: number) => (oldest.get(contents[place] ?? '') ?? 0) >= place + 2
  const groups: Version[][] = []
  for (const [place, version] of versions.entries()) {
    const group = groups.at(-1)
    const later = group?.at(-1)
    if (group && later && wentOn(version, later) && !wentBack(place - 1)) group.push(version)
    else groups.push([version])
  }
  return groups
}

/** The same for the same, whatever the order of an object's keys: each version is read once, not held against each other. */
const inWords = (content: unknown): string =>
  JSON.stringify(content, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  )

function wentOn(earlier: Saved, later: Saved): boolean {
  return (
    earlier.action === 'changed' &&
    later.action === 'changed' &&
    earlier.savedBy !== null &&
    earlier.savedBy === later.savedBy &&
    Date.parse(later.savedAt) - Date.parse(earlier.savedAt) <= pause
  )
}
