// Keeps the overview's columns in memory and brings them up to date before each answer, so that a count includes
// everything committed before the question was asked, by whichever process.

import { sql } from 'kysely'
import { none, OverviewColumns } from '../../domain/overview/columns.ts'
import type { Database } from '../db/database.ts'

/** Rows fetched at a time: enough to be quick, few enough to be small. */
const batch = 20_000

export class OverviewSnapshot {
  readonly #db: Database
  #columns = new OverviewColumns()
  /** Transactions before this one were over when the columns were last read, so their rows are in. */
  #watermark = '0'
  /** The table's own number, another once a backup has been put in its place. */
  #table: string | undefined
  #running: Promise<void> = Promise.resolve()
  #next: Promise<void> | undefined

  constructor(db: Database) {
    this.#db = db
  }

  /**
   * The columns as of now, to be counted at once: the next asker's reading changes them. Whoever asks while a reading
   * runs shares the one after it, since the running one may have missed what was committed just before the question.
   */
  async current(): Promise<OverviewColumns> {
    this.#next ??= this.#running
      .catch(() => {})
      .then(() => {
        this.#next = undefined
        this.#running = this.#read()
        return this.#running
      })
    await this.#next
    return this.#columns
  }

  /** How many rows are in memory now, as of the last question. */
  held(): { plans: number; activities: number } {
    const { programme, activityType } = this.#columns
    const filled = (column: Uint8Array) =>
      column.reduce((count, word) => (word === none ? count : count + 1), 0)
    return { plans: filled(programme), activities: filled(activityType) }
  }

  /**
   * Reads every row written by a transaction that was not over at the last reading. A row may be read twice, which
   * changes nothing; none is missed, whatever the order in which transactions end.
   */
  async #read(): Promise<void> {
    const read = await this.#db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        await this.#readProgrammes(trx)
        await this.#readPlans(trx)
        await this.#readActivities(trx)
        // Asked last, when the tables are held fast by having been read; the transaction's moment stays its beginning.
        const { rows } = await sql<{ xmin: string; table: string }>`
          select pg_snapshot_xmin(pg_current_snapshot())::text as xmin,
            'overview_plan'::regclass::oid::text as "table"`.execute(trx)
        return rows[0]
      })
    this.#watermark = read?.xmin ?? this.#watermark
    const exchanged = this.#table !== undefined && this.#table !== read?.table
    this.#table = read?.table
    if (exchanged) await this.#readAnew()
  }

  /** After a restore nothing in memory counts any more, and what is deleted can't be told from what never changed. */
  async #readAnew(): Promise<void> {
    this.#columns = new OverviewColumns()
    this.#watermark = '0'
    await this.#read()
  }

  async #readProgrammes(trx: Database): Promise<void> {
    const rows = await trx.selectFrom('programme').select(['id', 'position']).execute()
    const programmes: string[] = Array.from({ length: none }, () => '')
    for (const { id, position } of rows) programmes[position] = id
    this.#columns.programmes = programmes
  }

  async #readPlans(trx: Database): Promise<void> {
    for (let after = 0; ; ) {
      const rows = await trx
        .selectFrom('overviewPlan')
        .select(['slot', 'programme', 'municipality', 'firstYear', 'lastYear', 'example', 'granted'])
        .select(['fundKroner', 'housingOrganisationKroner', 'municipalityKroner', 'otherKroner'])
        .where('changedBy', '>=', this.#watermark)
        .where('slot', '>', after)
        .orderBy('slot')
        .limit(batch)
        .execute()
      for (const {
        fundKroner,
        housingOrganisationKroner,
        municipalityKroner,
        otherKroner,
        ...plan
      } of rows) {
        this.#columns.setPlan({
          ...plan,
          kroner: [fundKroner, housingOrganisationKroner, municipalityKroner, otherKroner],
        })
      }
      if (rows.length < batch) return
      after = rows.at(-1)?.slot ?? after
    }
  }

  async #readActivities(trx: Database): Promise<void> {
    for (let after = 0; ; ) {
      const rows = await trx
        .selectFrom('overviewActivity')
        .select([
          'slot',
          'planSlot',
          'activityType',
          'targetGroups',
          'otherTargetGroup',
          'roles',
          'attainment',
          'mainReason',
          'counted',
        ])
        .select(sql<number | null>`evaluated_on - date '1970-01-01'`.as('evaluatedOn'))
        .where('changedBy', '>=', this.#watermark)
        .where('slot', '>', after)
        .orderBy('slot')
        .limit(batch)
        .execute()
      for (const row of rows) this.#columns.setActivity(row)
      if (rows.length < batch) return
      after = rows.at(-1)?.slot ?? after
    }
  }
}
