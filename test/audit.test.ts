import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'

let server: ReturnType<typeof createServer> | undefined
afterEach(() => server?.close())

/** A registry that knows these advisories, or that does not say. */
async function registry(advisories: object | undefined): Promise<string> {
  server = createServer((request, response) => {
    const asked = request.method === 'POST' && advisories !== undefined
    response.writeHead(asked ? 200 : 405, { 'content-type': 'application/json' })
    response.end(JSON.stringify(asked ? advisories : {}))
  })
  await new Promise<void>((resolve) => void server?.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function audit(registryAt: string) {
  const env = { ...process.env, npm_config_registry: registryAt, npm_config_fetch_retries: '0' }
  return new Promise<{ code: number; told: string }>((resolve) => {
    execFile(process.execPath, ['scripts/audit.ts'], { env }, (error, out, errors) =>
      resolve({ code: error === null ? 0 : Number(error.code), told: out + errors }),
    )
  })
}

it('the audit fails on findings, and tells a registry that can’t be asked from one that knows of none', async () => {
  expect(await audit(await registry({}))).toEqual({ code: 0, told: 'Audit: no known vulnerabilities\n' })
  const finding = { id: 1, url: '', title: 'A hole', severity: 'high', vulnerable_versions: '<99' }
  const found = await audit(await registry({ fastify: [finding] }))
  expect(found).toEqual({ code: 1, told: expect.stringMatching(/^high: fastify$/m) })
  const silent = {
    code: 0,
    told: expect.stringMatching(/^Audit SKIPPED, the registry could not be asked: ./),
  }
  expect(await audit(await registry(undefined))).toEqual(silent)
  expect(await audit('http://127.0.0.1:9')).toEqual(silent)
})
