// One comment: who wrote it and when, what it said before, and its author's way to edit it.

import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { Comment, Thread } from '../../contract/sparring.ts'
import { asKept, asWritten, partsOf } from '../../domain/sparring/mentions.ts'
import { ProblemText } from '../components/failure.tsx'
import { useLanguage } from '../lib/language.tsx'
import { personName } from '../lib/person-name.ts'
import { MentionArea } from './mention-area.tsx'
import { editComment, mentionableQuery, type ThreadPlace } from './queries.ts'
import { SuggestionView } from './suggestion.tsx'

interface Props {
  readonly place: ThreadPlace
  readonly thread: Thread
  readonly comment: Comment
  readonly onChanged: (thread: Thread) => void
  readonly onRefused: () => void
}

export function CommentView({ place, thread, comment, onChanged, onRefused }: Props) {
  const { t, format } = useLanguage()
  const [editing, setEditing] = useState(false)
  const [edited] = comment.edits
  return (
    <li className="comment">
      <p className="comment-by">
        <b>{personName(comment.writtenBy, t)}</b>{' '}
        <time dateTime={comment.writtenAt} className="quiet small">
          {format.moment(comment.writtenAt)}
        </time>
      </p>
      {editing ? (
        <EditForm
          {...{ place, thread, comment }}
          onDone={(changed) => {
            setEditing(false)
            if (changed) onChanged(changed)
          }}
        />
      ) : (
        <p className="comment-text">
          <Text text={comment.text} people={thread.people} />
        </p>
      )}
      {comment.suggestion && (
        <SuggestionView
          {...{ place, comment, onChanged, onRefused, suggestion: comment.suggestion }}
          mayDecide={thread.mayDecide}
          mayWrite={thread.mayWrite}
        />
      )}
      {(edited || (comment.own && thread.mayWrite)) && !editing && (
        <div className="comment-foot small">
          {edited && (
            <details>
              <summary>{t('sparring.edited', { moment: format.moment(edited.replacedAt) })}</summary>
              {comment.edits.map((edit) => (
                <p key={edit.replacedAt} className="comment-text quiet">
                  {t('sparring.stoodBefore', { moment: format.moment(edit.replacedAt) })}{' '}
                  <Text text={edit.text} people={thread.people} />
                </p>
              ))}
            </details>
          )}
          {comment.own && thread.mayWrite && (
            <button type="button" className="link-button small no-print" onClick={() => setEditing(true)}>
              {t('sparring.edit')}
              <span className="visually-hidden"> {comment.text.slice(0, 40)}</span>
            </button>
          )}
        </div>
      )}
    </li>
  )
}

/** The words, with the names of those mentioned. */
export function Text({ text, people }: { text: string; people: Thread['people'] }) {
  const { t } = useLanguage()
  const nameOf = (id: string) => personName(people.find((person) => person.id === id)?.name ?? '', t)
  return partsOf(text).map((part, at) =>
    typeof part === 'string' ? (
      part
    ) : (
      // The same person may be mentioned twice, and what stands before them has no name.
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <span key={at} className="mention">
        @{nameOf(part.id)}
      </span>
    ),
  )
}

function EditForm(
  props: Pick<Props, 'place' | 'thread' | 'comment'> & { onDone: (thread?: Thread) => void },
) {
  const { t } = useLanguage()
  const { place, thread, comment } = props
  const others = useQuery(mentionableQuery(place.plan)).data?.items ?? []
  const people = [...others, ...thread.people]
  const [text, setText] = useState(() => asWritten(comment.text, thread.people, t('common.erasedPerson')))
  const [error, setError] = useState<unknown>()
  const save = async () => {
    if (text.trim() === '') return
    setError(undefined)
    try {
      props.onDone(await editComment(place, comment.id, asKept(text.trim(), people)))
    } catch (cause) {
      setError(cause)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save()
  }
  return (
    <form className="compose" onSubmit={submit}>
      <MentionArea
        label={t('sparring.write')}
        value={text}
        people={people}
        onChange={setText}
        onSend={() => void save()}
      />
      <div role="alert">{error !== undefined && <ProblemText error={error} />}</div>
      <p className="cluster">
        <button type="submit" className="button">
          {t('sparring.saveEdit')}
        </button>
        <button type="button" className="link-button" onClick={() => props.onDone()}>
          {t('common.cancel')}
        </button>
      </p>
    </form>
  )
}
