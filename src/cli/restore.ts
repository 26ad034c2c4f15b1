// `overblik restore`: puts a backup in the place of what the database holds, whole or not at all.

import type { Command } from 'commander'
import type { BackupHeader } from '../server/backup/format.ts'
import { checkBackup } from '../server/backup/read.ts'
import { countHeld, restoreBackup } from '../server/backup/restore.ts'
import { readConfig } from '../server/config.ts'
import { type OwnerConnection, withOwner } from '../server/db/owner.ts'
import { Fault } from '../server/fault.ts'
import { summary } from './backup.ts'
import { ask, onceASecond } from './terminal.ts'

interface Options {
  readonly replace?: boolean
  readonly yes?: boolean
}

const percent = new Intl.NumberFormat('en', { style: 'percent' })

export function addRestoreCommand(program: Command): void {
  program
    .command('restore <file>')
    .description('Put a backup into the database, whole or not at all; the server may run.')
    .option('--replace', 'replace what the database holds')
    .option('-y, --yes', 'replace it without asking')
    .addHelpText('after', '\nExit codes: 0 restored, 1 not restored and nothing changed.')
    .action(async (file: string, options: Options) => {
      const header = await checkBackup(file, tellShare('Checking'))
      const restored = await withOwner(
        readConfig(),
        { name: 'overblik restore', exclusive: false },
        { prepare: true },
        (connection) => restore(connection, file, header, options),
      )
      process.exitCode = restored ? 0 : 1
    })
}

const tellShare = (what: string) => onceASecond((share: number) => `${what}: ${percent.format(share)}`)

async function restore(
  connection: OwnerConnection,
  file: string,
  header: BackupHeader,
  options: Options,
): Promise<boolean> {
  if (!(await mayReplace(connection, header, options))) {
    process.stdout.write('Nothing was changed.\n')
    return false
  }
  const { rows, leftOut } = await restoreBackup(connection, file, header, tellShare('Restoring'))
  process.stdout.write(`Restored: ${summary(rows)}, as they were at ${header.madeAt}\n`)
  if (leftOut.length > 0)
    process.stdout.write(`Left out, being no tables of Overblik: ${leftOut.join(', ')}\n`)
  return true
}

async function mayReplace(
  { db }: OwnerConnection,
  { madeAt, appVersion }: BackupHeader,
  { replace = false, yes = false }: Options,
): Promise<boolean> {
  const { plans, people, others } = await countHeld(db)
  if (plans + people + others === 0) return true
  const held = `The database holds ${plans} plans and ${people} people`
  if (!replace)
    throw new Fault(
      `${held}. Say --replace to put the backup in their place, or name an empty database with OVERBLIK_DATA or DATABASE_URL. Nothing was changed.`,
    )
  if (yes) return true
  console.error(
    `${held}. All of it, accounts and audit log too, gives way to the backup of ${madeAt} (Overblik ${appVersion}).`,
  )
  const answer = await ask('Replace it? Type yes: ')
  return answer.toLowerCase() === 'yes'
}
