// What an activity is: type, period, groups, roles, partners, in its own words and in the shared ones.

import type { ReactNode } from 'react'
import type { Activity } from '../../contract/activities.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

export function ActivityFacts({ activity }: { activity: Activity }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const groups = (priority: 'primary' | 'secondary') =>
    activity.targetGroups
      .filter((group) => group.priority === priority)
      .map((group) => names.name('targetGroup', group.id))
  const secondary = groups('secondary')
  const primary = groups('primary')
  return (
    <section className="sheet">
      <h2 className="sheet-heading">{t('activity.facts')}</h2>
      <p className="description measure">{activity.description || t('activity.noDescription')}</p>
      <dl className="facts">
        <Fact name={t('activity.area')}>
          <AreaTag area={activity.effortArea} long />
        </Fact>
        <Fact name={t('activity.type')}>{names.name('activityType', activity.activityType)}</Fact>
        <Fact name={t('activity.period')}>
          {t('activity.periodValue', {
            from: format.date(activity.startsOn),
            to: format.date(activity.endsOn),
          })}
        </Fact>
        {primary.length > 0 && <Fact name={t('activity.primaryGroups')}>{format.sentenceList(primary)}</Fact>}
        {secondary.length > 0 && (
          <Fact name={t('activity.secondaryGroups')}>{format.sentenceList(secondary)}</Fact>
        )}
        {activity.otherTargetGroup !== '' && (
          <Fact name={t('activity.otherGroup')}>{activity.otherTargetGroup}</Fact>
        )}
        <Fact name={t('activity.roles')}>
          {format.sentenceList(activity.roles.map((role) => names.name('role', role))) ||
            t('common.notGiven')}
        </Fact>
        <Fact name={t('activity.partners')}>
          {format.sentenceList(activity.partners.map((partner) => names.name('partner', partner))) ||
            t('common.notGiven')}
        </Fact>
        <Fact name={t('activity.volunteers')}>
          {activity.volunteers === null ? t('common.notGiven') : format.number(activity.volunteers)}
        </Fact>
        <Fact name={t('activity.reference')}>{activity.reference}</Fact>
      </dl>
    </section>
  )
}
