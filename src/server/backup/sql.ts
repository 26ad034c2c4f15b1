// The statements that making and restoring a backup share.

import type pg from 'pg'
import type { BackupTable } from './format.ts'

/** Rows are written and read the same way whatever the server is set to, and take the time that they take. */
export async function setForCopying(client: pg.Client): Promise<void> {
  await client.query(`
    set local datestyle = 'ISO, YMD';
    set local intervalstyle = 'postgres';
    set local timezone = 'UTC';
    set local extra_float_digits = 3;
    set local bytea_output = 'hex';
    set local statement_timeout = 0;
    set local idle_in_transaction_session_timeout = 0;
  `)
}

export function copyCommand(
  client: pg.Client,
  { name, columns }: BackupTable,
  direction: 'to stdout' | 'from stdin',
): string {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ')
  return `copy ${client.escapeIdentifier(name)} (${list}) ${direction}`
}
