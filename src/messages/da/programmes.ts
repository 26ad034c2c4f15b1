// Danish: what each programme asks of its plans.

export const programmesDa = {
  'programmes.title': 'Midler',
  'programmes.intro': 'Hvad hver runde af midler kræver af sine planer, og hvad der skal afleveres hvornår.',
  'programmes.of': 'Krav i {name}',
  'programmes.edit': 'Ret kravene',
  'programmes.shareName': 'Fondens andel',
  'programmes.share': 'Fonden betaler højst {share} %',
  'programmes.noShare': 'Ingen fast andel fra fonden',
  'programmes.areas': 'Indsatsområder',
  'programmes.field.fundSharePercent': 'Fondens højeste andel i procent',
  'programmes.shareHelp': 'Et helt tal fra 1 til 99. Lad feltet være tomt, hvis der ikke er en fast andel.',
  'programmes.field.mainActivities': 'Én hovedaktivitet i hvert indsatsområde',
  'programmes.main.demanded': 'Et krav',
  'programmes.main.recommended': 'Et råd',
  'programmes.main.free': 'Op til planen',
  'programmes.field.demands': 'Det skal en plan have på plads',
  'programmes.field.duties': 'Frister',
  'programmes.dutiesHelp':
    'Det, alle planer skal aflevere, for eksempel regnskab eller selvevaluering. En plan ser de frister, der ligger i dens periode.',
  'programmes.duty': 'Hvad skal afleveres?',
  'programmes.dueOn': 'Senest',
  'programmes.newDuty': 'Ny frist',
  'programmes.addDuty': 'Tilføj en frist',
  'programmes.noDuties': 'Ingen frister.',
  'programmes.rules': 'Krav',
  'edit.otherMainDemanded':
    '”{title}” er også hovedaktivitet i {area}. Midlerne kræver, at en plan kun har én hovedaktivitet i hvert indsatsområde.',
} as const
