// What one person wrote in one go saves itself many times; in the history it is one entry.

interface Saved {
  readonly action: string
  readonly savedAt: string
  readonly savedBy: string | null
}

/** In milliseconds: whoever pauses longer begins anew. */
const pause = 10 * 60_000

/** The versions newest first, gathered; each group is newest first too. */
export function gatherVersions<Version extends Saved>(versions: readonly Version[]): Version[][] {
  const groups: Version[][] = []
  for (const version of versions) {
    const group = groups.at(-1)
    const later = group?.at(-1)
    if (group && later && wentOn(version, later)) group.push(version)
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
