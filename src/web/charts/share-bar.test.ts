// A share must be readable however small its part is.

import { expect, it } from 'vitest'
import { shareBars } from './gallery-data.ts'
import { placeShareTexts } from './share-bar.ts'

const [small, large] = shareBars('da').rows

it('writes both parts where each has room', () => {
  if (large === undefined) throw new Error('no row')
  expect(placeShareTexts(large, 582, 15).texts).toEqual([
    { place: 'first', text: '68,5\u00a0% for alle beboere' },
    { place: 'rest', text: '31,5\u00a0%' },
  ])
})

it('writes both beside a part that is too small', () => {
  if (small === undefined) throw new Error('no row')
  expect(placeShareTexts(small, 582, 15).texts).toEqual([
    { place: 'rest', text: '8,9\u00a0% for alle beboere, 91,1\u00a0% for en afgrænset målgruppe' },
  ])
})

it('writes below the bar where nothing fits', () => {
  if (small === undefined) throw new Error('no row')
  expect(placeShareTexts(small, 120, 15).texts.map(({ place }) => place)).toContain('below')
})
