// The nine target groups of the report's Figure 1.

import type { TargetGroupId } from './ids.ts'
import type { Term, Text } from './types.ts'

/** A target group; `shortName` is for charts. */
export interface TargetGroup extends Term<TargetGroupId> {
  readonly shortName: Text
}

/** All nine, in the order of Figure 1. Groups beyond them are said in words. */
export const targetGroups: readonly TargetGroup[] = [
  {
    id: 'all-residents',
    name: { da: 'Alle beboere', en: 'All residents' },
    shortName: { da: 'Alle beboere', en: 'All residents' },
  },
  { id: 'men', name: { da: 'Mænd', en: 'Men' }, shortName: { da: 'Mænd', en: 'Men' } },
  { id: 'women', name: { da: 'Kvinder', en: 'Women' }, shortName: { da: 'Kvinder', en: 'Women' } },
  {
    id: 'children-0-6',
    name: { da: 'Børn fra 0-6 år', en: 'Children aged 0-6' },
    shortName: { da: 'Børn 0-6 år', en: 'Children 0-6' },
  },
  {
    id: 'children-7-17',
    name: { da: 'Børn fra 7-17 år', en: 'Children aged 7-17' },
    shortName: { da: 'Børn 7-17 år', en: 'Children 7-17' },
  },
  {
    id: 'elderly',
    name: { da: 'Ældre', en: 'Older people' },
    shortName: { da: 'Ældre', en: 'Older people' },
  },
  { id: 'families', name: { da: 'Familier', en: 'Families' }, shortName: { da: 'Familier', en: 'Families' } },
  {
    id: 'ethnic-minorities',
    name: { da: 'Etniske minoriteter', en: 'Ethnic minorities' },
    shortName: { da: 'Etniske minoriteter', en: 'Ethnic minorities' },
  },
  {
    id: 'vulnerable-groups',
    name: { da: 'Udsatte grupper', en: 'Vulnerable groups' },
    shortName: { da: 'Udsatte grupper', en: 'Vulnerable groups' },
  },
]
