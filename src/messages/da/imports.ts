// Danish: what is wrong with a file, and what the command line says while it imports one.

export const importsDa = {
  'imports.problem.required': 'Cellen er tom. {column} skal udfyldes.',
  'imports.problem.formula': 'Her står en formel ({found}). Skriv selve værdien i stedet.',
  'imports.problem.error-value': 'Cellen indeholder en fejlværdi ({found}). Skriv den rigtige værdi.',
  'imports.problem.not-a-day': '»{found}« er ikke en dato. Skriv den som {expected}.',
  'imports.problem.not-a-whole-number':
    '»{found}« er ikke et helt tal. Skriv kun cifre, for eksempel {expected}.',
  'imports.problem.negative': '»{found}« er mindre end nul. Skriv et tal fra 0 og op.',
  'imports.problem.too-large': '»{found}« er større end {expected}. Tæl cifrene efter, og ret tallet.',
  'imports.problem.not-yes-or-no': '»{found}« er hverken Ja eller Nej. Skriv et af de to.',
  'imports.problem.not-in-list':
    '»{found}« er ikke en af de værdier, {column} kan have. Vælg fra listen: {expected}.',
  'imports.problem.cpr-number':
    'Her står noget, der ligner et CPR-nummer. Fjern det: Overblik skal ikke bruge oplysninger om enkelte personer.',
  'imports.problem.too-long': 'Teksten er for lang. Den må højst have {expected} tegn.',
  'imports.problem.unknown-plan':
    'Planen »{found}« kendes ikke. Skriv den i arket Planer, eller ret nummeret.',
  'imports.problem.plan-not-granted':
    'Planen »{found}« er ikke bevilget endnu. Den rettes på sin egen side, ikke med en fil. Slet linjen.',
  'imports.problem.activity-is-draft':
    'Aktiviteten »{found}« er en kladde, som planen selv offentliggør. Slet linjen, eller bed planen om det.',
  'imports.problem.duplicate-row': '»{found}« står allerede længere oppe i arket. Behold én af linjerne.',
  'imports.problem.ends-before-start': 'Slutdatoen {found} ligger før startdatoen {expected}. Ret en af dem.',
  'imports.problem.evaluated-before-start':
    'Evalueringen {found} ligger før aktivitetens start {expected}. Ret en af datoerne.',
  'imports.problem.reason-missing':
    'Trin 3 er ikke nået, og hovedårsagen mangler. Vælg den årsag, der betød mest.',
  'imports.problem.reason-with-reached':
    'Trin 3 er nået, så her skal ingen årsag stå. Slet årsagen, eller ret målopfyldelsen.',
  'imports.problem.no-target-group':
    'Aktiviteten har ingen målgruppe. Vælg mindst én, eller skriv den under Andre målgrupper.',
  'imports.problem.no-role': 'Medarbejderens rolle mangler. Skriv Ja ved mindst én rolle.',
  'imports.problem.missing-column': 'Kolonnen »{expected}« mangler. Tilføj den, eller brug skabelonen.',
  'imports.problem.unknown-column': 'Kolonnen »{found}« kendes ikke. Ret overskriften, eller slet kolonnen.',
  'imports.problem.duplicate-column': 'Kolonnen »{found}« står to gange. Slet den ene.',
  'imports.problem.missing-sheet': 'Filen har ingen af arkene {expected}. Den har: {found}. Brug skabelonen.',
  'imports.problem.empty-file':
    'Filen har ingen linjer at indlæse. Udfyld mindst én linje under overskrifterne.',
  'imports.nearest': 'Mente du »{nearest}«?',
  'imports.file.file-empty': 'Filen er tom. Gem den igen fra dit regneark, og prøv en gang til.',
  'imports.file.file-not-a-spreadsheet': 'Filen er ikke et regneark. Gem den som Excel (.xlsx) eller CSV.',
  'imports.file.file-is-pdf':
    'Filen er en PDF, også selv om den hedder noget andet. Gem regnearket som Excel (.xlsx) eller CSV.',
  'imports.file.file-is-old-excel':
    'Filen er i det gamle Excel-format eller beskyttet med adgangskode. Gem den som .xlsx uden adgangskode.',
  'imports.file.file-has-macros':
    'Filen indeholder makroer, og dem tager vi ikke imod. Gem den som almindelig .xlsx.',
  'imports.file.file-expands-too-much':
    'Filen fylder alt for meget, når den pakkes ud. Slet tomme rækker og ark, og prøv igen.',
  'imports.file.file-truncated': 'Filen er ikke hel. Hent eller gem den igen, og prøv en gang til.',
  'imports.file.file-too-heavy': 'Filen er for tung at læse. Del den i flere, og indlæs dem én ad gangen.',
  'imports.file.file-too-large': 'Filen er for stor. Den må højst fylde 50 MB.',
  'imports.file.file-unreadable':
    'Filen kan ikke læses. Åbn den i dit regneark, gem den igen som .xlsx, og prøv en gang til.',
  'imports.file.csv-not-recognised':
    'Kolonnerne ligner hverken planer eller selvevalueringer. Brug overskrifterne fra skabelonen.',
  'imports.file.interrupted': 'Indlæsningen blev afbrudt, og intet er gemt. Vælg filen igen.',
  'imports.cli.count': '{sheet}: {added} nye, {changed} ændrede, {unchanged} uændrede',
  'imports.cli.problems': '{count, plural, one {# fejl. Intet er gemt.} other {# fejl. Intet er gemt.}}',
  'imports.cli.more': 'Kun de første {shown} er vist.',
  'imports.cli.question': 'Vil du indlæse det? (j/N) ',
  'imports.cli.yes': 'j',
  'imports.cli.nothing': 'Alt i filen er allerede indlæst.',
  'imports.cli.done': 'Filen er indlæst.',
  'imports.cli.left': 'Intet er gemt.',
  'imports.cli.phase.reading': 'Læser',
  'imports.cli.phase.comparing': 'Sammenligner',
  'imports.cli.phase.storing': 'Gemmer',
} as const
