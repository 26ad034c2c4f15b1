// The command line: the same actions as in the app, for scripts and for people at a terminal.

import { Command } from 'commander'
import { tellAndExit } from '../server/process.ts'
import { version } from '../server/version.ts'
import { addAccountLinkCommand } from './account-link.ts'
import { addBackupCommand } from './backup.ts'
import { addCatalogueCommand } from './catalogue.ts'
import { addClassifyCommand } from './classify.ts'
import { addConfigCommand } from './config.ts'
import { addDiagramCommand } from './diagram.ts'
import { addExampleCommand } from './example.ts'
import { addImportCommand } from './import.ts'
import { addOverviewCommand } from './overview.ts'
import { addRestoreCommand } from './restore.ts'
import { addSearchCommand } from './search.ts'

const program = new Command('overblik')
  .description('Overblik: plans, activities and self-evaluations, and the national overview of them.')
  .version(version)
  .addHelpText(
    'after',
    `
Settings from the environment:
  OVERBLIK_DATA   folder of the embedded database (./data)
  DATABASE_URL    a PostgreSQL server to use instead
The others are listed by overblik config.`,
  )

addOverviewCommand(program)
addImportCommand(program)
addExampleCommand(program)
addDiagramCommand(program)
addCatalogueCommand(program)
addSearchCommand(program)
addClassifyCommand(program)
addAccountLinkCommand(program)
addConfigCommand(program)
addBackupCommand(program)
addRestoreCommand(program)

// Such as the built-in database that goes down with the server while a command is its guest.
process.on('uncaughtException', tellAndExit)

await program.parseAsync().catch(tellAndExit)
