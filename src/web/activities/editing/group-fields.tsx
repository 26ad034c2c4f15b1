// Whom an activity is for: each of the nine groups primarily, secondarily or not at all, and others in one's own words.

import type { ActivityContent } from '../../../domain/activity/content.ts'
import { suggestedGroups } from '../../../domain/activity/suggest.ts'
import { sameValue } from '../../../domain/merge.ts'
import { type TargetGroupId, targetGroupIds } from '../../../domain/vocabulary/ids.ts'
import { Choice } from '../../components/choice.tsx'
import { Field } from '../../components/field.tsx'
import { useLanguage } from '../../lib/language.tsx'
import { useNames } from '../../lib/vocabulary.ts'

type Edit = (changes: Partial<ActivityContent>) => void

export function GroupFields({ content, edit }: { content: ActivityContent; edit: Edit }) {
  const { t, language } = useLanguage()
  const names = useNames()
  const priorityOf = (id: TargetGroupId) =>
    content.targetGroups.find((group) => group.id === id)?.priority ?? 'none'
  const type = names.vocabulary.activityTypes.find(({ id }) => id === content.activityType)
  const suggested = type ? suggestedGroups(type) : []
  const follows = sameValue(suggested, content.targetGroups)
  return (
    <section className="sheet form" aria-labelledby="edit-groups">
      <div className="sheet-heading">
        <h2 id="edit-groups">{t('edit.groups')}</h2>
        <p>{t('edit.groupsHelp')}</p>
      </div>
      {!follows && (
        <p>
          <button type="button" className="button" onClick={() => edit({ targetGroups: suggested })}>
            {t('edit.useSuggested', { type: type?.name[language] ?? '' })}
          </button>
        </p>
      )}
      <div className="group-rows">
        {targetGroupIds.map((id) => (
          <Choice
            key={id}
            legend={names.name('targetGroup', id)}
            value={priorityOf(id)}
            options={(['none', 'primary', 'secondary'] as const).map((option) => ({
              id: option,
              label: t(`edit.${option}`),
            }))}
            onChange={(priority) =>
              edit({
                targetGroups: targetGroupIds.flatMap((one): ActivityContent['targetGroups'] => {
                  const chosen = one === id ? priority : priorityOf(one)
                  return chosen === 'none' ? [] : [{ id: one, priority: chosen }]
                }),
              })
            }
          />
        ))}
      </div>
      <Field
        label={t('edit.field.otherTargetGroup')}
        help={t('edit.otherTargetGroupHelp')}
        value={content.otherTargetGroup}
        maxLength={500}
        onChange={({ target }) => edit({ otherTargetGroup: target.value })}
      />
    </section>
  )
}
