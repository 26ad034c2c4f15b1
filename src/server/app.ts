// The HTTP application: what surrounds every route, then the routes, feature by feature.

import { randomUUID } from 'node:crypto'
import fastifyCompress from '@fastify/compress'
import fastifyHelmet from '@fastify/helmet'
import fastifyMultipart from '@fastify/multipart'
import fastifyRateLimit from '@fastify/rate-limit'
import fastifySwagger from '@fastify/swagger'
import Fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { endpoints } from '../contract/endpoints.ts'
import { auditLogRoutes } from './access/audit-log-routes.ts'
import { recogniseCallers } from './access/caller.ts'
import { codeRoutes } from './access/code-routes.ts'
import { Entrance } from './access/entrance.ts'
import { peopleRoutes } from './access/people-routes.ts'
import { personalDataRoutes } from './access/personal-data-routes.ts'
import { providerRoutes } from './access/provider/routes.ts'
import { sessionRoutes } from './access/routes.ts'
import { activityRoutes } from './activities/routes.ts'
import { agreementRoutes } from './agreements/routes.ts'
import { assessmentRoutes } from './assessments/routes.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import { catalogueRoutes } from './catalogue/routes.ts'
import { comparisonRoutes } from './comparisons/routes.ts'
import { contactRoutes } from './contacts/routes.ts'
import type { Databases } from './db/database.ts'
import { evaluationRoutes } from './evaluations/routes.ts'
import { describeApi } from './http/api-page.ts'
import { refuseCrossSite, refuseForeignHost } from './http/guard.ts'
import { healthRoutes } from './http/health.ts'
import { type LogOptions, loggerOf, RequestLog } from './http/log.ts'
import { type MetricsOptions, metricsRoute } from './http/metrics.ts'
import { answerProblem } from './http/problem.ts'
import { serveWeb } from './http/web.ts'
import { importRoutes } from './imports/routes.ts'
import { libraryRoutes } from './indicators/library-routes.ts'
import { measurementRoutes } from './indicators/measurement-routes.ts'
import { participantRoutes } from './logbook/participant-routes.ts'
import { logbookRoutes } from './logbook/routes.ts'
import type { Mailer } from './mailer.ts'
import { noteRoutes } from './notes/routes.ts'
import { overviewRoutes } from './overview/routes.ts'
import { OverviewSnapshot } from './overview/snapshot.ts'
import { pathwayRoutes } from './pathways/routes.ts'
import { planRoutes } from './plans/routes.ts'
import { programmeRoutes } from './programmes/routes.ts'
import { progressRoutes } from './progress/routes.ts'
import type { LoginProvider } from './provider-config.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { keepReminding } from './reminders/sending.ts'
import { keepRetention } from './retention.ts'
import { searchRoutes } from './search/routes.ts'
import { inboxRoutes } from './sparring/inbox-routes.ts'
import { sparringRoutes } from './sparring/routes.ts'
import { answeringRoutes } from './surveys/answering-routes.ts'
import { surveyRoutes } from './surveys/routes.ts'
import { theoryDocumentRoutes } from './theories/document-routes.ts'
import { theoryRoutes } from './theories/routes.ts'
import { version } from './version.ts'
import { vocabularyRoutes } from './vocabulary/routes.ts'

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    // The component kit sets sizes and colours in style attributes and elements of its own.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
}

export interface AppOptions {
  /** What is logged, and where; nothing where it is false. */
  readonly logs?: LogOptions | false
  /** Whether only this machine will reach the server. */
  readonly localOnly?: boolean
  /** The addresses of proxies that are believed when they say for whom they ask. */
  readonly proxies?: readonly string[]
  /** Where /metrics is open. */
  readonly metrics?: MetricsOptions | undefined
  /** Where people may sign in beside here. */
  readonly provider?: LoginProvider | undefined
  /** What hands mails over; reminders are sent by none without one. */
  readonly mailer?: Mailer | undefined
  /** What names of participants are encrypted with; without one none are kept. */
  readonly nameKey?: Buffer | undefined
}

/** Builds the application over prepared databases. Nothing listens yet. */
export async function buildApp(
  { db, system }: Databases,
  { logs = false, localOnly = true, proxies = [], metrics, provider, mailer, nameKey }: AppOptions = {},
): Promise<FastifyInstance> {
  const requestLog = new RequestLog()
  const app = Fastify({
    logger: logs && loggerOf(logs),
    logController: requestLog,
    genReqId: () => randomUUID(),
    bodyLimit: 1_000_000,
    // An upload that stalls is not waited for for ever, in milliseconds.
    requestTimeout: 300_000,
    trustProxy: proxies.length > 0 && [...proxies],
    routerOptions: { ignoreTrailingSlash: true },
    // An address that can't be decoded comes neither as far as the error handler nor to the end of a request.
    frameworkErrors(error, request, reply) {
      answerProblem(error, request, reply)
      requestLog.requestCompleted(error, request, reply)
    },
  })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerProblem)
  if (localOnly) app.addHook('onRequest', refuseForeignHost)
  app.addHook('onRequest', refuseCrossSite)
  await app.register(fastifyHelmet, { contentSecurityPolicy, strictTransportSecurity: false })
  await app.register(fastifyCompress, { threshold: 2048 })
  await app.register(fastifyRateLimit, { global: false })
  await app.register(fastifyMultipart)
  await app.register(fastifySwagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Overblik', version } },
    transform: jsonSchemaTransform,
  })
  const snapshot = new OverviewSnapshot(db)
  // Its hooks hold for the routes that are added after it.
  metricsRoute(app, { db, snapshot }, metrics)
  app.decorate('database', db)
  await recogniseCallers(app, system)
  await app.register(async (api) => {
    vocabularyRoutes(api)
    overviewRoutes(api, snapshot)
    catalogueRoutes(api, snapshot, system)
    planRoutes(api)
    programmeRoutes(api)
    assessmentRoutes(api)
    agreementRoutes(api)
    libraryRoutes(api)
    theoryRoutes(api)
    theoryDocumentRoutes(api)
    measurementRoutes(api)
    sparringRoutes(api)
    inboxRoutes(api)
    reminderRoutes(api, system, mailer !== undefined)
    surveyRoutes(api)
    answeringRoutes(api, system)
    progressRoutes(api)
    comparisonRoutes(api)
    evaluationRoutes(api)
    pathwayRoutes(api)
    contactRoutes(api)
    attachmentRoutes(api)
    logbookRoutes(api)
    participantRoutes(api, nameKey)
    noteRoutes(api)
    activityRoutes(api)
    importRoutes(api, system)
    // Before anyone is known to ask, nothing could be seen.
    const entrance = new Entrance(system, provider)
    sessionRoutes(api, system, entrance)
    codeRoutes(api, system, entrance)
    providerRoutes(api, system, entrance, provider)
    peopleRoutes(api)
    personalDataRoutes(api, system)
    auditLogRoutes(api)
    searchRoutes(api)
  })
  healthRoutes(app, db)
  keepRetention(app, system)
  if (mailer) keepReminding(app, system, mailer)
  describeApi(app)
  await serveWeb(app, endpoints)
  return app
}
