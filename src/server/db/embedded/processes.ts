// What the machine knows of PostgreSQL's processes: which are there, which only seem so, and which work in a folder.

import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { Fault } from '../../fault.ts'

const leaveSeconds = 10

/** Whether some process has this number, be it a dead one that nobody has buried. */
export function hasNumber(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

export function isAlive(pid: number): boolean {
  return hasNumber(pid) && !isZombie(pid)
}

/** A process that has ended keeps its number until its parent takes note, which not every parent does. */
function isZombie(pid: number): boolean {
  const status = `/proc/${pid}/stat`
  return existsSync(status) && / Z /.test(readFileSync(status, 'utf8').replace(/^.*\)/, ''))
}

/** Another program may have been given the number that a PostgreSQL had before the machine was restarted. */
export function isPostgres(pid: number): boolean {
  const commandLine = `/proc/${pid}/cmdline`
  return (
    !existsSync(commandLine) ||
    readFileSync(commandLine, 'utf8').split('\0')[0]?.endsWith('postgres') === true
  )
}

/** Where the main process was killed, those that it had started end a moment later; until then nothing may start. */
export async function untilUnused(folder: string): Promise<void> {
  for (let waited = 0; waited < leaveSeconds * 20; waited++) {
    const users = processesIn(folder)
    if (users.length === 0) return
    await sleep(50)
  }
  throw new Fault(
    `Processes of a killed PostgreSQL still work in ${folder}: ${processesIn(folder).join(', ')}. End them.`,
  )
}

/** Every PostgreSQL process works in its data folder, which Linux tells. Elsewhere PostgreSQL's own check must do. */
function processesIn(folder: string): string[] {
  if (process.platform !== 'linux') return []
  const own = realpathSync(folder)
  return readdirSync('/proc').filter((entry) => /^\d+$/.test(entry) && workingFolder(entry) === own)
}

function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    // It has ended since it was listed, or belongs to another user, who can't be in a folder of ours.
    return undefined
  }
}
