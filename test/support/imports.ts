// Files handed in over in-process HTTP, and followed until they have been worked on.

import { expect } from 'vitest'
import type { Import } from '../../src/contract/imports.ts'
import type { TestApp } from './app.ts'

export const boundary = 'between-the-parts'
export const multipart = { 'content-type': `multipart/form-data; boundary=${boundary}` }

export function partOf(bytes: Uint8Array, fileName: string): Buffer {
  return Buffer.concat([
    Buffer.from(
      `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

/** Asks until the import has come out of the states in which it is worked on. */
export async function settled(test: TestApp, id: string): Promise<Import> {
  for (;;) {
    const found = await test.get<Import>(`/api/imports/${id}`)
    if (found.state !== 'reading' && found.state !== 'applying') return found
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

export async function handInAndWait(
  test: TestApp,
  bytes: Uint8Array,
  fileName = 'planer.xlsx',
): Promise<Import> {
  const response = await test.ask({
    method: 'POST',
    url: '/api/imports',
    headers: multipart,
    payload: partOf(bytes, fileName),
  })
  expect(response.statusCode).toBe(202)
  const { id, state } = response.json<Import>()
  expect(state).toBe('reading')
  return settled(test, id)
}

export const apply = (test: TestApp, id: string) =>
  test.ask({ method: 'POST', url: `/api/imports/${id}/apply` })

export async function counted(test: TestApp) {
  const { total: plans } = await test.get<{ total: number }>('/api/plans')
  const { total: activities } = await test.get<{ total: number }>('/api/activities')
  return { plans, activities }
}
