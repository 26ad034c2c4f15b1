// A plan's board and contacts, over HTTP.

import type { FastifyInstance } from 'fastify'
import * as contract from '../../contract/contacts.ts'
import { mayIn } from '../../domain/access/permissions.ts'
import { ProblemError } from '../http/problem.ts'
import { addRoute } from '../http/route.ts'
import { versionOf } from '../http/version.ts'
import { addContact, bringContactBack, changeContact, listContactsOf, removeContact } from './editing.ts'

export function contactRoutes(app: FastifyInstance): void {
  addRoute(app, contract.listContacts, async ({ params, caller, within }) => {
    if (!mayIn('see-unpublished', params.id, caller.memberships)) throw new ProblemError('not-found')
    return { items: await within((trx) => listContactsOf(trx, params.id)) }
  })

  addRoute(app, contract.addContact, async ({ params, body, caller, within }) =>
    within((trx) => addContact(trx, caller, params.id, body)),
  )

  addRoute(app, contract.saveContact, async ({ params, body, caller, within, request }) => {
    const version = versionOf(request)
    return within((trx) => changeContact(trx, caller, params.id, version, body))
  })

  addRoute(app, contract.deleteContact, async ({ params, caller, within }) =>
    within((trx) => removeContact(trx, caller, params.id)),
  )

  addRoute(app, contract.restoreContact, async ({ params, caller, within }) =>
    within((trx) => bringContactBack(trx, caller, params.id)),
  )
}
