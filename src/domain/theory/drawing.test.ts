import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { drawTheory } from './drawing.ts'
import { palettes } from './drawing-palette.ts'
import { layOut } from './layout.ts'
import { someTheory } from './random-edits.test-support.ts'
import { emptyTheory, newArrow, newBox } from './theory.ts'

const content = {
  ...emptyTheory,
  boxes: [
    newBox('a', 'deliverables', 'Gadeplansarbejde'),
    newBox('b', 'effort-goals', 'Lovlydig og social adfærd'),
    newBox('c', 'effort-goals', ''),
  ],
  arrows: [newArrow('a', 'b'), newArrow('a', 'c')],
}
const options = { title: 'Gadeteamet', language: 'da', palette: 'light' } as const
const lengthOf = (svg: string, name: string) => svg.match(new RegExp(`<${name}[ />]`, 'g'))?.length ?? 0

describe('the drawing of a theory of change', () => {
  it('reads so', () => {
    const drawn = drawTheory(layOut(content, undefined, { emptyLanes: 'narrow' }), content, {
      ...options,
      effortArea: 'children-youth',
      badges: new Map([['b', { text: 'Ingen datakilde', tone: 'bad' }]]),
      breaks: new Map([['a>b', 'no-change']]),
      notes: ['24.11.2026'],
      headed: true,
    })
    expect(drawn.replaceAll('><', '>\n<')).toMatchSnapshot()
  })

  it('writes what people wrote as text, whatever it is', () => {
    const hostile = `</text><script>alert(1)</script>"'&amp;]]>\u0000\ud800`
    const boxes = [
      newBox('a', 'contact', hostile),
      newBox('b', 'deliverables', '<img src=x onerror=alert(1)>'),
    ]
    const evil = { ...content, boxes, arrows: [newArrow('a', 'b')] }
    const badges = new Map([['a', { text: '<script>', tone: 'good' as const }]])
    const given = { ...options, title: hostile, subtitle: hostile, headed: true, notes: [hostile], badges }
    const drawn = drawTheory(layOut(evil), evil, given)
    for (const name of ['script', 'img']) expect(lengthOf(drawn, name)).toBe(0)
    expect(drawn.isWellFormed() && !drawn.includes('\u0000')).toBe(true)
    expect(drawn).toContain('&lt;script&gt;')
  })

  it('is whole XML with a text for every line of every box, in each palette', () => {
    fc.assert(
      fc.property(someTheory, fc.constantFrom('light', 'dark', 'print'), (some, palette) => {
        const layout = layOut(some)
        const { document } = parseHTML(drawTheory(layout, some, { ...options, palette }))
        const items = [...document.querySelectorAll('[role=listitem]')]
        expect(items).toHaveLength(some.boxes.length)
        const said = items.map((item) => item.querySelector('text')?.textContent).sort()
        expect(said).toEqual(layout.boxes.map(({ lines }) => lines.join('') || 'Uden titel').sort())
      }),
      { numRuns: 30 },
    )
  })

  it('leaves no state to colour alone', () => {
    const badges = new Map([['b', { text: 'Ingen datakilde', tone: 'bad' as const }]])
    const breaks = new Map([['a>b', 'no-delivery' as const]])
    const drawn = drawTheory(layOut(content), content, { ...options, badges, breaks })
    expect(drawn).toContain('Kæden brydes: ikke leveret')
    expect(drawn).toContain('stroke-dasharray')
    expect(drawn).toContain('Ingen datakilde')
    expect(drawTheory(layOut(content), content, options)).not.toContain('Kæden brydes')
  })

  it('has the colours of the tokens', () => {
    const css = readFileSync('src/web/styles/tokens.css', 'utf8')
    const [light = '', dark = ''] = css.split(':root[data-theme="dark"]')
    for (const [palette, tokens] of [
      [palettes.light, light],
      [palettes.dark, dark],
    ] as const) {
      const of = (name: string) => new RegExp(`--${name}: (#\\w+)`).exec(tokens)?.[1]
      const tone = (name: string) => ({ ink: of(name), fill: of(`${name}-soft`), edge: of(`${name}-soft`) })
      expect(palette).toEqual({
        ground: of('ground'),
        box: of('surface'),
        edge: of('line'),
        arrow: of('line-strong'),
        ink: of('ink'),
        quiet: of('ink-2'),
        broken: of('bad'),
        tones: {
          good: tone('ok'),
          fair: tone('warn'),
          bad: tone('bad'),
          mute: { ink: of('ink-2'), fill: of('mute-soft'), edge: of('mute-soft') },
        },
        areas: {
          'children-youth': of('area-born'),
          'social-life': of('area-social'),
          'employment-education': of('area-job'),
          'image-communication': of('area-image'),
          'tenant-democracy': of('area-demo'),
          health: of('area-sund'),
          environment: of('area-miljo'),
          'vulnerable-residents': of('area-udsat'),
        },
      })
    }
  })
})
