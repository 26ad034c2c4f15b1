// What one person wrote in one go saves itself many times; in the history it is one entry. Going back to what stood there
// before is one of its own: what it took the place of stays to be seen, and to be had again.

import { sameValue } from '../../domain/merge.ts'

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
  const contents = versions.map(contentOf)
  /** Whether the version at this place says again what one before the last said. */
  const wentBack = (place: number) =>
    contents.slice(place + 2).some((older) => sameValue(older, contents[place]))
  const groups: Version[][] = []
  for (const [place, version] of versions.entries()) {
    const group = groups.at(-1)
    const later = group?.at(-1)
    if (group && later && wentOn(version, later) && !wentBack(place - 1)) group.push(version)
    else groups.push([version])
  }
  return groups
}

function wentOn(earlier: Saved, later: Saved): boolean {
  return (
    earlier.action === 'changed' &&
    later.action === 'changed' &&
    earlier.savedBy !== null &&
    earlier.savedBy === later.savedBy &&
    Date.parse(later.savedAt) - Date.parse(earlier.savedAt) <= pause
  )
}
