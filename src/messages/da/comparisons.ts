// Danish texts of an activity beside the others of its type.

export const comparisonsDa = {
  'comparison.title': 'Sådan går det andre med samme type aktivitet',
  'comparison.of':
    '{activities, plural, one {Én selvevalueret aktivitet} other {# selvevaluerede aktiviteter}} af typen »{type}« i {plans} andre planer. Ingen af dem kan genkendes.',
  'comparison.tooFew':
    'Der er ikke selvevalueringer fra mindst {fewest} andre planer med typen »{type}« endnu. Derfor viser vi intet: med så få kunne man regne ud, hvem der er tale om.',
  'comparison.reached': 'Målet nået (trin 3)',
  'comparison.reachedHidden':
    'Hvor ofte målet blev nået, vises ikke, for der er færre end {fewest} planer bag en af de to dele.',
  'comparison.share': '{count} af {of} ({percent}), mellem {low} og {high} med 95 % sikkerhed',
  'comparison.reasons': 'Hvorfor målet ikke blev nået',
  'comparison.reasonsNone': 'Ingen årsag er nævnt af mindst {fewest} planer.',
  'comparison.successes': 'Det gik godt hos de andre',
  'comparison.successesNone': 'Intet er krydset af i selvevalueringer fra mindst {fewest} planer.',
  'comparison.attendance': 'Deltagelser pr. gang',
  'comparison.attendanceValue':
    'Midt i feltet: {median}. Den midterste halvdel: {low}-{high}. {activities} aktiviteter i {plans} planer fører logbog.',
  'comparison.attendanceMedian':
    'Midt i feltet: {median}. {activities} aktiviteter i {plans} planer fører logbog.',
  'comparison.attendanceNone': 'Færre end {fewest} andre planer fører logbog over typen.',
  'comparison.indicators': 'Det måler andre',
  'comparison.indicatorsNone': 'Ingen indikator bruges af mindst {fewest} andre planer.',
  'comparison.indicator': '{name} ({plans} planer)',
  'comparison.own': 'Jeres: {value}',
  'comparison.why': 'Sådan beskytter vi de andre',
  'comparison.whyText':
    'Hvert tal har mindst {fewest} andre planer bag sig, og det samme har resten. Jeres egen plan er ikke med i de andres tal, der kan ikke vælges et udsnit, og en årsag, som kunne regnes ud som resten, er udeladt.',
} as const
