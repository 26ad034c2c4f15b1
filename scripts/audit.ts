// Asks the registry for known vulnerabilities in what is installed where Overblik runs. Fails on findings; says so and
// passes where the registry can't be asked, which is no finding.

import { spawnSync } from 'node:child_process'

interface Report {
  readonly message?: string
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } }
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>
}

const npm = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' })
const report = read(npm.stdout)
if (report.metadata === undefined) {
  const why = report.message ?? npm.error?.message ?? npm.stderr.trim()
  process.stdout.write(`Audit SKIPPED, the registry could not be asked: ${why}\n`)
} else if (report.metadata.vulnerabilities.total === 0) {
  process.stdout.write('Audit: no known vulnerabilities\n')
} else {
  for (const [name, { severity }] of Object.entries(report.vulnerabilities ?? {}))
    console.error(`${severity}: ${name}`)
  console.error('Audit: known vulnerabilities. See npm audit --omit=dev for what mends them.')
  process.exitCode = 1
}

function read(text: string): Report {
  try {
    return JSON.parse(text) as Report
  } catch {
    // Whatever npm said instead stands on its error stream, and is told above.
    return {}
  }
}
