// A worker's evening on a phone: the day, who came, the volunteers, a note, and one button that says what it will do.

import { useId } from 'react'
import type { Logbook } from '../../contract/logbook.ts'
import { attendanceOf, logbookLimits, type SessionContent } from '../../domain/logbook/logbook.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { Stepper } from '../components/stepper.tsx'
import { TextArea } from '../components/text-area.tsx'
import { useLanguage } from '../lib/language.tsx'
import { CountsIn } from './counts-in.tsx'
import { DayChips } from './day-chips.tsx'
import { Present } from './present.tsx'
import type { EntryInHand } from './use-entry.ts'
import { longDay, sessionInWords } from './words.ts'

const minutesAnHour = 60
/** Of one who helped, where nobody has said otherwise: two hours. */
const usual = 2 * minutesAnHour

function Counts({ logbook, entry }: { logbook: Logbook; entry: EntryInHand }) {
  const { t } = useLanguage()
  const { content } = entry.draft
  const counted = new Map(content.counts.map(({ group, count }) => [group, count]))
  // A correction also shows the groups of its time, and those that this device doesn't know: what is kept is seen.
  const known = [...logbook.content.groups, ...logbook.earlierGroups.filter(({ id }) => counted.has(id))]
  const unknown = content.counts
    .filter(({ group }) => known.every(({ id }) => id !== group))
    .map(({ group }) => ({ id: group, name: t('logbook.unknownGroup') }))
  const groups = [...known, ...unknown]
  const each = content.volunteers > 0 ? content.volunteerMinutes / content.volunteers : usual
  const lastOf = (group: string) => entry.last?.counts.find((one) => one.group === group)?.count ?? 0
  const count = (group: string, value: number) =>
    entry.change({
      counts: [...content.counts.filter((one) => one.group !== group), { group, count: value }],
    })
  const help = (volunteers: number, minutes: number) =>
    entry.change({ volunteers, volunteerMinutes: Math.round(volunteers * minutes) })
  return (
    <div className="sheet steppers">
      {groups.map(({ id, name }) => (
        <Stepper
          key={id}
          label={name}
          {...(entry.last && { help: t('logbook.last', { count: lastOf(id) }) })}
          value={counted.get(id) ?? 0}
          max={logbookLimits.count}
          onChange={(value) => count(id, value)}
        />
      ))}
      <Stepper
        label={t('logbook.volunteers')}
        value={content.volunteers}
        max={logbookLimits.volunteers}
        onChange={(value) => help(value, each)}
      />
      {content.volunteers > 0 && (
        <Stepper
          label={t('logbook.hoursEach')}
          value={Math.round((each / minutesAnHour) * 10) / 10}
          max={24}
          step={0.5}
          onChange={(value) => help(content.volunteers, value * minutesAnHour)}
        />
      )}
    </div>
  )
}

/** What the button says that it will do. */
function useSaveWords(entry: EntryInHand): string {
  const { t, language } = useLanguage()
  const { draft, question, twice } = entry
  const { state, heldOn } = draft.content
  const count = attendanceOf(draft.content)
  if (draft.correcting) return t('logbook.saveAgain')
  if (state === 'planned') return t('logbook.savePlanned', { day: longDay(heldOn, language) })
  if (state === 'cancelled') return t('logbook.saveCancelled')
  if (twice) return t('logbook.saveAnother', { count })
  if (question) return t('logbook.saveAnyway', { count })
  return count === 0 ? t('logbook.saveNobody') : t('logbook.saveHeld', { count })
}

function Questions({ entry, id }: { entry: EntryInHand; id: string }) {
  const { t, format } = useLanguage()
  const { question, twice, tooFewCounted } = entry
  return (
    <div role="status" id={id} className="entry-questions">
      {tooFewCounted && <p className="problem-text">{t('problem.more-present-than-counted')}</p>}
      {question && (
        <p className="notice notice-example">
          {t(`logbook.question.${question.code}`, { day: format.date(question.day) })}
        </p>
      )}
      {twice && (
        <p className="notice notice-example">
          <span>{t('logbook.sameDay', { what: sessionInWords(twice.content, t) })}</span>
          <button type="button" className="link-button" onClick={() => entry.correct(twice)}>
            {t('logbook.correctThat')}
          </button>
        </p>
      )}
    </div>
  )
}

/** What was begun before the page was opened is not begun on unseen. */
function Resumed({ entry }: { entry: EntryInHand }) {
  const { t, language } = useLanguage()
  if (!entry.resumed) return null
  return (
    <p className="notice">
      <span>{t('logbook.resumed', { day: longDay(entry.draft.content.heldOn, language) })}</span>{' '}
      <button type="button" className="link-button" onClick={() => entry.restart()}>
        {t('logbook.beginAnew')}
      </button>
    </p>
  )
}

type State = SessionContent['state']
const heldOrNot = ['held', 'cancelled'] as const satisfies readonly State[]
const plannedOrNot = ['planned', 'cancelled'] as const satisfies readonly State[]

function More({ entry }: { entry: EntryInHand }) {
  const { t } = useLanguage()
  const { draft, change, today } = entry
  const { content } = draft
  const toCome = content.heldOn > today
  const states: readonly State[] = toCome ? plannedOrNot : heldOrNot
  return (
    <div className="entry-more">
      <Field
        label={t('logbook.hour')}
        type="time"
        value={content.startsAt ?? ''}
        onChange={({ target }) => change({ startsAt: target.value === '' ? null : target.value })}
      />
      <Choice
        legend={t(toCome ? 'logbook.stateToCome' : 'logbook.state')}
        value={content.state}
        options={states.map((id) => ({ id, label: t(`logbook.state.${id}`) }))}
        onChange={(state) => change({ state })}
      />
    </div>
  )
}

export function EntryForm(props: { logbook: Logbook; entry: EntryInHand; onSave: () => void }) {
  const { t } = useLanguage()
  const questions = useId()
  const { logbook, entry } = props
  const { draft, change, tooFewCounted } = entry
  const { content } = draft
  const save = useSaveWords(entry)
  return (
    <form
      className="entry"
      onSubmit={(event) => {
        event.preventDefault()
        if (!tooFewCounted) props.onSave()
      }}
    >
      <Resumed entry={entry} />
      <DayChips
        days={entry.days}
        expected={entry.expected}
        value={content.heldOn}
        other={draft.otherDay || !entry.days.includes(content.heldOn)}
        onChange={entry.chooseDay}
      />
      {content.state === 'held' && <Counts logbook={logbook} entry={entry} />}
      {content.state === 'held' && <Present logbook={logbook} content={content} change={change} />}
      <TextArea
        label={t('logbook.note')}
        help={t('logbook.noteHelp')}
        maxLength={logbookLimits.note}
        value={content.note}
        onChange={(note) => change({ note })}
      />
      <Questions entry={entry} id={questions} />
      <button
        type="submit"
        className="button button-filled entry-save"
        aria-disabled={tooFewCounted}
        aria-describedby={questions}
      >
        {save}
      </button>
      {content.state === 'held' && <CountsIn activityId={logbook.activity.id} />}
      {draft.correcting && (
        <button type="button" className="button" onClick={() => entry.restart()}>
          {t('common.cancel')}
        </button>
      )}
      <More entry={entry} />
    </form>
  )
}
