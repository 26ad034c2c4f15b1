// An example plan that waits for the fund: signed, approved and sent. Its words go through everything that the fund
// gives points for. Invented; own words.

import { type ExampleApplication, expected, figure } from '../application.ts'

export const hjulmagerparken: ExampleApplication = {
  programme: '2019-26',
  reference: 'EKS-2027-1',
  steps: [
    { status: 'draft', takenOn: '2026-04-13' },
    { status: 'applied', takenOn: '2026-09-07' },
  ],
  words: {
    name: 'Hjulmagerparken',
    municipality: '0615',
    housingOrganisation: 'Boligselskabet Sluseporten',
    startsOn: '2027-08-01',
    endsOn: '2031-07-31',
    kroner: { fund: 12_000_000, 'housing-organisation': 2_300_000, municipality: 1_500_000, other: 200_000 },
    housingAreas: [
      { name: 'Hjulmagerparken', departments: 'Afdeling 3 og 4: 518 lejligheder fra 1972' },
      { name: 'Egerne', departments: 'Afdeling 7: 164 lejligheder fra 1978' },
    ],
    signedOn: { residents: '2026-08-19', 'housing-organisation': '2026-08-25', municipality: '2026-09-01' },
    milestones: [
      { title: 'Medarbejderne er ansat, og beboerhuset er åbent', dueOn: '2027-10-01', doneOn: null },
      { title: 'Der er aftaler om alle fire indsatsområder', dueOn: '2027-12-15', doneOn: null },
      { title: 'Jobrådgivningen har fast åbningstid i beboerhuset', dueOn: '2028-02-01', doneOn: null },
      { title: 'Midtvejsevalueringen er sendt til fonden', dueOn: '2029-08-31', doneOn: null },
      { title: 'Beboerhuset drives af frivillige tre dage om ugen', dueOn: '2030-12-31', doneOn: null },
      {
        title: 'Slutevalueringen er sendt, og det er aftalt, hvad der fortsætter',
        dueOn: '2031-05-31',
        doneOn: null,
      },
    ],
    challenges: [
      {
        text: 'I de 682 lejligheder bor der omkring 1.500 mennesker. Fire ud af ti er under 25 år, og hver syvende husstand har en enlig forsørger. Daginstitution og skole fortæller, at mange børn begynder i skole med et lille ordforråd.',
      },
      {
        text: 'Knap halvdelen af de voksne er uden arbejde. Mange mangler en uddannelse, og flere har opgivet at søge. Den sidste helhedsplan viste, at tilbud i området når folk, som jobcentret ikke når.',
      },
      {
        text: 'Der bliver anmeldt mere hærværk og flere indbrud end i resten af byen. En mindre gruppe unge mellem 14 og 18 år fylder meget om aftenen, og der er ingen klub i gåafstand.',
      },
      {
        text: 'Hver femte lejlighed skifter beboer på et år, og 16 lejligheder stod tomme ved årsskiftet. Huslejen er på højde med den i nyere boliger i nærheden, og de fleste lejligheder har tre rum. Store familier og enlige har svært ved at finde en bolig, der passer.',
      },
      {
        text: 'Afdeling 3 og 4 har underskud og har sparet for lidt op. Tage, facader og badeværelser trænger til renovering. En helhedsplan for byggeriet er på vej, og beboerne skal kunne være med i den.',
      },
    ],
    contextFigures: [
      figure('rent', 9_640, 8_790),
      figure('children-youth-share', 408, 287),
      figure('single-parents-share', 144, 73),
      figure('employed-share', 528, 762),
      figure('outside-work-education-share', 372, 168),
      figure('basic-school-share', 471, 171),
      figure('income-share', 584, 1_000),
      figure('reported-crimes', 467, 295),
      figure('vacancies-share', 23, 8),
      figure('moving-out-share', 204, 141),
      figure('operating-deficit', 11_200, 1_900),
      figure('reserves', 243_000, 396_000),
    ],
    expectedActivities: [
      expected(
        'education-life-chances',
        'family-school',
        'Forældre til børn på 3-7 år mødes hver anden uge om leg og sprog. Flere børn er klar til at begynde i skole.',
      ),
      expected(
        'education-life-chances',
        'education-guidance',
        'Alle unge, der går ud af 9. og 10. klasse, har talt med en vejleder, de kender. Flere gennemfører det første år på en ungdomsuddannelse.',
      ),
      expected(
        'employment',
        'local-job-centre',
        'Jobcentret holder åbent i beboerhuset to formiddage om ugen. Mindst 25 ledige om året kommer i job eller uddannelse.',
      ),
      expected(
        'employment',
        'youth-jobs',
        'Boligselskabet og ti lokale virksomheder finder fritidsjob til 40 unge om året.',
      ),
      expected(
        'crime-prevention',
        'youth-clubs',
        'En klub med åbent fire aftener om ugen, som de unge selv er med til at lede. Anmeldelserne af hærværk falder.',
      ),
      expected(
        'crime-prevention',
        'street-work',
        'To medarbejdere går ud, hvor de unge er, og kender dem ved navn. De samarbejder med skole, politi og kommune.',
      ),
      expected(
        'cohesion-citizenship',
        'residents-house',
        'Et beboerhus, som planen åbner, og som frivillige driver, når planen er slut. Det er nyt i området.',
      ),
      expected(
        'cohesion-citizenship',
        'renovation-involvement',
        'Beboere fra begge områder er med til at bestemme, hvordan byggeriet skal renoveres, også dem, der ikke plejer at komme til møderne.',
      ),
    ],
  },
}
