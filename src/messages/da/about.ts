// Danish: the pages about the figures.

export const aboutDa = {
  'about.title': 'Om tallene',
  'about.intro':
    'Overblik tæller det, planerne selv har skrevet i deres selvevalueringer. Her står, hvad der tælles, og hvad tallene kan bruges til.',
  'about.countedTitle': 'Det tælles',
  'about.counted':
    'En helhedsplan tæller med i et indsatsområde, når den har mindst én aktivitet i området. En aktivitet tæller med i en målgruppe, når gruppen er nævnt som primær eller sekundær, og den er alene om aktiviteten, når ingen andre er nævnt.',
  'about.attainmentTitle': 'Målopfyldelse',
  'about.attainment':
    'En selvevaluering måler tre trin. Trin 3 er målet på kort sigt, og det er dét, overblikket tæller. Kun den nyeste godkendte selvevaluering for hver aktivitet er med.',
  'about.intervalTitle': 'Intervaller',
  'about.interval':
    'En andel af få aktiviteter er mere usikker end en andel af mange. Derfor er der tegnet et 95 %-interval om hver andel (Wilsons metode). Er intervallet bredt, skal man være varsom med at sammenligne.',
  'about.limitsTitle': 'Det kan tallene ikke sige',
  'about.limits':
    'Hver plan har valgt sine egne mål og indikatorer. Derfor viser målopfyldelsen, om planerne nåede det, de selv satte sig for, og ikke, hvilke aktiviteter der virker bedst.',
  'about.exampleLink': 'Sådan er eksempeldata lavet',
  'about.chartsLink': 'Se alle diagramtyper',
  'about.sourceTitle': 'Kilder',
  'about.source':
    'De offentliggjorte tal kommer fra rapporten »Boligsocialt overblik« fra Center for Boligsocial Udvikling om Landsbyggefondens 2006-10-midler. Kommunegrænserne kommer fra åbne, danske geodata.',
  'example.title': 'Sådan er eksempeldata lavet',
  'example.intro':
    'Oplysningerne om de enkelte helhedsplaner under 2006-10-midlerne er aldrig offentliggjort. For at vise, hvad Overblik kan, er der lavet {plans} planer og {activities} aktiviteter, hvis summer rammer de offentliggjorte tal.',
  'example.methodTitle': 'Fremgangsmåden',
  'example.methodCounts':
    'Først ligger summerne fast: hvor mange planer der arbejder i hvert område, hvor mange aktiviteter hver målgruppe indgår i, og hvor mange mål der blev nået.',
  'example.methodSpread':
    'Derefter fordeles aktiviteter, målgrupper og resultater på planerne, til alle summer stemmer på én gang.',
  'example.methodWords':
    'Til sidst får hver aktivitet en titel, en beskrivelse og tre mål, der passer til dens type. Teksterne er skrevet til lejligheden.',
  'example.methodSame': 'Det sker efter faste regler, så de samme data kommer ud hver gang.',
  'example.realTitle': 'Ægte og opdigtet',
  'example.real':
    'Kommunerne er virkelige. Boligområder, boligorganisationer, titler, tekster og tal for den enkelte plan er opdigtede. Ligheder med virkelige planer er tilfældige, og eksemplerne siger intet om, hvordan det gik et bestemt sted. To planer er ikke bevilget endnu og tæller ikke med: dem kan man prøve at skrive under på, sende og tage stilling til.',
  'example.checkTitle': 'Stemmer det?',
  'example.checkText':
    'Det offentliggjorte tal står ved siden af det, Overblik lige nu tæller i data for 2006-10.',
  'example.checkCaption': 'Offentliggjorte tal og tal talt her',
  'example.checkFigure': 'Tal',
  'example.checkPublished': 'Offentliggjort',
  'example.checkCounted': 'Talt her',
  'example.checkAgrees': 'Stemmer',
  'example.checkYes': 'Ja',
  'example.checkNo': 'Nej',
  'example.allAgree': 'Alle {count} tal stemmer.',
  'example.someDiffer':
    '{count, plural, one {# af {of} tal stemmer ikke.} other {# af {of} tal stemmer ikke.}} Det sker, når der også er indlæst andre data for 2006-10.',
  'example.rowPlans': 'Helhedsplaner',
  'example.rowActivities': 'Aktiviteter med selvevaluering',
  'example.rowTypes': 'Aktivitetstyper i brug',
  'example.rowArea': 'Planer i området {name}',
  'example.rowGroup': 'Målgruppen {name} indgår',
  'example.rowAlone': 'Målgruppen {name} alene',
  'example.rowMunicipal': 'For alle beboere, tæt på kommunens kerneopgaver',
  'example.rowCivil': 'For alle beboere, tæt på civilsamfundet',
  'example.rowReached': 'Nåede målet på trin 3',
  'example.rowMeasurement': 'Ikke nåede mål, hvor data manglede',
  'example.rowMeasurementPublished': 'omkring en tredjedel',
  'example.rowMoney': 'Bevilling fra fonden',
  'example.rowFund': 'Fondens andel',
  'example.contradictionsTitle': 'Hvor rapporten er uenig med sig selv',
  'example.contradictionsText':
    'Tre steder siger rapportens ord noget andet end dens egne tal. Overblik følger tallene og retter ikke i stilhed.',
  'example.noData': 'Der er ingen data for 2006-10 i denne installation, så der er intet at sammenligne med.',
  'example.workbook': 'Hent eksempeldata (Excel)',
} as const
