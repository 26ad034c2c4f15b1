// The list of participants over HTTP. Reading names is noted.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/logbook-participants.ts'
import { recordEvent } from '../access/audit.ts'
import { addRoute } from '../http/route.ts'
import {
  addParticipant,
  changeParticipant,
  forgetParticipant,
  listParticipantsOf,
  type NameKey,
  readNamesOf,
} from './participants.ts'
import { findPlaceToWrite } from './place.ts'

export function participantRoutes(app: FastifyInstance, key: NameKey): void {
  addRoute(app, contract.listParticipants, async ({ params, caller, within }) =>
    within(async (trx) => ({
      items: await listParticipantsOf(trx, await findPlaceToWrite(trx, caller, params.id)),
    })),
  )

  addRoute(app, contract.addParticipant, async ({ params, body, caller, within }) =>
    within(async (trx) => ({ items: await addParticipant(trx, caller, params.id, body, key) })),
  )

  addRoute(app, contract.changeParticipant, async ({ params, body, caller, within }) => {
    const which = { activityId: params.id, id: params.participantId }
    return within(async (trx) => ({ items: await changeParticipant(trx, caller, which, body, key) }))
  })

  addRoute(app, contract.forgetParticipant, async ({ params, caller, within, request }) =>
    within(async (trx) => ({
      items: await forgetParticipant(trx, caller, params.id, params.participantId, request.id),
    })),
  )

  addRoute(app, contract.readNames, async ({ params, caller, within, request }) =>
    within(async (trx) => {
      const names = await readNamesOf(trx, caller, params.id, key)
      await recordEvent(trx, {
        action: 'participant-names-read',
        actorId: caller.personId,
        details: { activity: params.id },
        requestId: request.id,
      })
      return names
    }),
  )
}
