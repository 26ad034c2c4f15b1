// Reads a file in a worker thread with a limit on memory and time: a file that is too much costs its reader, never
// the server.

import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { FileProblemCode } from '../../domain/import/problems.ts'
import type { ReadResult } from '../../domain/import/read-rows.ts'
import { FileProblem } from './file-problem.ts'
import type { StoredNames } from './read-file.ts'

export interface ReaderInput {
  readonly bytes: Uint8Array
  readonly stored: StoredNames
}

export type ReaderMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'result'; readonly result: ReadResult }
  | { readonly kind: 'problem'; readonly code: FileProblemCode }

const memoryMegabytes = 2048
const timeLimit = 120_000
const endTime = 1000

/** Throws a FileProblem where the file can't be used; `file-too-heavy` where the worker ran out of memory or time. */
export function readInWorker(
  input: ReaderInput,
  onProgress: (done: number, of: number) => void,
): Promise<ReadResult> {
  const worker = new Worker(join(import.meta.dirname, 'reader-worker.ts'), {
    workerData: input,
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  })
  const ended = new Promise<boolean>((resolve) => worker.once('exit', () => resolve(true)))
  return new Promise<ReadResult>((resolve, reject) => {
    const timer = setTimeout(() => reject(new FileProblem('file-too-heavy')), timeLimit)
    worker.on('message', (message: ReaderMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.of)
      else if (message.kind === 'result') resolve(message.result)
      else reject(new FileProblem(message.code))
    })
    worker.on('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileProblem('file-too-heavy') : error)
    })
    worker.on('exit', () => {
      clearTimeout(timer)
      reject(new FileProblem('file-too-heavy'))
    })
  }).finally(async () => {
    // One that has answered ends by itself in a moment, and is let: a thread that is stopped amid native work risks the
    // process. Waited for, so that its memory is free when the next file is read.
    if (!(await Promise.race([ended, sleep(endTime, false)]))) await worker.terminate()
  })
}
