// Notes beside an activity, newest first.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Note } from '../../contract/notes.ts'
import { AttachmentList } from '../attachments/attachment-list.tsx'
import { Failure, ProblemText } from '../components/failure.tsx'
import { Form } from '../components/form.tsx'
import { ListSkeleton } from '../components/skeleton.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { failureOf } from '../lib/query-failure.ts'
import { useChange } from '../lib/use-change.ts'
import { useKept } from '../writing/use-kept.ts'
import { addNote, deleteNote, notesQuery, restoreNote } from './queries.ts'

/** For those who see the plan's unpublished records. */
export function Beside(props: { activityId: string; editable: boolean; writes: boolean }) {
  const { t } = useLanguage()
  const { activityId } = props
  return (
    <>
      <section className="sheet" aria-labelledby="notes">
        <div className="sheet-heading">
          <h2 id="notes">{t('notes.title')}</h2>
          <p>{t('notes.text')}</p>
        </div>
        <Notes activityId={activityId} writes={props.writes} />
      </section>
      <section className="sheet" aria-labelledby="files">
        <h2 id="files" className="sheet-heading">
          {t('files.title')}
        </h2>
        <AttachmentList beside={{ kind: 'activities', id: activityId }} editable={props.editable} />
      </section>
    </>
  )
}

function Notes({ activityId, writes }: { activityId: string; writes: boolean }) {
  const { t } = useLanguage()
  const client = useQueryClient()
  const written = useKept(`note.${activityId}`, '')
  const key = notesQuery(activityId).queryKey
  const query = useQuery(notesQuery(activityId))
  const { change, error } = useChange(key)
  const write = async () => {
    client.setQueryData(key, await addNote(activityId, written.value.trim()))
    written.forget()
  }
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  return (
    <div className="beside">
      {query.data.items.length === 0 ? (
        <p className="quiet">{t('notes.none')}</p>
      ) : (
        <ul className="attachments">
          {query.data.items.map((note) => (
            <Entry key={note.id} note={note} change={change} />
          ))}
        </ul>
      )}
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      {writes && (
        <Form quiet submit={t('notes.add')} onSubmit={write}>
          <TextArea
            label={t('notes.write')}
            help={t('notes.writeHelp')}
            name="text"
            required
            maxLength={5000}
            value={written.value}
            onChange={written.keep}
          />
        </Form>
      )}
    </div>
  )
}

function Entry({ note, change }: { note: Note; change: (work: Promise<unknown>) => Promise<unknown> }) {
  const { t, format } = useLanguage()
  const { id, text, writtenAt, writtenBy, own, restorableUntil } = note
  const deleted = restorableUntil !== null
  return (
    <li>
      <span>
        <span className="note-text measure">{deleted ? <del>{text}</del> : text}</span>
        <span className="quiet small">
          {deleted
            ? t('files.deleted', { day: format.date(restorableUntil) })
            : t('edit.byAt', { name: personName(writtenBy ?? '', t), moment: format.moment(writtenAt) })}
        </span>
      </span>
      {own && (
        <button
          type="button"
          className="link-button no-print"
          onClick={() => void change(deleted ? restoreNote(id) : deleteNote(id))}
        >
          {t(deleted ? 'files.bringBack' : 'files.delete')}
          <span className="visually-hidden"> {text.slice(0, 40)}</span>
        </button>
      )}
    </li>
  )
}
