// English: what stands around every chart, in the files made from it, and on the gallery page.

import type { chartsDa } from '../da/charts.ts'

export const chartsEn: Record<keyof typeof chartsDa, string> = {
  'charts.showTable': 'Show as a table',
  'charts.showChart': 'Show as a chart',
  'charts.drawing': 'Drawing the chart …',
  'charts.failed': 'The chart could not be drawn. The figures are in the table.',
  'charts.skip': 'Skip the chart',
  'charts.download': 'Download',
  'charts.downloadAs': 'Download “{title}” as {kind}',
  'charts.downloadFailed': 'The file could not be made. Try again, or download the figures as CSV.',
  'charts.source': 'Source: {source}',
  'charts.filter': 'Selection: {filter}',
  'charts.counted': 'Counted: {counted}',
  'charts.date': 'Data as of {date}',
  'charts.summary':
    '{rows, plural, one {One row} other {# rows}}. Largest: {largest}, {most}. Smallest: {smallest}, {least}.',
  'charts.summary.none': 'There are no figures to show.',
  'charts.gallery.title': 'Charts',
  'charts.gallery.intro':
    'Every chart in Overblik with fixed figures, at several widths and in light and dark colours. The page is for those who develop and test Overblik; the figures are only examples.',
  'charts.gallery.light': 'Light colours',
  'charts.gallery.dark': 'Dark colours',
  'charts.gallery.width': '{width} px',
  'charts.gallery.frame': 'With frame, table and files',
  'charts.gallery.bars': 'What the plans work with',
  'charts.gallery.bars.subtitle':
    'Number of community plans with at least one activity in the area, out of 162',
  'charts.gallery.parts': 'Who the activities are for',
  'charts.gallery.shares': 'Close to the municipality, close to the neighbours',
  'charts.gallery.intervals': 'How often the goal was reached',
  'charts.gallery.strip': 'A single interval without words',
  'charts.gallery.groups': 'Activities by type',
  'charts.gallery.line': 'How many come again',
  'charts.gallery.map': 'Where the plans are',
  'charts.gallery.area': 'Effort area',
  'charts.gallery.plans': 'Plans',
  'charts.gallery.share': 'Share of the plans',
  'charts.gallery.source': 'made-up figures for testing',
  'charts.gallery.filter': 'none',
  'charts.gallery.counted': '162 plans',
}
