// How a logbook is kept, in words: who is counted, and when sessions are expected.

import type { AttendanceGroup, LogbookContent, Series } from '../../domain/logbook/logbook.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'
import type { Words } from '../writing/conflict.tsx'
import { weekdayInWords } from './words.ts'

export function useAges(): (band: NonNullable<AttendanceGroup['ageBand']>) => string {
  const { t } = useLanguage()
  return (band) =>
    band.endsWith('-')
      ? t('logbook.setup.agesFrom', { age: band.slice(0, -1) })
      : t('logbook.setup.ages', { ages: band.replace('-', '–') })
}

export function useOften(): (weeks: number) => string {
  const { t } = useLanguage()
  return (weeks) =>
    weeks === 1
      ? t('logbook.setup.everyWeek')
      : weeks === 2
        ? t('logbook.setup.everyOther')
        : t('logbook.setup.everyNth', { weeks })
}

/** What is known of those who are counted in a group, besides its name; empty where nothing is. */
export function useGroupDetails(): (group: AttendanceGroup) => string {
  const { t, format } = useLanguage()
  const names = useNames()
  const ages = useAges()
  return ({ targetGroup, sex, ageBand }) =>
    format.list([
      ...(targetGroup === null ? [] : [names.name('targetGroup', targetGroup)]),
      ...(sex === null ? [] : [t(`logbook.setup.sex.${sex}`)]),
      ...(ageBand === null ? [] : [ages(ageBand)]),
    ])
}

export function useSetupWords(): Words<LogbookContent> {
  const { t, language, format } = useLanguage()
  const details = useGroupDetails()
  const often = useOften()
  const groupInWords = (group: AttendanceGroup) => {
    const more = details(group)
    return more === '' ? group.name : `${group.name} (${more})`
  }
  const seriesInWords = ({ weekday, everyWeeks, startsAt, from, to }: Series) =>
    [
      weekdayInWords(weekday, language),
      often(everyWeeks).toLocaleLowerCase(),
      ...(startsAt === null ? [] : [startsAt]),
      `${format.date(from)}–${to === null ? '' : format.date(to)}`,
    ].join(' · ')
  return {
    name: (field) => t(`logbook.setup.field.${field}`),
    words: (field, value) => {
      if (field === 'keepsParticipants') return t(value === true ? 'common.yes' : 'common.no')
      const all =
        field === 'groups'
          ? (value as LogbookContent['groups']).map(groupInWords)
          : (value as LogbookContent['series']).map(seriesInWords)
      return all.join('; ') || t('common.notGiven')
    },
  }
}
