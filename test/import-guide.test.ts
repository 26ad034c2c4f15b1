// The guide to the template tells of every column in the words that stand beside it in the template itself.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { sheets } from '../src/domain/import/columns.ts'

const guide = readFileSync(join(import.meta.dirname, '../docs/import.md'), 'utf8')

it.each(Object.values(sheets))(
  'tells of every column of $name, in the template’s order',
  ({ name, columns }) => {
    const [, section = ''] = guide.split(`\n## Arket ${name}\n`)
    const table = section
      .split('\n## ', 1)[0]
      ?.split('\n')
      .filter((line) => line.startsWith('| '))
    const told = columns.map(
      ({ header, required, help, example }) =>
        `| ${header}${required ? ' \\*' : ''} | ${help} | ${example} |`,
    )
    expect(table?.slice(2)).toEqual(told)
  },
)
