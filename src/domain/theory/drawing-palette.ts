// The colours of a drawing that leaves the page and its style sheets: on screen in light and dark, and ink on white for
// paper. A test compares them with the tokens.

import type { EffortAreaId } from '../vocabulary/ids.ts'

export type Tone = 'good' | 'fair' | 'bad' | 'mute'

export interface Palette {
  readonly ground: string
  readonly box: string
  readonly edge: string
  readonly arrow: string
  readonly ink: string
  readonly quiet: string
  readonly broken: string
  readonly tones: Readonly<
    Record<Tone, { readonly ink: string; readonly fill: string; readonly edge: string }>
  >
  readonly areas: Readonly<Record<EffortAreaId, string>>
}

export const paletteNames = ['light', 'dark', 'print'] as const
export type PaletteName = (typeof paletteNames)[number]

const lightAreas: Palette['areas'] = {
  'children-youth': '#a23b8f',
  'social-life': '#c4566a',
  'employment-education': '#3b2f8f',
  'image-communication': '#2a8dbf',
  'tenant-democracy': '#2b8a7b',
  health: '#1b6e33',
  environment: '#8a8320',
  'vulnerable-residents': '#7a1f4b',
}

/** No filled surfaces: paper is white, and ink dear. */
const onPaper = (ink: string) => ({ ink, fill: '#ffffff', edge: ink })

export const palettes: Readonly<Record<PaletteName, Palette>> = {
  light: {
    ...{ ground: '#f6f5f1', box: '#ffffff', edge: '#dcd9cf', arrow: '#8b887e', ink: '#1c1f23' },
    ...{ quiet: '#565a60', broken: '#a3262a' },
    tones: {
      good: { ink: '#1b6e33', fill: '#e0f0e3', edge: '#e0f0e3' },
      fair: { ink: '#8a5a00', fill: '#fbeed0', edge: '#fbeed0' },
      bad: { ink: '#a3262a', fill: '#f8e1e0', edge: '#f8e1e0' },
      mute: { ink: '#565a60', fill: '#eceae4', edge: '#eceae4' },
    },
    areas: lightAreas,
  },
  dark: {
    ...{ ground: '#111417', box: '#181c20', edge: '#2f353b', arrow: '#7b828a', ink: '#eceef0' },
    ...{ quiet: '#b4bac1', broken: '#f09a95' },
    tones: {
      good: { ink: '#6fcb88', fill: '#17301e', edge: '#17301e' },
      fair: { ink: '#f0c069', fill: '#362a12', edge: '#362a12' },
      bad: { ink: '#f09a95', fill: '#3a1b1b', edge: '#3a1b1b' },
      mute: { ink: '#b4bac1', fill: '#252a2f', edge: '#252a2f' },
    },
    areas: {
      'children-youth': '#d98bcb',
      'social-life': '#ee8e9d',
      'employment-education': '#9c93f0',
      'image-communication': '#7cc4ea',
      'tenant-democracy': '#63c9b8',
      health: '#6fcb88',
      environment: '#cfc65a',
      'vulnerable-residents': '#de7fae',
    },
  },
  print: {
    ...{ ground: '#ffffff', box: '#ffffff', edge: '#1c1f23', arrow: '#565a60', ink: '#1c1f23' },
    ...{ quiet: '#1c1f23', broken: '#a3262a' },
    tones: {
      good: onPaper('#1b6e33'),
      fair: onPaper('#8a5a00'),
      bad: onPaper('#a3262a'),
      mute: onPaper('#565a60'),
    },
    areas: lightAreas,
  },
}
