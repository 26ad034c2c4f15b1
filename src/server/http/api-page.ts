// The API told to people and programs: the OpenAPI document, and a plain page made from it.

import type { FastifyInstance } from 'fastify'
import type { Endpoint } from '../../contract/endpoint.ts'
import { endpoints } from '../../contract/endpoints.ts'
import { version } from '../version.ts'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly description?: string
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {
    readonly content?: Readonly<
      Record<
        string,
        {
          readonly schema?: {
            readonly properties?: Readonly<Record<string, { readonly description?: string }>>
            readonly required?: readonly string[]
          }
        }
      >
    >
  }
}

type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>

export function describeApi(app: FastifyInstance): void {
  app.get('/api/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  app.get('/api', { schema: { hide: true } }, async (_request, reply) => {
    const document = app.swagger() as { paths?: Paths }
    reply.type('text/html; charset=utf-8')
    return page(
      endpoints.map((endpoint) => section(endpoint, parametersOf(document.paths, endpoint))).join('\n'),
    )
  })
}

/** The parts of the address, and the fields of a JSON body. */
function parametersOf(paths: Paths | undefined, endpoint: Endpoint): readonly Parameter[] {
  const path = endpoint.path.replaceAll(/:(\w+)/g, '{$1}')
  const operation = paths?.[path]?.[endpoint.method.toLowerCase()]
  const body = operation?.requestBody?.content?.['application/json']?.schema
  const fields = Object.entries(body?.properties ?? {}).map(([name, { description = '' }]) => ({
    name,
    in: 'body',
    required: body?.required?.includes(name) ?? false,
    description,
  }))
  return [...(operation?.parameters ?? []), ...fields]
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function section(endpoint: Endpoint, parameters: readonly Parameter[]): string {
  const id = `${endpoint.method}-${endpoint.path}`.toLowerCase().replaceAll(/[^a-z]+/g, '-')
  const linkable = endpoint.method === 'GET' && !endpoint.path.includes(':')
  const path = linkable
    ? `<a href="${endpoint.path}">${escapeHtml(endpoint.path)}</a>`
    : escapeHtml(endpoint.path)
  const rows = parameters.map(
    ({ name, in: place, required, description }) =>
      `<tr><th scope="row"><code>${escapeHtml(name)}</code></th><td>${place}${required ? ', required' : ''}</td><td>${escapeHtml(description ?? '')}</td></tr>`,
  )
  const table =
    rows.length === 0
      ? ''
      : `<div class="scroll"><table><thead><tr><th scope="col">Parameter</th><th scope="col">Where</th><th scope="col">Meaning</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`
  const answers = endpoint.produces?.join(', ') ?? 'application/json'
  const problems = endpoint.problems?.length
    ? ` Problems: ${endpoint.problems.map((code) => `<code>${code}</code>`).join(', ')}.`
    : ''
  return `<section aria-labelledby="${id}"><h2 id="${id}"><span class="method">${endpoint.method}</span> ${path}</h2>
<p>${escapeHtml(endpoint.summary)}. Answers ${escapeHtml(answers)}. Permission: <code>${endpoint.permission}</code>.${problems}</p>${table}</section>`
}

function page(sections: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>API · Overblik</title>
<style>
:root { color-scheme: light dark; --ground: #f6f5f1; --surface: #fff; --line: #dcd9cf; --ink: #1c1f23; --ink-2: #565a60; --accent: #0b5d57; }
@media (prefers-color-scheme: dark) { :root { --ground: #111417; --surface: #181c20; --line: #2f353b; --ink: #eceef0; --ink-2: #b4bac1; --accent: #6fc9bd; } }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1.0625rem/1.5 system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 2.0625rem; margin: 0 0 .5rem; } h2 { font-size: 1.125rem; margin: 0; overflow-wrap: anywhere; }
p { color: var(--ink-2); margin: .5rem 0; } a { color: var(--accent); }
section { background: var(--surface); border: 1px solid var(--line); border-radius: 14px; padding: 1rem 1.25rem; margin-top: 1rem; }
.method { color: var(--ink-2); font-weight: 500; margin-right: .25rem; } .scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9375rem; width: 100%; } th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-top: 1px solid var(--line); }
td { overflow-wrap: anywhere; } thead th { color: var(--ink-2); font-weight: 500; }
</style>
</head>
<body><main>
<h1>Overblik’s API</h1>
<p>Version ${version}. Everything the web app does goes through these addresses. The machine-readable description is
<a href="/api/openapi.json">openapi.json</a> (OpenAPI 3.1). Errors come as <code>application/problem+json</code> with a stable
<code>code</code>. <a href="/overview">Back to the overview</a>.</p>
${sections}
</main></body></html>`
}
