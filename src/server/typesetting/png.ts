// Draws SVG as PNG, the same on every machine.

import { fontFamily, fontFiles } from './fonts.ts'

/** More would take hundreds of megabytes to draw; a picture that large is drawn smaller. */
const mostPixels = 40_000_000

/** Twice as many pixels each way as the picture has, for screens and paper that show them. */
export async function toPng(svg: string, scale = 2): Promise<Buffer> {
  const { Resvg, renderAsync } = await import('@resvg/resvg-js')
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } })
  const zoom = Math.min(scale, Math.sqrt(mostPixels / Math.max(1, width * height)))
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: fontFamily }
  return (await renderAsync(svg, { font, fitTo: { mode: 'zoom', value: zoom } })).asPng()
}
