// How long a theory of change takes to lay out and to draw, on the server and in a browser, beside elkjs, which lays out
// graphs for many editors; and how soon an edit is seen.

import type { Page } from '@playwright/test'
import { build } from 'vite'
import type { Session } from '../src/contract/session.ts'
import { drawTheory } from '../src/domain/theory/drawing.ts'
import { layOut } from '../src/domain/theory/layout.ts'
import { sizes, spacings } from '../src/domain/theory/layout-sizes.ts'
import type { TheoryContent } from '../src/domain/theory/theory.ts'
import { laneIds } from '../src/domain/vocabulary/ids.ts'
import { renderSubject } from '../src/server/theories/render.ts'
import { openBrowser } from './support/browser.ts'
import { ELK } from './support/elk.ts'
import { median, milliseconds, print, printTable } from './support/measure.ts'
import { theoryOf } from './support/theories.ts'

const counts = [12, 60, 300]
const runs = 15
const editLimit = 50
const edits = 40

export async function benchTheory(): Promise<void> {
  await onServer()
  await inBrowser()
}

async function onServer(): Promise<void> {
  const rows: string[][] = []
  for (const count of counts) {
    const content = theoryOf(count)
    const own = await median(runs, async () => layOut(content))
    const layout = layOut(content)
    const picture = { title: 'Forandringsteori', language: 'da', palette: 'print' } as const
    const subject = {
      ...{
        title: 'Forandringsteori',
        subtitle: '',
        remark: '',
        content,
        effortArea: null,
        measured: [],
        live: [],
        goals: new Map(),
      },
      ...{ circumstances: { targetGroups: null, agreedPartners: [], fedGoals: [] }, whole: false },
    }
    let drawn = 0
    // Another title each time: Typst remembers what it has set before.
    const file = (format: 'png' | 'pdf') => async () =>
      renderSubject(
        { ...subject, title: `Forandringsteori ${drawn++}` },
        { format, language: 'da', paper: 'a3', palette: 'light' },
      )
    const times = [
      own,
      await median(runs, () => layOutByElk(content)),
      await median(runs, async () => drawTheory(layout, content, picture)),
      await median(3, file('png')),
      await median(3, file('pdf')),
    ]
    const arrows = String(content.arrows.length)
    rows.push([String(count), arrows, ...times.map(milliseconds), ((times[1] ?? 0) / own).toFixed(1)])
  }
  print(`\nTheories of change on the server, ms, median of ${runs}`)
  const files = ['draw as SVG', 'whole as PNG', 'whole as PDF']
  printTable(['boxes', 'arrows', 'lay out', 'elkjs lays out', ...files, 'elkjs / ours'], rows)
}

const elk = new ELK()

/** The same boxes in the same lanes. */
async function layOutByElk({ boxes, arrows }: TheoryContent): Promise<unknown> {
  return elk.layout({
    id: 'theory',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.partitioning.activate': 'true',
      'elk.spacing.nodeNode': String(sizes.gap),
    },
    children: boxes.map(({ id, lane }) => ({
      ...{ id, width: spacings.screen.boxWidth, height: 80 },
      layoutOptions: { 'elk.partitioning.partition': String(laneIds.indexOf(lane)) },
    })),
    edges: arrows.map(({ from, to }) => ({ id: `${from}>${to}`, sources: [from], targets: [to] })),
  })
}

async function inBrowser(): Promise<void> {
  const watched = await openBrowser()
  try {
    const context = await watched.enter('plan-leader')
    const page = await context.newPage()
    const rows = await drawIn(page)
    print(`\nThe same in Chromium, until it is painted, ms, median of ${runs}`)
    printTable(['boxes', 'lay out', 'lay out, draw and paint'], rows)
    const times = await editIn(page)
    const at = (share: number) => milliseconds(times[Math.floor((times.length - 1) * share)] ?? 0)
    print(
      `\nFrom a key to the painted diagram of 60 boxes, ${edits} times undo and redo (aim: under ${editLimit} ms)`,
    )
    const p95 = times[Math.floor((times.length - 1) * 0.95)] ?? Number.POSITIVE_INFINITY
    const held = p95 < editLimit ? 'held' : `MISSED by ${milliseconds(p95 - editLimit)} ms`
    printTable(
      ['', 'p50 ms', 'p95 ms', 'slowest ms', 'aim at p95'],
      [['edit to paint', at(0.5), at(0.95), at(1), held]],
    )
  } finally {
    await watched.close()
  }
}

