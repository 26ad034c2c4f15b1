// `npm run bench:search`: how well the catalogue's search finds what people type, beside PostgreSQL's Danish text search and
// its likeness of words, over the same texts.

import { sql } from 'kysely'
import { catalogueSources } from '../src/domain/catalogue/corpus.ts'
import { searchTypes } from '../src/domain/catalogue/search.ts'
import type { ActivityTypeId } from '../src/domain/vocabulary/ids.ts'
import type { Database } from '../src/server/db/database.ts'
import { type LabelledQuery, labelledQueries } from './labelled/read.ts'
import { openEmbedded } from './support/databases.ts'
import { print, printTable } from './support/measure.ts'

const most = 5

type Search = (query: string) => Promise<readonly ActivityTypeId[]>

interface Figures {
  readonly recall: number
  readonly reciprocalRank: number
}

/** Of each query: how many of its types are among the first five, and one over the place of the first that is right. */
async function measure(
  search: Search,
  queries: readonly LabelledQuery[],
): Promise<Map<LabelledQuery, Figures>> {
  const figures = new Map<LabelledQuery, Figures>()
  for (const asked of queries) {
    const found = await search(asked.query)
    const first = found.findIndex((type) => asked.types.includes(type))
    figures.set(asked, {
      recall: asked.types.filter((type) => found.slice(0, most).includes(type)).length / asked.types.length,
      reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    })
  }
  return figures
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

function told(figures: readonly Figures[]): string {
  return `${mean(figures.map(({ recall }) => recall)).toFixed(3)} ${mean(figures.map(({ reciprocalRank }) => reciprocalRank)).toFixed(3)}`
}

/** One row a type with all that the catalogue and its synonyms say, in a database that is thrown away. */
async function storeTexts(db: Database): Promise<void> {
  await sql`create table catalogue_text (type text primary key, body text not null)`.execute(db)
  const bodies = new Map<string, string>()
  for (const { type, text } of catalogueSources) bodies.set(type, `${bodies.get(type) ?? ''} ${text}.`)
  for (const [type, body] of bodies)
    await sql`insert into catalogue_text values (${type}, ${body})`.execute(db)
}

const danish =
  (db: Database): Search =>
  async (query) => {
    const { rows } = await sql<{ type: ActivityTypeId }>`
      with asked as (
        select to_tsquery('danish', string_agg(quote_literal(word), ' | ')) as query
        from regexp_split_to_table(${query}::text, '[^[:alnum:]]+') word where word <> ''
      )
      select type from catalogue_text, asked where to_tsvector('danish', body) @@ query
      order by ts_rank(to_tsvector('danish', body), query) desc, type limit 10`.execute(db)
    return rows.map(({ type }) => type)
  }

const likeness =
  (db: Database): Search =>
  async (query) => {
    const { rows } = await sql<{ type: ActivityTypeId }>`
      select type from catalogue_text order by word_similarity(${query}, body) desc, type limit 10`.execute(
      db,
    )
    return rows.map(({ type }) => type)
  }

const queries = labelledQueries()
const kinds = [...new Set(queries.map(({ kind }) => kind))]
const { db, close } = await openEmbedded()
try {
  await storeTexts(db)
  const searches: [string, Search][] = [
    ['Overblik', async (query) => searchTypes(query, 10).map(({ type }) => type)],
    ['PostgreSQL, danish', danish(db)],
    ['PostgreSQL, pg_trgm', likeness(db)],
  ]
  const measured = await Promise.all(searches.map(async ([, search]) => measure(search, queries)))
  print(`${queries.length} queries; recall among the first ${most}, and mean reciprocal rank.`)
  printTable(
    ['kind', 'queries', ...searches.map(([name]) => name)],
    [...kinds, 'all'].map((kind) => {
      const own = queries.filter((asked) => kind === 'all' || asked.kind === kind)
      return [
        kind,
        String(own.length),
        ...measured.map((figures) => told(own.flatMap((asked) => figures.get(asked) ?? []))),
      ]
    }),
  )
  const [ours] = measured
  const all = [...(ours?.values() ?? [])]
  print(
    `recall@5=${mean(all.map(({ recall }) => recall)).toFixed(3)} mrr=${mean(all.map(({ reciprocalRank }) => reciprocalRank)).toFixed(3)}`,
  )
} finally {
  await close()
}
