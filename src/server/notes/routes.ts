// Notes beside activities, over HTTP.

import type { FastifyInstance } from 'fastify'
import { addNote, deleteNote, listNotes, restoreNote } from '../../contract/notes.ts'
import { planBeside } from '../attachments/editing.ts'
import { addRoute } from '../http/route.ts'
import { bringNoteBack, listNotesOf, removeNote, writeNote } from './editing.ts'

export function noteRoutes(app: FastifyInstance): void {
  addRoute(app, listNotes, async ({ params, caller, within }) =>
    within(async (trx) => {
      const planId = await planBeside(trx, caller, 'activity', params.id)
      return { items: await listNotesOf(trx, caller, planId, params.id) }
    }),
  )

  addRoute(app, addNote, async ({ params, body, caller, within }) =>
    within(async (trx) => {
      const planId = await planBeside(trx, caller, 'activity', params.id)
      await writeNote(trx, caller, { planId, activityId: params.id }, body.text)
      return { items: await listNotesOf(trx, caller, planId, params.id) }
    }),
  )

  addRoute(app, deleteNote, async ({ params, caller, within }) =>
    within((trx) => removeNote(trx, caller, params.id)),
  )

  addRoute(app, restoreNote, async ({ params, caller, within }) =>
    within((trx) => bringNoteBack(trx, caller, params.id)),
  )
}
