// The light values of the tokens that charts use, for pictures that leave the page and its style sheets. A test compares
// them with the tokens themselves.

export const lightPalette: Readonly<Record<string, string>> = {
  '--surface': '#ffffff',
  '--surface-2': '#efede6',
  '--line': '#dcd9cf',
  '--line-strong': '#8b887e',
  '--ink': '#1c1f23',
  '--ink-2': '#565a60',
  '--accent': '#0b5d57',
  '--accent-ink': '#ffffff',
  '--accent-soft': '#dcebe8',
  '--accent-mid': '#b9d0cd',
  '--neutral': '#94939a',
  '--ok': '#1b6e33',
  '--warn': '#8a5a00',
  '--bad': '#a3262a',
  '--area-born': '#a23b8f',
  '--area-social': '#c4566a',
  '--area-job': '#3b2f8f',
  '--area-image': '#2a8dbf',
  '--area-demo': '#2b8a7b',
  '--area-sund': '#1b6e33',
  '--area-miljo': '#8a8320',
  '--area-udsat': '#7a1f4b',
  '--map-0': '#e8e8e9',
  '--map-1': '#c6d6d4',
  '--map-2': '#a6bfbc',
  '--map-3': '#86a8a4',
  '--map-4': '#467c76',
  '--map-5': '#0b5d57',
}

/** Replaces `var(--name)` by its value; a name that is missing here is a mistake of ours and throws. */
export function resolveTokens(text: string): string {
  return text.replaceAll(/var\((--[\w-]+)\)/g, (_whole, name: string) => {
    const value = lightPalette[name]
    if (value === undefined) throw new Error(`the palette lacks ${name}`)
    return value
  })
}
