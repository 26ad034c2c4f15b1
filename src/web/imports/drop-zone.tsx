// Where a file is dropped or chosen. The button is a real file field, so that it works by keyboard and on a phone.

import { type DragEvent, useRef, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'

const accepted = '.xlsx,.csv'

export function DropZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
    // The same file may be chosen again once its cells are mended.
    if (field.current) field.current.value = ''
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the button inside is the first
    <div
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p className="drop-words">{over ? t('importPage.dropHere') : t('importPage.drop')}</p>
      <label className="button button-filled file-button">
        {t('importPage.chooseFile')}
        <input ref={field} type="file" accept={accepted} onChange={(event) => take(event.target.files)} />
      </label>
      <p className="small quiet">{t('importPage.formats')}</p>
    </div>
  )
}
