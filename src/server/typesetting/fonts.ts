// The typeface as files that drawing and typesetting programs read. The page's own font is one variable WOFF2 file, which they
// can't; a package has the same letters as one file a weight, so no machine needs the typeface installed.

import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve
const fontPackage = '@expo-google-fonts/atkinson-hyperlegible-next'

export const fontFiles: readonly string[] = [
  resolve(`${fontPackage}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  resolve(`${fontPackage}/600SemiBold/AtkinsonHyperlegibleNext_600SemiBold.ttf`),
]

export const fontFamily = 'Atkinson Hyperlegible Next'
