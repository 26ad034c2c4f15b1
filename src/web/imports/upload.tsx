// The first step: a file is chosen and sent.

import { useRef, useState } from 'react'
import type { Import } from '../../contract/imports.ts'
import { Failure } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { DropZone } from './drop-zone.tsx'
import { Progress } from './progress.tsx'
import { handIn } from './queries.ts'

export function Upload({ onTaken }: { onTaken: (taken: Import) => void }) {
  const { t } = useLanguage()
  const [sending, setSending] = useState<{ name: string; share: number }>()
  const [error, setError] = useState<unknown>()
  const abort = useRef<AbortController>(undefined)
  const send = async (file: File) => {
    setError(undefined)
    setSending({ name: file.name, share: 0 })
    abort.current = new AbortController()
    try {
      const progress = (share: number) => setSending({ name: file.name, share })
      onTaken(await handIn(file, progress, abort.current.signal))
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'AbortError')) setError(cause)
    }
    setSending(undefined)
  }
  return (
    <section aria-label={t('importPage.chooseTitle')}>
      {sending === undefined ? (
        <DropZone onFile={(file) => void send(file)} />
      ) : (
        <div className="sheet">
          <Progress
            title={t('importPage.uploading', { name: sending.name })}
            share={sending.share}
            onCancel={() => abort.current?.abort()}
          />
        </div>
      )}
      {error !== undefined && <Failure error={error} />}
    </section>
  )
}