/** What `drawIn` finds in the page. */
interface Bundle {
  readonly layOut: typeof layOut
  readonly drawTheory: typeof drawTheory
}

/** Lays out and draws on an empty page, with the product's own code. */
async function drawIn(page: Page): Promise<string[][]> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'bench/support/theory-bundle.ts', formats: ['iife'], name: 'theoryBundle' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the bundle was not built')
  await page.goto('about:blank')
  await page.addScriptTag({ content: output.output[0].code })
  const rows: string[][] = []
  for (const count of counts) {
    const [layout = 0, painted = 0] = await page.evaluate(
      async ([content, times]) => {
        const { layOut, drawTheory } = (globalThis as unknown as { theoryBundle: Bundle }).theoryBundle
        const nextPaint = () =>
          new Promise<void>((resolve) =>
            requestAnimationFrame(() => {
              const { port1, port2 } = new MessageChannel()
              port1.onmessage = () => resolve()
              port2.postMessage(undefined)
            }),
          )
        const middle = async (run: () => void | Promise<void>) => {
          const taken: number[] = []
          for (let at = 0; at <= times; at++) {
            const begun = performance.now()
            await run()
            taken.push(performance.now() - begun)
          }
          return taken.slice(1).sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
        }
        return [
          await middle(() => void layOut(content)),
          await middle(async () => {
            const picture = { title: 'Forandringsteori', language: 'da', palette: 'light' } as const
            document.body.innerHTML = drawTheory(layOut(content), content, picture)
            await nextPaint()
          }),
        ]
      },
      [theoryOf(count), runs] as const,
    )
    rows.push([String(count), milliseconds(layout), milliseconds(painted)])
  }
  return rows
}

/** A box is deleted, and brought back and deleted again by keys; each time until the frame that shows it is painted. */
async function editIn(page: Page): Promise<number[]> {
  const { person }: Session = await (await page.request.get('/api/session')).json()
  const area = `${person?.memberships[0]?.plan?.id}/theories/health`
  const saved = await page.request.put(`/api/plans/${area}`, {
    data: theoryOf(60),
    headers: { 'if-match': '"0"' },
  })
  if (!saved.ok()) throw new Error(await saved.text())
  await page.goto(`/plans/${area}`)
  await page.locator('[data-box]').nth(59).waitFor()
  await page.locator('[data-box]').nth(30).focus()
  await page.keyboard.press('Delete')
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key.toLowerCase() !== 'z') return
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          const boxes = document.querySelectorAll('[data-box]').length
          document.body.dataset['seen'] = `${performance.now() - timeStamp} ${boxes}`
        }
        requestAnimationFrame(() => port2.postMessage(undefined))
      },
      true,
    )
  })
  const times: number[] = []
  for (let at = 0; at < edits; at++) {
    // As by hand: the next key is pressed when what follows the last one is done.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          delete document.body.dataset['seen']
          requestIdleCallback(() => resolve())
        }),
    )
    await page.keyboard.press(at % 2 === 0 ? 'Control+z' : 'Control+Shift+z')
    const seen = await page.waitForFunction(() => document.body.dataset['seen'])
    const [time, boxes] = String(await seen.jsonValue())
      .split(' ')
      .map(Number)
    if (boxes !== (at % 2 === 0 ? 60 : 59)) throw new Error(`${boxes} boxes were painted`)
    times.push(time ?? 0)
  }
  return times.sort((a, b) => a - b)
}
