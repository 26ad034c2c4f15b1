// The vocabulary, so that the interface can name what it shows.

import type { FastifyInstance } from 'fastify'
import { getVocabulary } from '../../contract/vocabulary.ts'
import { publishedOn, vocabulary, vocabularyVersion } from '../../domain/vocabulary/vocabulary.ts'
import { addRoute } from '../http/route.ts'

export function vocabularyRoutes(app: FastifyInstance): void {
  addRoute(app, getVocabulary, async ({ reply }) => {
    reply.header('cache-control', 'public, max-age=300')
    return { version: vocabularyVersion, publishedOn, ...vocabulary }
  })
}
