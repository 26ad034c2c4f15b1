// What is stored already, by the names that files give it.

import { activityKey, planKey } from '../../domain/import/read-rows.ts'
import { beforeGrant } from '../../domain/plan/status.ts'
import type { Database } from '../db/database.ts'
import type { StoredNames } from './read-file.ts'

export async function listStoredNames(db: Database): Promise<StoredNames> {
  const plans = await db.selectFrom('plan').select(['programmeId', 'reference', 'status']).execute()
  const drafts = await db
    .selectFrom('activity')
    .innerJoin('plan', 'plan.id', 'activity.planId')
    .where('activity.published', '=', false)
    .where('activity.deletedAt', 'is', null)
    .select(['plan.programmeId', 'plan.reference as plan', 'activity.reference'])
    .execute()
  const keyOf = ({ programmeId, reference }: (typeof plans)[number]) => planKey(programmeId, reference)
  return {
    plans: plans.map(keyOf),
    heldPlans: plans.filter(({ status }) => beforeGrant.some((one) => one === status)).map(keyOf),
    heldActivities: drafts.map(({ programmeId, plan, reference }) =>
      activityKey(programmeId, plan, reference),
    ),
  }
}
