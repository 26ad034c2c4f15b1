// The vocabulary, so that the interface can name what it shows.

import type { FastifyInstance } from 'fastify'
import { getVocabulary } from '../../contract/vocabulary.ts'
import { publishedOn, vocabulary, vocabularyVersion } from '../../domain/vocabulary/vocabulary.ts'
import { addRoute } from '../http/route.ts'
import { listOwnProgrammes } from '../programmes/own.ts'

export function vocabularyRoutes(app: FastifyInstance): void {
  addRoute(app, getVocabulary, async ({ reply, within }) => {
    const own = await within(listOwnProgrammes)
    reply.header('cache-control', 'public, max-age=300')
    return {
      version: vocabularyVersion,
      publishedOn,
      ...vocabulary,
      programmes: [...vocabulary.programmes, ...own],
    }
  })
}
