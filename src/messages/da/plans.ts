// Danish: the list of plans and the page of one plan.

export const plansDa = {
  'plans.title': 'Helhedsplaner',
  'plans.count': '{count, plural, =0 {Ingen helhedsplaner} one {# helhedsplan} other {# helhedsplaner}}',
  'plans.countFiltered':
    '{count, plural, =0 {Ingen helhedsplaner passer} one {# helhedsplan passer} other {# helhedsplaner passer}} til filtrene',
  'plans.caption': 'Helhedsplaner, der passer til filtrene',
  'plans.columnName': 'Helhedsplan',
  'plans.columnMunicipality': 'Kommune',
  'plans.columnStartsOn': 'Periode',
  'plans.columnAreas': 'Indsatsområder',
  'plans.columnActivities': 'Aktiviteter',
  'plans.columnKroner': 'Budget',
  'plans.empty': 'Her er ingen helhedsplaner endnu',
  'plans.emptyText': 'Helhedsplanerne kommer fra de filer, der indlæses.',
  'plan.facts': 'Om planen',
  'plan.programme': 'Midler',
  'plan.municipality': 'Kommune',
  'plan.housingOrganisation': 'Boligorganisation',
  'plan.period': 'Periode',
  'plan.reference': 'Reference',
  'plan.financing': 'Sådan er planen betalt',
  'plan.financingOf': '{total} over hele perioden',
  'plan.financingShare': '{share} % fra Landsbyggefonden, {local} % lokalt',
  'plan.financingNone': 'Planen har intet budget endnu.',
  'plan.source': 'Kilde',
  'plan.kroner': 'Kroner',
  'plan.percent': 'Andel',
  'plan.total': 'I alt',
  'plan.activities': 'Det arbejder planen med',
  'plan.activitiesOf':
    '{activities, plural, one {# aktivitet} other {# aktiviteter}} i {areas, plural, one {# indsatsområde} other {# indsatsområder}}',
  'plan.activitiesList': 'Vis som liste',
  'plan.noActivities': 'Planen har ingen aktiviteter endnu.',
  'plan.exampleBanner':
    'Planen er opdigtet ud fra offentliggjorte tal. Den beskriver ikke et virkeligt boligområde.',
} as const
