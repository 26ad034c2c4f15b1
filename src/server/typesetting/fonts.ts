// The typeface as files that drawing and typesetting programs read. The page's own font is one variable WOFF2 file, which they
// can't; a package has the same letters as one file a weight, so no machine needs the typeface installed.

import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

export const fontFiles: readonly string[] = [
  resolve('@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
  resolve(
    '@expo-google-fonts/atkinson-hyperlegible-next/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf',
  ),
]

export const fontFamily = 'Atkinson Hyperlegible Next'
