// Hands a chart over as a file: SVG and CSV as text, PNG drawn from the SVG at twice its size with the font inside.

import fontUrl from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import type { Language } from '../../domain/vocabulary/types.ts'
import type { ChartTable } from './chart-table.ts'
import { tableToCsv } from './csv.ts'
import { chartPicture, type PictureTexts, svgText } from './svg-file.ts'

export type FileKind = 'PNG' | 'SVG' | 'CSV'

interface ChartFile {
  readonly texts: PictureTexts
  readonly table: ChartTable
  readonly language: Language
  /** Draws the chart anew at a width fit for a file, whatever the screen's. */
  readonly draw: () => Promise<SVGSVGElement>
}

const pixelRatio = 2

function readAsDataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
    reader.readAsDataURL(blob)
  })
}

/** A picture drawn as an image sees no fonts of the page, so the font travels inside it. */
async function embeddedFont(): Promise<string> {
  const answer = await fetch(fontUrl)
  if (!answer.ok) throw new Error(`the font answered ${answer.status}`)
  const url = await readAsDataUrl(await answer.blob())
  return `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;src:url(${url})}`
}

async function toPng(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image()
  image.src = await readAsDataUrl(
    new Blob([svgText(picture, await embeddedFont())], { type: 'image/svg+xml' }),
  )
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Number(picture.getAttribute('width')) * pixelRatio
  canvas.height = Number(picture.getAttribute('height')) * pixelRatio
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('no picture')) : resolve(blob)), 'image/png')
  })
}

async function makeFile(kind: FileKind, file: ChartFile): Promise<Blob> {
  if (kind === 'CSV')
    return new Blob([tableToCsv(file.table, [file.texts.title, ...file.texts.notes], file.language)], {
      type: 'text/csv;charset=utf-8',
    })
  const picture = chartPicture(await file.draw(), file.texts, document)
  return kind === 'PNG' ? toPng(picture) : new Blob([svgText(picture)], { type: 'image/svg+xml' })
}

/** Makes the file and lets the browser save it as `name` with the kind's ending. */
export async function downloadChart(kind: FileKind, name: string, file: ChartFile): Promise<void> {
  const url = URL.createObjectURL(await makeFile(kind, file))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.${kind.toLowerCase()}`
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
