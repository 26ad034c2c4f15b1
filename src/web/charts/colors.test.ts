// Bars are seen at 3:1 and figures are read at 4.5:1 on either ground (WCAG 2.1, 1.4.11 and 1.4.3); the values that leave
// the page in files are those that the page mixes.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { effortAreaIds } from '../../domain/vocabulary/ids.ts'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import { mapColors, mapInks, neutralColor } from './colors.ts'
import { lightPalette } from './palette.ts'

type Triple = readonly [number, number, number]

function readTokens(css: string): Map<string, string> {
  return new Map(
    [...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1] ?? '', found[2] ?? '']),
  )
}

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8')
const ownCss = readFileSync(new URL('./charts.css', import.meta.url), 'utf8')
const split = css.indexOf(':root[data-theme="dark"]')
const light = readTokens(css.slice(0, split))
const themes = { light, dark: new Map([...light, ...readTokens(css.slice(split))]) }
const mixes = readTokens(ownCss.slice(0, ownCss.indexOf('}')))

function linear(hex: string): Triple {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Ottosson's Oklab (2020), as CSS Color 4 mixes in it. */
function toOklab([r, g, b]: Triple): Triple {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

function fromOklab([lightness, a, b]: Triple): string {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const channels = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const text = channels.map((value) => {
    const curved = value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, curved)))
      .toString(16)
      .padStart(2, '0')
  })
  return `#${text.join('')}`
}

function resolve(value: string, theme: Map<string, string>): string {
  const mix = /color-mix\(in oklab, (var\(.+?\)) (\d+)%, (var\(.+?\))\)/.exec(value)
  if (mix) {
    const [one, other] = [mix[1], mix[3]].map((part) => toOklab(linear(resolve(part ?? '', theme))))
    const weight = Number(mix[2]) / 100
    if (one === undefined || other === undefined) throw new Error(value)
    const at = (index: 0 | 1 | 2) => one[index] * weight + other[index] * (1 - weight)
    return fromOklab([at(0), at(1), at(2)])
  }
  const name = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  if (name === undefined) return value
  return resolve(mixes.get(name) ?? theme.get(name) ?? `no ${name}`, theme)
}

function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const [dark, bright] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

describe.each(Object.entries(themes))('in %s colours', (_name, theme) => {
  const of = (value: string) => resolve(value, theme)

  it.each([...effortAreaIds.map(effortAreaColour), neutralColor, 'var(--accent)', 'var(--line-strong)'])(
    'a bar in %s is seen on the sheet',
    (color) => {
      expect(contrast(of(color), of('var(--surface)'))).toBeGreaterThanOrEqual(3)
    },
  )

  it('the figures on the map are read on each of its classes', () => {
    mapColors.forEach((color, index) => {
      expect(contrast(of(color), of(mapInks[index] ?? ''))).toBeGreaterThanOrEqual(4.5)
    })
  })

  it('the map’s classes grow away from the sheet', () => {
    const steps = ['var(--map-0)', ...mapColors].map((color) => contrast(of(color), of('var(--surface)')))
    expect(steps).toEqual([...steps].sort((a, b) => a - b))
  })

  it('quiet text is read on the sheet and in a share’s lighter part', () => {
    expect(contrast(of('var(--ink-2)'), of('var(--surface)'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(of('var(--ink)'), of('var(--surface-2)'))).toBeGreaterThanOrEqual(4.5)
  })
})

it('mixes the map’s classes for files as the page does', () => {
  for (const name of ['--map-0', '--map-1', '--map-2', '--map-3', '--map-4', '--map-5'])
    expect(lightPalette[name], name).toBe(resolve(`var(${name})`, light))
})
