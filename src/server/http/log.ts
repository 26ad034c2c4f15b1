// What the server writes about itself: lines of JSON, with nothing personal in them. At the level `info` each request is
// one line.

import {
  type FastifyError,
  type FastifyLoggerOptions,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify'
import type { LogLevel } from '../config.ts'
import { routeName } from './route-name.ts'

export interface LogOptions {
  readonly level: LogLevel
  /** Where the lines go; to the standard output unless told. */
  readonly to?: { write(line: string): void }
}

export class RequestLog extends LogController {
  constructor() {
    super({ requestIdLogLabel: 'requestId' })
  }

  override incomingRequest(): void {}

  override requestCompleted(
    _error: Error | null | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
  ): void {
    request.log.info({
      method: request.method,
      route: routeName(request),
      status: reply.statusCode,
      milliseconds: Math.round(reply.elapsedTime * 10) / 10,
    })
  }
}

/** Of a request and an error only what tells no one apart: PostgreSQL's details hold what was typed. */
const serializers = {
  req: (request: FastifyRequest) => ({ method: request.method, route: routeName(request) }),
  err: ({ name, message, stack = '', code }: FastifyError) => ({ type: name, message, stack, code }),
}

export function loggerOf({ level, to }: LogOptions): FastifyLoggerOptions {
  return { level, serializers, ...(to && { stream: to }) }
}
