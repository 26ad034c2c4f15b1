// Danish texts of why goals were not reached, crossed with what activities are.

export const reasonsDa = {
  'reasons.title': 'Hvorfor mål ikke blev nået, set på kryds',
  'reasons.text':
    'Aktiviteter, der ikke nåede trin 3, efter hovedårsag. Tallene kommer fra godkendte selvevalueringer.',
  'reasons.by': 'Set efter',
  'reasons.by.effort-area': 'Indsatsområde',
  'reasons.by.activity-type': 'Aktivitetstype',
  'reasons.by.target-group': 'Målgruppe',
  'reasons.by.role': 'Rolle',
  'reasons.overlap.target-group':
    'En aktivitet tæller i hver af sine målgrupper, så rækkerne kan ikke lægges sammen.',
  'reasons.overlap.role': 'En aktivitet tæller i hver af sine roller, så rækkerne kan ikke lægges sammen.',
  'reasons.unmet': 'Ikke nået',
  'reasons.of': 'af',
  'reasons.plans': '{plans, plural, =0 {ingen planer} one {én plan} other {# planer}}',
  'reasons.none': 'Ingen aktiviteter er evalueret her.',
  'reasons.all': 'Vis alle {rows}',
} as const
