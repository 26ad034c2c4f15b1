// A chart taken home: as a table on the page, and as files that say by themselves what they show.

import { inflateSync } from 'node:zlib'
import type { Overview } from '../../src/contract/overview.ts'
import { barriers, download, expect, sheet, test } from './support.ts'

const title = 'Hvad planerne arbejder med'
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** The packed pixels of a PNG, unpacked; a broken file throws. */
function pixels(png: Buffer): Buffer {
  const data: Buffer[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') data.push(png.subarray(at + 8, at + 8 + length))
    at += 12 + length
  }
  return inflateSync(Buffer.concat(data))
}

test('A chart can be read as a table and taken home as CSV, SVG and PNG, each with source, filter, n and date', async ({
  page,
}) => {
  await page.goto('/overview?programme=2006-10')
  const overview: Overview = await (await page.request.get('/api/overview?programme=2006-10')).json()
  const children = overview.effortAreas.find((area) => area.id === 'children-youth')
  const chart = sheet(page, title)
  await chart.getByRole('button', { name: /^Vis som tabel/ }).click()
  const row = chart.getByRole('row', { name: /^Børn & unge/ })
  await expect(row.getByRole('cell').first()).toHaveText('102')
  expect(children?.plans).toBe(102)
  await expect(chart.getByRole('row')).toHaveCount(1 + overview.effortAreas.length)
  expect(await barriers(page)).toEqual([])
  await chart.getByRole('button', { name: /^Vis som diagram/ }).click()
  await expect(chart.getByRole('link', { name: /^Børn & unge: 102/ })).toBeVisible()

  const get = (kind: string) =>
    download(page, chart.getByRole('button', { name: `Hent »${title}« som ${kind}` }))
  const csv = await get('CSV')
  expect(csv.name).toMatch(/\.csv$/)
  const lines = csv.bytes.toString('utf8').split('\r\n')
  expect(lines[0]).toMatch(/^\ufeff/)
  expect(lines).toContain('Børn & unge;102;63')
  for (const area of overview.effortAreas)
    expect(lines.filter((line) => line.split(';')[1] === String(area.plans))).not.toEqual([])
  const notes = [
    'Kilde: eksempeldata',
    'Udvalg: Midler: 2006-10-midlerne',
    'Antal: 162 helhedsplaner',
    'Data pr. ',
  ]
  for (const note of [title, ...notes]) expect(lines.join('\n')).toContain(note)

  const svg = await get('SVG')
  expect(svg.name).toMatch(/\.svg$/)
  const picture = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    const texts = [...parsed.querySelectorAll('text')].map((element) => element.textContent ?? '')
    return {
      root: parsed.documentElement.nodeName,
      texts,
      broken: parsed.querySelector('parsererror') !== null,
    }
  }, svg.bytes.toString('utf8'))
  expect(picture).toMatchObject({ root: 'svg', broken: false })
  for (const words of [title, '102', ...notes]) expect(picture.texts.join('\n')).toContain(words)

  const png = await get('PNG')
  expect(png.name).toMatch(/\.png$/)
  expect(png.bytes.subarray(0, 8)).toEqual(pngSignature)
  const [width, height] = [png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]
  expect(width).toBeGreaterThan(1000)
  expect(height).toBeGreaterThan(500)
  expect(new Set(pixels(png.bytes)).size).toBeGreaterThan(50)
})
