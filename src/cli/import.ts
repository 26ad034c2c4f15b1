// `overblik import`: reads a file, shows what it would change, asks, and takes it whole.

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Command } from 'commander'
import type { ImportPreview } from '../contract/imports.ts'
import { sheets } from '../domain/import/columns.ts'
import type { ImportProblem } from '../domain/import/problems.ts'
import type { Language } from '../domain/vocabulary/types.ts'
import { da } from '../messages/da.ts'
import { en } from '../messages/en.ts'
import { problemSentence } from '../messages/problem-sentence.ts'
import { createTranslator, type Translate } from '../messages/translator.ts'
import type { Database } from '../server/db/database.ts'
import { Fault } from '../server/fault.ts'
import { maxFileBytes } from '../server/imports/file-guard.ts'
import { FileProblem } from '../server/imports/file-problem.ts'
import { applyBytes, type PhaseProgress, previewBytes } from '../server/imports/import-bytes.ts'
import { withDatabase } from './database.ts'
import { ask, onceASecond } from './terminal.ts'

interface Options {
  readonly yes?: true
  readonly json?: true
  readonly language: Language
}

const exitCodes = { done: 0, problems: 1, unusable: 2 } as const

export function addImportCommand(program: Command): void {
  program
    .command('import <file>')
    .description(
      'Import a workbook (.xlsx) or CSV in the template’s form: shown first, taken whole or not at all.',
    )
    .option('-y, --yes', 'take it without asking')
    .option('--json', 'print what it would change as JSON')
    .option('--language <da|en>', 'language of the messages', chooseLanguage, 'da' as Language)
    .addHelpText(
      'after',
      '\nExit codes: 0 imported or nothing to do, 1 the file has problems, 2 the file can’t be used.',
    )
    .action(async (file: string, options: Options) => {
      const translate = createTranslator(options.language, options.language === 'da' ? da : en)
      const bytes = readInput(file)
      process.exitCode = await withDatabase(`overblik import ${basename(file)}`, (db) =>
        importFile(db, bytes, options, translate),
      )
    })
}

function chooseLanguage(given: string): Language {
  if (given === 'da' || given === 'en') return given
  throw new Fault(`--language is da or en, not "${given}".`)
}

function readInput(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw new Fault(`The file ${file} can't be read: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

async function importFile(
  db: Database,
  bytes: Uint8Array,
  options: Options,
  translate: Translate,
): Promise<number> {
  const progress: PhaseProgress = onceASecond(
    (phase, done, of) => `${translate(`imports.cli.phase.${phase}`)} ${done}/${of}`,
  )
  try {
    if (bytes.byteLength > maxFileBytes) throw new FileProblem('file-too-large')
    const preview = await previewBytes(db, bytes, progress)
    if (options.json) say(JSON.stringify(preview, null, 2))
    else tellPreview(preview, translate)
    if (preview.problemCount > 0) return exitCodes.problems
    if (isNothing(preview)) {
      if (!options.json) say(translate('imports.cli.nothing'))
      return exitCodes.done
    }
    if (!options.yes && !(await confirm(translate))) {
      if (!options.json) say(translate('imports.cli.left'))
      return exitCodes.done
    }
    // Somebody else may have changed a plan since; then the file is read against what is there now.
    if (!(await applyBytes(db, bytes, progress))) return importFile(db, bytes, options, translate)
    if (!options.json) say(translate('imports.cli.done'))
    return exitCodes.done
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error
    console.error(translate(`imports.file.${error.code}`))
    return exitCodes.unusable
  }
}

function isNothing({ plans, selfEvaluations }: ImportPreview): boolean {
  return plans.added + plans.changed + selfEvaluations.added + selfEvaluations.changed === 0
}

function tellPreview(preview: ImportPreview, translate: Translate): void {
  for (const id of ['plans', 'selfEvaluations'] as const) {
    say(translate('imports.cli.count', { sheet: sheets[id].name, ...preview[id] }))
  }
  if (preview.problemCount === 0) return
  for (const problem of preview.problems) say(problemLine(problem, translate))
  if (preview.problems.length < preview.problemCount)
    say(translate('imports.cli.more', { shown: preview.problems.length }))
  say(translate('imports.cli.problems', { count: preview.problemCount }))
}

/** `Selvevalueringer!H12: what is wrong. Did you mean ...?` */
export function problemLine(problem: ImportProblem, translate: Translate): string {
  const { sheet, cell, nearest } = problem
  const place = sheet ? `${sheet}!${cell}: ` : ''
  return `${place}${problemSentence(problem, translate)}${nearest === null ? '' : ` ${translate('imports.nearest', { nearest })}`}`
}

async function confirm(translate: Translate): Promise<boolean> {
  const answer = await ask(translate('imports.cli.question'))
  return answer.toLowerCase().startsWith(translate('imports.cli.yes'))
}
