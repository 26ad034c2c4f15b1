// `overblik diagram`: a theory of change as a file, of an activity, an effort area, a plan as a whole, or a template.

import { type Command, Option } from 'commander'
import { validate } from 'uuid'
import { pathwayFormats } from '../contract/pathways.ts'
import type { WholeView } from '../contract/theory-documents.ts'
import { documentFormats, papers, wholeViews } from '../contract/theory-documents.ts'
import { paletteNames } from '../domain/theory/drawing-palette.ts'
import { exampleTypes } from '../domain/theory/templates/example-types.ts'
import { activityTypes } from '../domain/vocabulary/activity-types.ts'
import { effortAreas } from '../domain/vocabulary/effort-areas.ts'
import type { Language } from '../domain/vocabulary/types.ts'
import { Fault } from '../server/fault.ts'
import { findDrawn } from '../server/pathways/editing.ts'
import { ownPathway, renderPathway, templatePathway } from '../server/pathways/render.ts'
import { type DocumentWishes, renderSubject } from '../server/theories/render.ts'
import { findSubject, findWholeSubject, type Subject, templateSubject } from '../server/theories/subjects.ts'
import { withDatabase } from './database.ts'
import { writeOutput } from './output.ts'

interface Options extends Omit<DocumentWishes, 'language'> {
  readonly list?: true
  readonly lang: Language
  readonly view: WholeView
  readonly out?: string
}

const choice = (flags: string, meaning: string, choices: readonly [string, ...string[]]) =>
  new Option(flags, meaning).choices(choices).default(choices[0])

export function addDiagramCommand(program: Command): void {
  program
    .command('diagram [id]')
    .description('Write a theory of change as a file, or to the terminal where it is text.')
    .addOption(choice('--format <format>', 'what to write', documentFormats))
    .addOption(choice('--lang <language>', 'language of what we say in it', ['da', 'en']))
    .addOption(choice('--paper <size>', 'of a PDF, which lies on its side', papers))
    .addOption(choice('--palette <colours>', 'of SVG and PNG', paletteNames))
    .addOption(choice('--view <view>', 'of a plan as a whole', wholeViews))
    .option('--out <file>', 'the file to write; needed for PNG and PDF')
    .option('--list', 'name the eight templates')
    .addHelpText(
      'after',
      `
The id is that of a template (see --list), of an activity, of a plan as a whole, of an effort area of a plan as
PLAN/AREA, or of a pathway, which is drawn as SVG, PNG or PDF. Ids stand in the addresses of the pages and in the API.`,
    )
    .action(async (id: string | undefined, options: Options) => {
      if (options.list) process.stdout.write(templateList(options.lang))
      else if (id === undefined) throw new Fault('Which one? Give an id, or --list for the templates.')
      else await writeDiagram(id, options)
    })
}

/** Each with the type of activity that the report tells of as its example. */
const templateList = (language: Language) =>
  effortAreas
    .map(({ id, name }) => {
      const example = activityTypes.find((type) => type.id === exampleTypes[id])?.name[language]
      return `${id.padEnd(24)}${name[language]} (${example})\n`
    })
    .join('')

async function writeDiagram(id: string, { lang: language, out, view, ...wishes }: Options): Promise<void> {
  if (out === undefined && (wishes.format === 'png' || wishes.format === 'pdf'))
    throw new Fault(`A ${wishes.format.toUpperCase()} is no text for the terminal: name a file with --out.`)
  const address = process.env['OVERBLIK_ADDRESS']
  const file =
    (await pathwayFile(id, { ...wishes, language })) ??
    (await renderSubject(await requireSubject(id, language, view), { ...wishes, language, address }))
  if (out === undefined) process.stdout.write(file)
  else writeOutput(out, file)
}

/** Undefined where the id is that of no pathway. */
async function pathwayFile(
  id: string,
  { format, ...wishes }: DocumentWishes,
): Promise<Buffer | string | undefined> {
  const { language } = wishes
  const drawn =
    templatePathway(id, language) ??
    (validate(id)
      ? await withDatabase('overblik diagram', async (db) => {
          const found = await db.transaction().execute((trx) => findDrawn(trx, id))
          return found && ownPathway(id, found.content, { ...found, language })
        })
      : undefined)
  if (!drawn) return undefined
  const known = pathwayFormats.find((one) => one === format)
  if (!known) throw new Fault(`A pathway is a picture: choose ${pathwayFormats.join(', ')} with --format.`)
  return renderPathway(drawn, { ...wishes, format: known })
}

async function requireSubject(id: string, language: Language, view: WholeView): Promise<Subject> {
  const template = effortAreas.find((area) => area.id === id)
  if (template) return templateSubject(template.id, language)
  const [first = '', effortArea] = id.split('/')
  if (!validate(first))
    throw new Fault(`"${id}" is no id: it is a template’s (see --list), or a plan’s or activity’s.`)
  const subject = await withDatabase('overblik diagram', (db) =>
    db
      .transaction()
      .execute(async (trx) =>
        effortArea === undefined
          ? ((await findSubject(trx, { activityId: first }, language, all)) ??
            (await findWholeSubject(trx, first, language, view)))
          : findSubject(trx, { planId: first, effortArea }, language, all),
      ),
  )
  if (!subject) throw new Fault(`There is no activity, plan, effort area or pathway "${id}".`)
  return subject
}

/** Whoever is at the terminal of the server may read all that it holds. */
const all = () => true
