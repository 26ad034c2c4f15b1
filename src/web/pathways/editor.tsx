// A pathway while it is being put together: whom it is about, and step by step what, who and after what. It saves itself.

import { useSyncExternalStore } from 'react'
import { v7 as uuid } from 'uuid'
import type { PlanPathway, PlanPathways } from '../../contract/pathways.ts'
import {
  firstActivityType,
  mayFollow,
  type PathwayContent,
  type PlanPathwayStep,
  pathwayLimits,
  pathwayPeople,
  pathwayPeopleNames,
  withoutStep,
  withPeople,
} from '../../domain/theory/plan-pathway.ts'
import { activityTypeIds } from '../../domain/vocabulary/ids.ts'
import { SelectField } from '../components/select-field.tsx'
import { WordChecks } from '../components/word-checks.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import { ConflictSheet, type Words } from '../writing/conflict.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { useAutoSave } from '../writing/use-auto-save.ts'
import { PathwayHistory } from './history.tsx'
import { PathwayPicture } from './picture.tsx'
import { addressOf, serverOf, storedOf } from './queries.ts'
import { useStepTitle } from './step-title.ts'
import { useDrawn } from './use-drawn.ts'

interface EditorProps {
  readonly pathway: PlanPathway
  readonly activities: PlanPathways['activities']
}

export function PathwayEditor({ pathway, activities }: EditorProps) {
  const { t, language, format } = useLanguage()
  const saving = useAutoSave(addressOf(pathway.id), storedOf(pathway), serverOf(pathway.id))
  const state = useSyncExternalStore(saving.subscribe, () => saving.state)
  const { content, conflict } = state
  const edit = (next: PathwayContent) => saving.edit(next)
  const drawn = useDrawn(pathway.id, content, activities)
  const titleOf = useStepTitle(activities)
  const stepWords = (step: PlanPathwayStep) =>
    `${titleOf(step)} (${format.list(step.people.map((id) => pathwayPeopleNames[id][language]))})`
  const words: Words<PathwayContent> = {
    name: (field) => t(`pathway.field.${field}`),
    words: (field, value) =>
      field === 'people'
        ? (value as PathwayContent['people']).map((id) => pathwayPeopleNames[id][language]).join(', ')
        : format.list((value as PathwayContent['steps']).map(stepWords)) || t('common.notGiven'),
  }
  const last = content.steps.at(-1)
  const add = () =>
    edit({
      ...content,
      steps: [
        ...content.steps,
        {
          ...{ id: uuid(), people: content.people.slice(0, 1), after: last ? [last.id] : [] },
          ...{
            activity: activities[0]?.id ?? null,
            activityType: activities[0]?.activityType ?? firstActivityType,
          },
        },
      ],
    })
  return (
    <div className="stack-m">
      <SaveStatus state={state} words={words} />
      {conflict && (
        <ConflictSheet conflict={conflict} words={words} onChoose={(keeps) => saving.choose(keeps)} />
      )}
      {content.steps.length > 0 && <PathwayPicture pathway={drawn} />}
      <div className="form no-print" inert={conflict !== undefined}>
        <WordChecks
          legend={t('pathway.people')}
          words={pathwayPeople.map((id) => ({ id, name: pathwayPeopleNames[id][language] }))}
          chosen={content.people}
          onChange={(people) => people.length > 0 && edit(withPeople(content, people))}
        />
        <ol className="pathway-steps">
          {content.steps.map((step, at) => (
            <li key={step.id}>
              <Step
                {...{ step, content, activities, edit }}
                title={t('pathway.step', { number: at + 1, title: drawn.steps[at]?.title[language] ?? '' })}
                titleOf={(id) => drawn.steps.find(({ key }) => key === id)?.title[language] ?? ''}
              />
            </li>
          ))}
        </ol>
        {content.steps.length < pathwayLimits.steps ? (
          <p>
            <button type="button" className="button" onClick={add}>
              {t('pathway.add')}
            </button>
          </p>
        ) : (
          <p className="quiet">{t('pathway.full')}</p>
        )}
      </div>
      <PathwayHistory
        id={pathway.id}
        version={state.stored.version}
        words={words}
        onRestore={(content) => edit(content)}
      />
    </div>
  )
}

function Step(props: {
  step: PlanPathwayStep
  content: PathwayContent
  activities: PlanPathways['activities']
  edit: (content: PathwayContent) => void
  title: string
  titleOf: (id: string) => string
}) {
  const { t, language } = useLanguage()
  const names = useNames()
  const { step, content, activities, edit } = props
  const change = (changes: Partial<PlanPathwayStep>) =>
    edit({
      ...content,
      steps: content.steps.map((one) => (one.id === step.id ? { ...one, ...changes } : one)),
    })
  const before = mayFollow(content, step.id)
  const chooseActivity = (id: string) => {
    const own = activities.find((activity) => activity.id === id)
    const type = activityTypeIds.find((one) => one === id)
    if (own) change({ activity: own.id, activityType: own.activityType })
    else if (type) change({ activity: null, activityType: type })
  }
  return (
    <fieldset className="pathway-step">
      <legend>{props.title}</legend>
      <SelectField
        label={t('pathway.activity')}
        value={activities.some(({ id }) => id === step.activity) ? (step.activity ?? '') : step.activityType}
        options={[
          ...activities.map(({ id, title }) => ({ id, name: title, group: t('pathway.ownActivities') })),
          ...names.vocabulary.activityTypes.map(({ id, name }) => ({
            ...{ id, name: name[language], group: t('pathway.types') },
          })),
        ]}
        onChange={chooseActivity}
      />
      <WordChecks
        legend={t('pathway.who')}
        words={content.people.map((id) => ({ id, name: pathwayPeopleNames[id][language] }))}
        chosen={step.people}
        onChange={(people) => people.length > 0 && change({ people })}
      />
      {before.length > 0 && (
        <WordChecks
          legend={t('pathway.after')}
          words={before.map(({ id }) => ({ id, name: props.titleOf(id) }))}
          chosen={step.after}
          onChange={(after) => change({ after })}
        />
      )}
      <button type="button" className="link-button" onClick={() => edit(withoutStep(content, step.id))}>
        {t('pathway.takeAway')}
        <span className="visually-hidden"> {props.title}</span>
      </button>
    </fieldset>
  )
}
