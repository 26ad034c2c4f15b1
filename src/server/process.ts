// The life of a process that serves: faults are told in a sentence, a signal closes in order, a second one at once.

import { Fault } from './fault.ts'

/** Starts, then waits for Ctrl-C, a termination signal or the end of the process that started this one. */
export async function runUntilStopped(start: () => Promise<() => Promise<void>>): Promise<void> {
  const stop = await start().catch(tellAndExit)
  let stopping = false
  const close = () => {
    if (stopping) process.exit(1)
    stopping = true
    stop().then(() => process.exit(0), tellAndExit)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, close)
  process.on('disconnect', close)
  process.on('uncaughtException', tellAndExit)
}

/** Ends the process: a fault with its sentence, anything unexpected with what is needed to find it. */
export function tellAndExit(error: unknown): never {
  console.error(error instanceof Fault ? error.message : error)
  process.exit(1)
}
