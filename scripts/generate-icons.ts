// Draws the icons that a phone's home screen wants as PNG, of the one that the browser's tab has as SVG.

import { readFileSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

const svg = readFileSync('src/web/public/icon.svg', 'utf8')

/** On ground to the edges, for systems that cut the icon to a shape of their own; the drawing keeps to the middle. */
const wide = svg
  .replace('viewBox="0 0 32 32"', 'viewBox="-6 -6 44 44"')
  .replace(/<rect [^>]*\/>/, '<rect x="-6" y="-6" width="44" height="44" fill="#f6f5f1" stroke="none"/>')

for (const [name, drawing, size] of [
  ['icon-192', svg, 192],
  ['icon-512', svg, 512],
  ['icon-maskable-512', wide, 512],
  ['apple-touch-icon', wide, 180],
] as const) {
  const png = new Resvg(drawing, { fitTo: { mode: 'width', value: size } }).render().asPng()
  writeFileSync(`src/web/public/icons/${name}.png`, png)
}
