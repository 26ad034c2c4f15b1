// Sends a file and tells how much of it is on its way.

import type { Problem } from '../../contract/problems.ts'
import { ApiError } from './api.ts'

/** `T` is the contract's type of the endpoint's answer. fetch can't tell how much has been sent. */
export function sendFile<T>(
  path: string,
  file: File,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', path)
    sending.setRequestHeader('accept', 'application/json')
    sending.responseType = 'json'
    sending.upload.onprogress = (event) => onProgress(event.total === 0 ? 0 : event.loaded / event.total)
    sending.onerror = () => reject(new ApiError('offline'))
    sending.onabort = () => reject(new DOMException('The upload was cancelled', 'AbortError'))
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) {
        const taken: T = sending.response
        resolve(taken)
        return
      }
      const problem: Problem | null = sending.response
      reject(problem?.code ? new ApiError(problem.code, problem) : new ApiError('unexpected'))
    }
    signal.addEventListener('abort', () => sending.abort())
    const form = new FormData()
    form.set('file', file)
    sending.send(form)
  })
}
