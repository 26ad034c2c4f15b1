// How someone comes in: with a link they choose a password, and the first of all becomes the administrator.

import { sql } from 'kysely'
import type { z } from 'zod'
import type { followLink } from '../../contract/session.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { forgetCodeGuesses } from './attempts.ts'
import { recordEvent } from './audit.ts'
import { findLink, makeLink, useLink } from './links.ts'
import { hashPassword } from './password.ts'
import { isTooEasy } from './password-strength.ts'
import { addMembership, addPerson } from './people.ts'
import { endSessions } from './sessions.ts'

type Choice = z.output<typeof followLink.body>

/** True while nobody has an account but the example people. */
export async function needsFirstAdministrator(db: Database): Promise<boolean> {
  const anyone = await db
    .selectFrom('person')
    .where('example', '=', false)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return anyone === undefined
}

/** The secret of a link that makes the first administrator; undefined where there are accounts already. */
export async function linkForFirstAdministrator(db: Database): Promise<string | undefined> {
  return (await needsFirstAdministrator(db)) ? makeLink(db, 'first-administrator', null) : undefined
}

/** Uses a link up and stores the password. Answers whose it is now. */
export async function chooseFirstPassword(db: Database, choice: Choice, requestId: string): Promise<string> {
  const link = await findLink(db, choice.secret)
  if (!link) throw new ProblemError('link-not-valid')
  const { name, email } = link.person ?? named(choice)
  if (isTooEasy(choice.password, [name, email])) throw new ProblemError('password-too-easy')
  const password = await hashPassword(choice.password)
  return db.transaction().execute(async (within) => {
    if (!(await useLink(within, choice.secret))) throw new ProblemError('link-not-valid')
    const personId = link.person?.id ?? (await addFirstAdministrator(within, { name, email }))
    await within
      .updateTable('person')
      .set({ password })
      .where('id', '=', personId)
      .where('erasedAt', 'is', null)
      .execute()
    await endSessions(within, personId)
    await forgetCodeGuesses(within, email)
    await recordEvent(within, {
      action: 'link-used',
      subjectId: personId,
      details: { purpose: link.purpose },
      requestId,
    })
    return personId
  })
}

function named({ name, email }: Choice): { name: string; email: string } {
  if (name === undefined)
    throw new ProblemError('not-acceptable-input', { parameter: 'name', rule: 'missing' })
  if (email === undefined)
    throw new ProblemError('not-acceptable-input', { parameter: 'email', rule: 'missing' })
  return { name, email }
}

async function addFirstAdministrator(db: Database, person: { name: string; email: string }): Promise<string> {
  // Of two who hold a link at the same moment, the second waits here and finds the first.
  await sql`lock table person in share row exclusive mode`.execute(db)
  if (!(await needsFirstAdministrator(db))) throw new ProblemError('link-not-valid')
  const id = await addPerson(db, person)
  const startsOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date())
  const everywhere = { planId: null, municipality: null, housingOrganisation: null }
  await addMembership(db, id, { memberRole: 'administrator', ...everywhere, startsOn, endsOn: null })
  return id
}
