// What every chart function is handed besides its data, so that it draws the same in the browser and on the server.

import type { ChartFormat } from './chart-format.ts'

export interface ChartOptions {
  /** The browser's document, or linkedom's on the server. */
  readonly document: Document
  /** Width of the picture in CSS pixels. */
  readonly width: number
  readonly format: ChartFormat
  /** The reader's size for normal chart text in pixels; everything else follows it. */
  readonly fontSize?: number
}

/** Draws one picture; it may load Plot or outlines first. */
export type DrawChart = (options: ChartOptions) => Promise<SVGSVGElement>

export const defaultFontSize = 15

/** Below this width (at the default text size) labels stand above their bars instead of beside them. */
export const narrowWidth = 370
