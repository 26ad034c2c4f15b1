// People for tests, already signed in.

import { v7 as uuid } from 'uuid'
import type { MemberRole } from '../../src/domain/access/member-roles.ts'
import { sessionCookie } from '../../src/server/access/caller.ts'
import { beginSession } from '../../src/server/access/sessions.ts'
import type { Database } from '../../src/server/db/database.ts'

export interface TestCaller {
  readonly personId: string
  readonly headers: { readonly cookie: string }
}

/** What a membership can name instead of a plan. */
export type Organisation = { readonly municipalityCode: string } | { readonly housingOrganisation: string }

/**
 * Someone with a session and one membership that holds today, of a plan, an organisation or the whole country; or with
 * none.
 */
export async function makeCaller(
  db: Database,
  memberRole: MemberRole | undefined,
  of: string | null | Organisation = null,
): Promise<TestCaller> {
  const personId = uuid()
  await db
    .insertInto('person')
    .values({
      id: personId,
      name: memberRole ?? 'outsider',
      email: `${personId}@example.invalid`,
      password: '',
    })
    .execute()
  if (memberRole)
    await db
      .insertInto('membership')
      .values({
        ...{ id: uuid(), personId, memberRole, startsOn: '2009-01-01' },
        ...(typeof of === 'string' || of === null ? { planId: of } : of),
      })
      .execute()
  const secret = await beginSession(db, personId, '')
  return { personId, headers: { cookie: `${sessionCookie}=${secret}` } }
}
