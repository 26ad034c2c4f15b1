// The files beside a record: to be opened, added, deleted and brought back.

import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Attachment } from '../../contract/attachments.ts'
import { Failure, ProblemText } from '../components/failure.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { useChange } from '../lib/use-change.ts'
import './attachments.css'
import { failureOf } from '../lib/query-failure.ts'
import {
  addAttachment,
  attachmentsQuery,
  type Beside,
  deleteAttachment,
  restoreAttachment,
} from './queries.ts'

export function AttachmentList({ beside, editable }: { beside: Beside; editable: boolean }) {
  const { t } = useLanguage()
  const query = useQuery(attachmentsQuery(beside))
  const { change, error } = useChange(attachmentsQuery(beside).queryKey)
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  const { items } = query.data
  const shown = editable ? items : items.filter(({ restorableUntil }) => restorableUntil === null)
  return (
    <div className="beside">
      {shown.length === 0 ? (
        <p className="quiet">{t('files.none')}</p>
      ) : (
        <ul className="attachments">
          {shown.map((file) => (
            <File key={file.id} file={file} editable={editable} change={change} />
          ))}
        </ul>
      )}
      {editable && <AddFile add={(file) => change(addAttachment(beside, file))} />}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
    </div>
  )
}

function File(props: {
  file: Attachment
  editable: boolean
  change: (work: Promise<unknown>) => Promise<unknown>
}) {
  const { t, format } = useLanguage()
  const { id, fileName, size, addedAt, addedBy, restorableUntil } = props.file
  const said = { size: format.bytes(size), moment: format.moment(addedAt) }
  if (restorableUntil !== null)
    return (
      <li>
        <span className="quiet">
          <del>{fileName}</del>
          <span className="small">{t('files.deleted', { day: format.date(restorableUntil) })}</span>
        </span>
        <button
          type="button"
          className="link-button"
          onClick={() => void props.change(restoreAttachment(id))}
        >
          {t('files.bringBack')}
          <span className="visually-hidden"> {fileName}</span>
        </button>
      </li>
    )
  return (
    <li>
      <span>
        <a href={`/api/attachments/${id}`} download={fileName}>
          {fileName}
        </a>
        <span className="quiet small">
          {t('files.addedBy', { ...said, name: personName(addedBy ?? '', t) })}
        </span>
      </span>
      {props.editable && (
        <button
          type="button"
          className="link-button no-print"
          onClick={() => void props.change(deleteAttachment(id))}
        >
          {t('files.delete')}
          <span className="visually-hidden"> {fileName}</span>
        </button>
      )}
    </li>
  )
}

function AddFile({ add }: { add: (file: globalThis.File) => Promise<unknown> }) {
  const { t } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState<string>()
  const take = async (files: FileList | null) => {
    const file = files?.[0]
    if (!file || sending) return
    setSending(file.name)
    await add(file)
    setSending(undefined)
    // The same file may be chosen again.
    if (field.current) field.current.value = ''
  }
  return (
    <p className="cluster no-print">
      <label className="button file-button" aria-disabled={sending !== undefined}>
        {t('files.add')}
        <input ref={field} type="file" onChange={(event) => void take(event.target.files)} />
      </label>
      <span className="quiet small" role="status">
        {sending ? t('files.adding', { name: sending }) : t('files.help')}
      </span>
    </p>
  )
}
