// Why a result could not be had, by where its figures were to come from: the indicator's words decide which excuses
// are believable. Invented; own words.

/** The first entry whose pattern is found in the indicator applies; the last one fits all. */
export const notMeasuredTexts: readonly (readonly [source: RegExp, texts: readonly string[]])[] = [
  [
    /politi|foged/i,
    [
      'Politiets tal dækker hele bydelen og kan ikke deles op på området.',
      'Tallene findes kun for hele kommunen.',
      'Vi fik ikke adgang til oplysningerne, og målet kunne derfor ikke opgøres.',
    ],
  ],
  [
    /skolens|skolernes|lærerne/i,
    [
      'Skolen måtte ikke udlevere tal for elever fra ét boligområde.',
      'Vi manglede samtykke fra forældrene til at få oplysningerne fra skolen.',
      'Skolens tal kom efter fristen og dækkede andre klasser end vores.',
    ],
  ],
  [
    /jobcent|kommunens/i,
    [
      'Kommunen kunne ikke trække tal på deltagerne, fordi de ikke er registreret som et hold.',
      'Kommunens tal kom efter fristen og dækkede en anden aldersgruppe.',
      'Kommunen måtte ikke udlevere oplysninger om de enkelte deltagere.',
    ],
  ],
  [
    /aflæsning|forsyning/i,
    [
      'Forsyningen aflæser hele afdelingen samlet, så forbruget kan ikke deles op.',
      'Målerne blev skiftet undervejs, så tallene før og efter kan ikke sammenlignes.',
    ],
  ],
  [
    /helbred|velbefindende/i,
    [
      'Deltagerne ville ikke svare på spørgsmål om deres helbred, og det måtte vi respektere.',
      'Det sidste skema blev kun udfyldt af dem, der stadig kom, så svarene giver et skævt billede.',
      'Der blev ikke spurgt ved start, så en forskel kan ikke vises.',
    ],
  ],
  [
    /beboerundersøgelsen|husstande|rundspørge|interview|opringning/i,
    [
      'Undersøgelsen blev udskudt, så der findes kun tal fra før aktiviteten begyndte.',
      'Undersøgelsen blev sparet væk, så der er intet at sammenligne med.',
      'For få svarede til, at resultatet kan bruges.',
      'Spørgsmålene blev ændret undervejs, så svarene ikke kan sammenlignes.',
    ],
  ],
  [
    /spørg|skema|samtale|vurdering/i,
    [
      'Skemaet blev kun brugt i halvdelen af forløbet, så andelen kan ikke opgøres.',
      'Der blev ikke taget et udgangspunkt ved start, så en udvikling kan ikke vises.',
      'Mange ville ikke udfylde et skema, og vi nåede ikke at spørge på en anden måde.',
      'For få besvarede det sidste skema til, at svarene kan bruges.',
    ],
  ],
  [
    /ejendomskontor|driften|boligorganisation|regnskab/i,
    [
      'Driften har ikke ført tallene i hele perioden.',
      'Måden at registrere på blev ændret midt i perioden, så tallene ikke kan sammenlignes.',
      'Tallene findes kun for hele afdelingen og kan ikke knyttes til aktiviteten.',
    ],
  ],
  [
    /opfølgning|efter/i,
    [
      'Halvdelen af deltagerne kunne ikke træffes ved opfølgningen, så andelen kan ikke opgøres.',
      'Vi måtte ikke følge deltagerne efter forløbet, da samtykket ikke dækkede det.',
    ],
  ],
  [
    /./,
    [
      'Der blev ikke ført lister hele vejen igennem, så tallet kan ikke opgøres.',
      'Listerne fra det første år kunne ikke findes frem.',
      'Vi nåede ikke at samle tallene, før medarbejderen skiftede job.',
    ],
  ],
]
