// `overblik catalogue`: the whole catalogue with what happened, as a PDF or as JSON.

import { type Command, Option } from 'commander'
import { catalogueFormats } from '../contract/catalogue.ts'
import { countTypes } from '../domain/catalogue/count-types.ts'
import { activityTypeIds } from '../domain/vocabulary/ids.ts'
import { answerTypes } from '../server/catalogue/answer.ts'
import { type CatalogueWishes, renderCatalogue } from '../server/catalogue/document.ts'
import { Fault } from '../server/fault.ts'
import { OverviewSnapshot } from '../server/overview/snapshot.ts'
import { withDatabase } from './database.ts'
import { writeOutput } from './output.ts'

interface Options {
  readonly format: CatalogueWishes['format']
  readonly lang: CatalogueWishes['language']
  readonly out?: string
}

export function addCatalogueCommand(program: Command): void {
  program
    .command('catalogue')
    .description('Write the catalogue of activity types, with what is known of each.')
    .addOption(new Option('--format <format>', 'what to write').choices(catalogueFormats).default('pdf'))
    .addOption(new Option('--lang <language>', 'language of a PDF').choices(['da', 'en']).default('da'))
    .option('--out <file>', 'the file to write; needed for PDF')
    .action(async ({ format, lang: language, out }: Options) => {
      if (out === undefined && format === 'pdf')
        throw new Fault('A PDF is no text for the terminal: name a file with --out.')
      const types = await withDatabase('overblik catalogue', async (db) => {
        const counts = countTypes(await new OverviewSnapshot(db).current(), {})
        return db.transaction().execute((trx) => answerTypes(trx, counts, {}, activityTypeIds))
      })
      const file = await renderCatalogue(types, { format, language })
      if (out === undefined) process.stdout.write(file)
      else writeOutput(out, file)
    })
}
