// `overblik backup`: everything in the database in one file, while the server goes on working.

import type { Command } from 'commander'
import { makeBackup } from '../server/backup/make.ts'
import { readConfig } from '../server/config.ts'
import { withOwner } from '../server/db/owner.ts'
import { Fault } from '../server/fault.ts'
import { onceASecond } from './terminal.ts'

const number = new Intl.NumberFormat('en')

export function addBackupCommand(program: Command): void {
  program
    .command('backup <file>')
    .description('Write everything in the database to a file, as it is at one moment; the server may run.')
    .option('--overwrite', 'replace the file where it is there already')
    .action(async (file: string, { overwrite = false }: { overwrite?: boolean }) => {
      const tell = onceASecond((table: string, rows: number) => `${table}: ${number.format(rows)} rows`)
      const stop = new AbortController()
      for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
        process.once(name, () => stop.abort(new Fault('Stopped before the end: no backup was made.')))
      const { rows, bytes } = await withOwner(
        readConfig(),
        { name: 'overblik backup', exclusive: false },
        { prepare: false },
        (connection) => makeBackup(connection, file, { overwrite, tell, signal: stop.signal }),
      )
      process.stdout.write(`${file}: ${summary(rows)}, ${number.format(bytes)} bytes\n`)
    })
}

/** `162 plans, 3 people, 12,345 rows in 34 tables`. */
export function summary(rows: Readonly<Record<string, number>>): string {
  const counts = Object.values(rows)
  const all = counts.reduce((sum, count) => sum + count, 0)
  return `${number.format(rows['plan'] ?? 0)} plans, ${number.format(rows['person'] ?? 0)} people, ${number.format(all)} rows in ${counts.length} tables`
}
