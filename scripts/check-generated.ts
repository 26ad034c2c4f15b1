// Makes every generated file again and fails, naming it, where that changes what is checked in.

import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const generated = [
  'src/server/db/schema.ts',
  'docs/permissions.md',
  'src/web/charts/municipality-outlines.generated.json',
  'src/domain/theory/letter-widths.generated.ts',
]

const before = generated.map((file) => readFileSync(file, 'utf8'))
execFileSync(process.execPath, ['scripts/generate-schema.ts'], { stdio: 'inherit' })
execFileSync(process.execPath, ['scripts/generate-permissions.ts'], { stdio: 'inherit' })
execFileSync(process.execPath, ['scripts/generate-municipality-outlines.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
})
execFileSync(process.execPath, ['scripts/generate-letter-widths.ts'], { stdio: 'inherit' })
const stale = generated.filter((file, index) => readFileSync(file, 'utf8') !== before[index])
if (stale.length > 0) {
  console.error(`Generated files were not up to date; they are now: ${stale.join(', ')}`)
  spawnSync('git', ['--no-pager', 'diff', '--stat', '--', ...stale], { stdio: 'inherit' })
  process.exit(1)
}
