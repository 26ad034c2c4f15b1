// The place where a chart is drawn: keeps its room before Plot has come, follows its own width, and draws anew when width,
// language or data change without losing the reader's place.

import { useRouter } from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { createChartFormat } from './chart-format.ts'
import { type DrawChart, defaultFontSize } from './chart-options.ts'

/** Chart text in pixels, larger for a reader who has made all text larger. */
function readFontSize(): number {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  return Number.isFinite(root) ? (defaultFontSize * root) / 16 : defaultFontSize
}

function useWidth(element: React.RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const current = element.current
    if (current === null) return
    const measure = () => setWidth(Math.floor(current.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [element])
  return width === 0 ? undefined : width
}

/** Puts the new picture in the old one's place; the part that had the focus keeps it. */
function replacePicture(place: HTMLElement, picture: SVGSVGElement): void {
  const focused = document.activeElement?.closest('[data-key]')?.getAttribute('data-key')
  const hadFocus = place.contains(document.activeElement)
  place.replaceChildren(picture)
  if (!hadFocus || !focused) return
  const again = picture.querySelector(`[data-key="${CSS.escape(focused)}"]`)
  if (again instanceof SVGElement) again.focus()
}

/** A plain click on a chart's link stays within the app; a click for a new tab or window is the browser's. */
function useFollowLinks(element: React.RefObject<HTMLElement | null>): void {
  const router = useRouter()
  useEffect(() => {
    const current = element.current
    if (current === null) return
    const follow = (event: MouseEvent) => {
      const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey
      const link = event.target instanceof Element ? event.target.closest('a.chart-link') : null
      const address = link?.getAttribute('href')
      if (!plain || !address?.startsWith('/')) return
      event.preventDefault()
      router.history.push(address)
    }
    current.addEventListener('click', follow)
    return () => current.removeEventListener('click', follow)
  }, [element, router])
}

export interface ChartCanvasProps {
  /** Keep it stable (useCallback): the chart is drawn anew when it changes. */
  readonly draw: DrawChart
  /** The picture's height at a width, to keep its place. */
  readonly height: (width: number, fontSize?: number) => number
}

/** Until it is measured, a chart is taken to be as wide as half a page. */
const usualWidth = 560

export function ChartCanvas({ draw, height }: ChartCanvasProps) {
  const { language, t } = useLanguage()
  const frame = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const fontSize = useMemo(readFontSize, [])
  const [state, setState] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  useFollowLinks(place)
  useEffect(() => {
    if (width === undefined) return
    let current = true
    draw({ document, width, format: createChartFormat(language), fontSize }).then(
      (picture) => {
        if (!current || place.current === null) return
        replacePicture(place.current, picture)
        setState('drawn')
      },
      (error: unknown) => {
        console.error(error)
        if (current) setState('failed')
      },
    )
    return () => {
      current = false
    }
  }, [draw, width, language, fontSize])
  const room = state === 'drawing' ? { minHeight: height(width ?? usualWidth, fontSize) } : undefined
  return (
    <div ref={frame} className="chart-canvas" data-state={state} style={room} aria-busy={state === 'drawing'}>
      <div ref={place} />
      {state === 'drawing' && <p className="visually-hidden">{t('charts.drawing')}</p>}
      {state === 'failed' && <p className="chart-failed">{t('charts.failed')}</p>}
    </div>
  )
}
