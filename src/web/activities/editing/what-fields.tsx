// What an activity is: name, type, description and period.

import { useQuery } from '@tanstack/react-query'
import type { Activity } from '../../../contract/activities.ts'
import type { ActivityContent } from '../../../domain/activity/content.ts'
import { Field } from '../../components/field.tsx'
import { TextArea } from '../../components/text-area.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'
import { programmesQuery } from '../../programmes/queries.ts'
import { activitiesQuery } from '../queries.ts'
import { TypeField } from './type-field.tsx'

type Edit = (changes: Partial<ActivityContent>) => void

/** A plan's main activities in one area are few. */
const firstPage = { page: 1, pageSize: 100, sort: 'type', order: 'asc' } as const

export function WhatFields(props: { activity: Activity; content: ActivityContent; edit: Edit }) {
  const { t } = useLanguage()
  const { content, edit } = props
  const backwards = content.endsOn < content.startsOn
  return (
    <section className="sheet form" aria-labelledby="edit-what">
      <h2 id="edit-what">{t('edit.what')}</h2>
      <Field
        label={t('edit.field.title')}
        value={content.title}
        required
        maxLength={200}
        onChange={({ target }) => edit({ title: target.value })}
      />
      <TypeField value={content.activityType} onChange={(activityType) => edit({ activityType })} />
      <MainActivity {...props} />
      <TextArea
        label={t('edit.field.description')}
        help={t('edit.descriptionHelp')}
        value={content.description}
        maxLength={5000}
        onChange={(description) => edit({ description })}
      />
      <div className="form-row">
        {(['startsOn', 'endsOn'] as const).map((field) => (
          <Field
            key={field}
            label={t(`edit.field.${field}`)}
            type="date"
            required
            value={content[field]}
            aria-invalid={backwards}
            onChange={({ target }) => target.value !== '' && edit({ [field]: target.value })}
          />
        ))}
        <Field
          label={t('edit.field.closedOn')}
          type="date"
          value={content.closedOn ?? ''}
          onChange={({ target }) => edit({ closedOn: target.value || null })}
        />
      </div>
      <p className="quiet small">{t('edit.closedOnHelp')}</p>
    </section>
  )
}

/** One main activity in each effort area is what a plan documents: told as strictly as the programme says, not enforced. */
function MainActivity({
  activity,
  content,
  edit,
}: {
  activity: Activity
  content: ActivityContent
  edit: Edit
}) {
  const { t, language } = useLanguage()
  const { vocabulary } = useNames()
  const area = vocabulary.activityTypes.find(({ id }) => id === content.activityType)?.effortArea
  const mains = useQuery({
    ...activitiesQuery({ plan: activity.plan.id, ...(area && { effortArea: [area] }) }, firstPage),
    enabled: content.mainActivity && area !== undefined,
  })
  const rule = useQuery(programmesQuery).data?.items.find(
    ({ id }) => id === activity.plan.programme,
  )?.mainActivities
  const others = mains.data?.items.filter((one) => one.mainActivity && one.id !== activity.id) ?? []
  const areaName = vocabulary.effortAreas.find(({ id }) => id === area)?.name[language] ?? ''
  return (
    <div className="main-activity">
      <label className="option">
        <input
          type="checkbox"
          checked={content.mainActivity}
          onChange={({ target }) => edit({ mainActivity: target.checked })}
        />
        <span>
          {t('edit.field.mainActivity')}
          <span className="quiet small"> {t('edit.mainActivityHelp')}</span>
        </span>
      </label>
      {content.mainActivity && rule !== 'free' && others.length > 0 && (
        <p className="notice" role="status">
          {t(rule === 'demanded' ? 'edit.otherMainDemanded' : 'edit.otherMain', {
            title: others[0]?.title ?? '',
            area: areaName,
          })}
        </p>
      )}
    </div>
  )
}
