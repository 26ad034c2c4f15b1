// The worker's side of reading a file: takes the bytes, posts progress and the result.

import { parentPort, workerData } from 'node:worker_threads'
import { FileProblem } from './file-problem.ts'
import { readFile } from './read-file.ts'
import type { ReaderInput, ReaderMessage } from './reader.ts'

const { bytes, stored } = workerData as ReaderInput
const post = (message: ReaderMessage) => parentPort?.postMessage(message)

try {
  const result = await readFile(bytes, stored, (done, of) => post({ kind: 'progress', done, of }))
  post({ kind: 'result', result })
} catch (error) {
  if (!(error instanceof FileProblem)) throw error
  post({ kind: 'problem', code: error.code })
}
