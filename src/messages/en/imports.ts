// English: what is wrong with a file, and what the command line says while it imports one.

import type { importsDa } from '../da/imports.ts'

export const importsEn: Record<keyof typeof importsDa, string> = {
  'imports.problem.required': 'The cell is empty. {column} must be filled in.',
  'imports.problem.formula': 'There is a formula here ({found}). Write the value itself instead.',
  'imports.problem.error-value': 'The cell holds an error value ({found}). Write the right value.',
  'imports.problem.not-a-day': '“{found}” is not a date. Write it as {expected}.',
  'imports.problem.not-a-whole-number':
    '“{found}” is not a whole number. Use digits only, for example {expected}.',
  'imports.problem.negative': '“{found}” is less than zero. Write a number from 0 up.',
  'imports.problem.too-large':
    '“{found}” is larger than {expected}. Count the digits and correct the number.',
  'imports.problem.not-yes-or-no': '“{found}” is neither Ja nor Nej. Write one of the two.',
  'imports.problem.not-in-list':
    '“{found}” is not one of the values of {column}. Choose from the list: {expected}.',
  'imports.problem.cpr-number':
    'Something here looks like a civil registration number (CPR). Take it out: Overblik needs nothing about single persons.',
  'imports.problem.too-long': 'The text is too long. It may have at most {expected} characters.',
  'imports.problem.unknown-plan':
    'The plan “{found}” is not known. Add it to the sheet Planer, or mend the number.',
  'imports.problem.plan-not-granted':
    'The plan “{found}” has not been granted yet. It is changed on its own page, not by a file. Delete the line.',
  'imports.problem.activity-is-draft':
    'The activity “{found}” is a draft, which the plan itself publishes. Delete the line, or ask the plan to.',
  'imports.problem.duplicate-row': '“{found}” stands further up in the sheet already. Keep one of the lines.',
  'imports.problem.ends-before-start': 'The end {found} is before the start {expected}. Mend one of them.',
  'imports.problem.evaluated-before-start':
    'The evaluation of {found} is before the activity’s start {expected}. Mend one of the dates.',
  'imports.problem.reason-missing':
    'Step 3 was not reached, and the main reason is missing. Choose the one that mattered most.',
  'imports.problem.reason-with-reached':
    'Step 3 was reached, so no reason belongs here. Delete it, or mend the attainment.',
  'imports.problem.no-target-group':
    'The activity has no target group. Choose at least one, or write it under Andre målgrupper.',
  'imports.problem.no-role': 'The worker’s role is missing. Write Ja at one role at least.',
  'imports.problem.missing-column': 'The column “{expected}” is missing. Add it, or use the template.',
  'imports.problem.unknown-column':
    'The column “{found}” is not known. Mend the header, or delete the column.',
  'imports.problem.duplicate-column': 'The column “{found}” stands twice. Delete one.',
  'imports.problem.missing-sheet':
    'The file has none of the sheets {expected}. It has: {found}. Use the template.',
  'imports.problem.empty-file':
    'The file has no lines to import. Fill in at least one line below the headers.',
  'imports.nearest': 'Did you mean “{nearest}”?',
  'imports.file.file-empty': 'The file is empty. Save it again from your spreadsheet and try once more.',
  'imports.file.file-not-a-spreadsheet': 'The file is no spreadsheet. Save it as Excel (.xlsx) or CSV.',
  'imports.file.file-is-pdf':
    'The file is a PDF, whatever its name says. Save the spreadsheet as Excel (.xlsx) or CSV.',
  'imports.file.file-is-old-excel':
    'The file is in the old Excel format or protected by a password. Save it as .xlsx without a password.',
  'imports.file.file-has-macros': 'The file has macros, which we don’t take. Save it as an ordinary .xlsx.',
  'imports.file.file-expands-too-much':
    'The file grows far too large when unpacked. Delete empty rows and sheets, and try again.',
  'imports.file.file-truncated': 'The file is not whole. Fetch or save it again and try once more.',
  'imports.file.file-too-heavy': 'The file is too heavy to read. Split it and import the parts one by one.',
  'imports.file.file-too-large': 'The file is too large. It may have 50 MB at most.',
  'imports.file.file-unreadable':
    'The file can’t be read. Open it in your spreadsheet, save it again as .xlsx and try once more.',
  'imports.file.csv-not-recognised':
    'The columns look like neither plans nor self-evaluations. Use the headers of the template.',
  'imports.file.interrupted': 'The import was interrupted, and nothing is stored. Choose the file again.',
  'imports.cli.count': '{sheet}: {added} new, {changed} changed, {unchanged} unchanged',
  'imports.cli.problems':
    '{count, plural, one {# problem. Nothing is stored.} other {# problems. Nothing is stored.}}',
  'imports.cli.more': 'Only the first {shown} are shown.',
  'imports.cli.question': 'Import it? (y/N) ',
  'imports.cli.yes': 'y',
  'imports.cli.nothing': 'Everything in the file is imported already.',
  'imports.cli.done': 'The file is imported.',
  'imports.cli.left': 'Nothing is stored.',
  'imports.cli.phase.reading': 'Reading',
  'imports.cli.phase.comparing': 'Comparing',
  'imports.cli.phase.storing': 'Storing',
}
