// PNG, SVG and CSV of one chart; what makes them is loaded when one is asked for.

import { useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { createChartFormat } from './chart-format.ts'
import type { DrawChart } from './chart-options.ts'
import type { ChartTable } from './chart-table.ts'
import type { FileKind } from './downloads.ts'
import type { PictureTexts } from './svg-file.ts'

/** Wide enough for labels beside the bars, narrow enough for half a page of a report. */
const fileWidth = 680
const kinds: readonly FileKind[] = ['PNG', 'SVG', 'CSV']

interface ChartDownloadsProps {
  readonly draw: DrawChart
  readonly fileName: string
  readonly texts: PictureTexts
  readonly table: ChartTable
}

export function ChartDownloads({ draw, fileName, texts, table }: ChartDownloadsProps) {
  const { t, language } = useLanguage()
  const [failed, setFailed] = useState(false)
  const download = async (kind: FileKind) => {
    setFailed(false)
    try {
      const { downloadChart } = await import('./downloads.ts')
      const format = createChartFormat(language)
      await downloadChart(kind, fileName, {
        texts,
        table,
        language,
        draw: () => draw({ document, width: fileWidth, format }),
      })
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
  }
  return (
    <div className="chart-downloads no-print">
      <fieldset aria-label={t('charts.download')}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-label={t('charts.downloadAs', { title: texts.title, kind })}
            onClick={() => void download(kind)}
          >
            {kind}
          </button>
        ))}
      </fieldset>
      {failed && <p role="alert">{t('charts.downloadFailed')}</p>}
    </div>
  )
}
