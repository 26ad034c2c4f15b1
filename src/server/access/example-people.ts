// One account for each kind of person, to try Overblik with while the example data is loaded, and a survey that has been
// answered in the plan that they belong to.

import { sql } from 'kysely'
import { type MemberRole, memberRoles, scopeOf } from '../../domain/access/member-roles.ts'
import { examplePeopleNames } from '../../domain/example/people.ts'
import { beforeGrant } from '../../domain/plan/status.ts'
import type { Database } from '../db/database.ts'
import { addExampleSurvey } from '../surveys/example.ts'
import { addMembership, addPerson } from './people.ts'
import { examplesAreOpen } from './sessions.ts'

/** Adds them where the database holds the example data and nothing else, and nobody has an account yet. */
export async function addExamplePeople(db: Database): Promise<void> {
  await db.transaction().execute(async (within) => {
    // Of several processes that start together one adds them.
    await sql`lock table person in share row exclusive mode`.execute(within)
    if (await within.selectFrom('person').select('id').limit(1).executeTakeFirst()) return
    const plans = within.selectFrom('plan').select('id').limit(1)
    if (await plans.where('example', '=', false).executeTakeFirst()) return
    const examples = plans.where('example', '=', true).orderBy('reference')
    const counted = await examples.where('status', 'not in', beforeGrant).executeTakeFirst()
    if (!counted) return
    const draft = await examples.where('status', '=', 'draft').executeTakeFirst()
    for (const memberRole of memberRoles) {
      const personId = await addPerson(within, {
        name: examplePeopleNames[memberRole],
        email: `${memberRole}@example.invalid`,
        example: true,
      })
      const isOfPlan = scopeOf(memberRole) === 'plan'
      await join(within, personId, memberRole, isOfPlan ? counted.id : null, '2009-01-01')
      // From the day on which it was set up, and so after the other wherever memberships are listed from the first.
      if (isOfPlan && draft) await join(within, personId, memberRole, draft.id, '2026-05-11')
    }
    await addExampleSurvey(within, counted.id)
  })
}

function join(
  db: Database,
  personId: string,
  memberRole: MemberRole,
  planId: string | null,
  startsOn: string,
): Promise<string> {
  const place = { planId, municipality: null, housingOrganisation: null }
  return addMembership(db, personId, { memberRole, ...place, startsOn, endsOn: null })
}

export async function listExamplePeople(db: Database): Promise<{ id: string; memberRole: MemberRole }[]> {
  const found = await db
    .selectFrom('person')
    .innerJoin('membership', 'membership.personId', 'person.id')
    .where('person.example', '=', true)
    .where('person.closedAt', 'is', null)
    .where(examplesAreOpen)
    .where(sql<boolean>`exists (select from overview_plan where example)`)
    .select(['person.id', sql<MemberRole>`membership.member_role`.as('memberRole')])
    .limit(50)
    .execute()
  // In the order of the list of roles, and once each, whatever memberships have been added since.
  return memberRoles.flatMap((memberRole) => {
    const person = found.find((one) => one.memberRole === memberRole)
    return person ? [person] : []
  })
}
