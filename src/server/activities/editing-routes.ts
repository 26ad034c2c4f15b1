// Writing activities over HTTP: every change names the version that it was made on.

import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Activity } from '../../contract/activities.ts'
import {
  type ActivityVersion,
  createActivity,
  deleteActivity,
  listActivityVersions,
  listUnpublished,
  restoreActivity,
  saveActivity,
  type Unpublished,
} from '../../contract/activity-editing.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import type { Caller } from '../access/sessions.ts'
import type { Database } from '../db/database.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { sayVersion, versionOf } from '../http/version.ts'
import { listVersions } from '../records/versions.ts'
import {
  addActivity,
  bringActivityBack,
  changeActivity,
  listUnpublishedOf,
  removeActivity,
} from './editing.ts'
import { presentActivity } from './present.ts'
import { findActivityRecord } from './queries.ts'

/** One activity as the caller finds it, with its version as the ETag. Throws `not-found`. */
export async function answerActivity(
  trx: Database,
  caller: Caller,
  id: string,
  reply: FastifyReply,
): Promise<Activity> {
  const record = await findActivityRecord(trx, id)
  if (!record) throw new ProblemError('not-found')
  sayVersion(reply, record.version)
  return presentActivity(record, mayIn('edit-plan', record.planId, caller.memberships))
}

export function activityEditingRoutes(app: FastifyInstance): void {
  addRoute(app, createActivity, async ({ params, body, caller, within, reply }) =>
    within(async (trx) =>
      answerActivity(trx, caller, await addActivity(trx, caller, params.id, body), reply),
    ),
  )

  addRoute(app, saveActivity, async ({ params, body, caller, within, request, reply }) => {
    const version = versionOf(request)
    return within(async (trx) => {
      await changeActivity(trx, caller, params.id, version, body)
      return answerActivity(trx, caller, params.id, reply)
    })
  })

  addRoute(app, deleteActivity, async ({ params, caller, within, request }) => {
    const version = versionOf(request)
    return within((trx) => removeActivity(trx, caller, params.id, version))
  })

  addRoute(app, restoreActivity, async ({ params, caller, within, reply }) =>
    within(async (trx) => {
      await bringActivityBack(trx, caller, params.id)
      return answerActivity(trx, caller, params.id, reply)
    }),
  )

  addRoute(app, listActivityVersions, async ({ params, caller, within }) =>
    within(async (trx) => {
      const found = await findActivityRecord(trx, params.id)
      if (!found || !mayIn('see-unpublished', found.planId, caller.memberships))
        throw new ProblemError('not-found')
      return { items: await listVersions<ActivityVersion['content']>(trx, found.planId, params.id) }
    }),
  )

  addRoute(app, listUnpublished, async ({ params, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    const { drafts, deleted } = await within((trx) => listUnpublishedOf(trx, params.id))
    return { drafts: drafts.map(presentItem), deleted: deleted.map(presentItem) }
  })
}

function presentItem<Item extends { activityTypeId: string }>({ activityTypeId, ...item }: Item) {
  return { ...item, activityType: activityTypeId as Unpublished['drafts'][number]['activityType'] }
}
