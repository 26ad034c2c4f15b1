// Danish: what may be wrong with a cell or a file, each with what to do about it. Used by the web and the command line.

import type { FileProblemCode, ImportProblemCode } from '../../domain/import/problems.ts'

export const importProblemsDa = {
  'import.problem.required': 'Feltet skal udfyldes.',
  'import.problem.formula': 'Der står en formel. Indsæt værdien i stedet.',
  'import.problem.error-value': 'Cellen viser en fejl fra regnearket.',
  'import.problem.not-a-day': 'Det er ikke en dato.',
  'import.problem.not-a-whole-number': 'Det er ikke et helt tal.',
  'import.problem.negative': 'Tallet må ikke være under nul.',
  'import.problem.not-yes-or-no': 'Skriv ja eller nej.',
  'import.problem.not-in-list': 'Ordet findes ikke på listen.',
  'import.problem.too-long': 'Teksten er for lang.',
  'import.problem.unknown-plan': 'Planen findes hverken i filen eller i Overblik.',
  'import.problem.duplicate-row': 'Den samme post står to gange i filen.',
  'import.problem.ends-before-start': 'Slutdatoen ligger før startdatoen.',
  'import.problem.evaluated-before-start': 'Selvevalueringen er dateret, før aktiviteten begyndte.',
  'import.problem.reason-missing': 'Trin 3 blev ikke nået, så der skal stå en hovedårsag.',
  'import.problem.reason-with-reached': 'Trin 3 blev nået, så der må ikke stå en årsag.',
  'import.problem.no-target-group': 'Aktiviteten har ingen målgruppe.',
  'import.problem.no-role': 'Aktiviteten har ingen rolle.',
  'import.problem.missing-column': 'Kolonnen mangler.',
  'import.problem.unknown-column': 'Kolonnen kendes ikke.',
  'import.problem.duplicate-column': 'Kolonnen står der to gange.',
  'import.problem.missing-sheet': 'Arket mangler.',
  'import.problem.empty-file': 'Der er ingen rækker at indlæse.',
  'import.file.file-empty': 'Filen er tom.',
  'import.file.file-not-a-spreadsheet': 'Filen er ikke et regneark. Gem den som Excel (.xlsx) eller CSV.',
  'import.file.file-is-pdf':
    'Filen er en PDF, selv om navnet siger noget andet. Gem tallene som Excel eller CSV.',
  'import.file.file-is-old-excel': 'Filen er i det gamle Excel-format (.xls). Gem den som .xlsx.',
  'import.file.file-has-macros':
    'Filen indeholder makroer og bliver ikke åbnet. Gem den som .xlsx uden makroer.',
  'import.file.file-expands-too-much': 'Filen fylder alt for meget, når den pakkes ud, og bliver ikke åbnet.',
  'import.file.file-truncated': 'Filen er ikke hel. Hent eller gem den igen.',
  'import.file.file-too-heavy': 'Filen er for tung at læse. Del den i flere.',
  'import.file.file-too-large': 'Filen er større end 50 MB. Del den i flere.',
  'import.file.file-unreadable': 'Filen kan ikke læses. Åbn den i Excel, og gem den igen.',
  'import.file.csv-not-recognised':
    'Kolonnerne ligner hverken helhedsplaner eller selvevalueringer. Brug kolonnerne fra skabelonen.',
  'import.file.interrupted': 'Gennemgangen blev afbrudt. Vælg filen igen.',
} as const satisfies Record<`import.problem.${ImportProblemCode}` | `import.file.${FileProblemCode}`, string>
