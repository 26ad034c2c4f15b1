// An example plan that its leader is writing: whole enough to be signed, approved and sent. Invented; own words.

import { type ExampleApplication, expected, figure } from '../application.ts'

export const sadelmagerparken: ExampleApplication = {
  programme: '2019-26',
  reference: 'EKS-2028-1',
  steps: [{ status: 'draft', takenOn: '2026-05-11' }],
  words: {
    // By name it comes after the plan that the example people have already, which leads their list.
    name: 'Sadelmagerparken',
    municipality: '0316',
    housingOrganisation: 'Boligforeningen Vadestedet',
    startsOn: '2028-01-01',
    endsOn: '2031-12-31',
    kroner: { fund: 8_400_000, 'housing-organisation': 1_700_000, municipality: 950_000, other: 150_000 },
    housingAreas: [
      { name: 'Sadelmagerparken Nord', departments: 'Afdeling 11: 286 lejligheder i fire etager' },
      { name: 'Sadelmagerparken Syd', departments: 'Afdeling 12: 204 lejligheder i tre etager' },
      { name: 'Remmestykket', departments: 'Afdeling 15: 96 rækkehuse' },
    ],
    signedOn: { 'housing-organisation': null, municipality: null, residents: null },
    milestones: [
      { title: 'Medarbejderne er ansat, og kontoret i området er åbent', dueOn: '2028-03-01', doneOn: null },
      {
        title: 'Aftaler med kommune, skole og boligforening er skrevet under',
        dueOn: '2028-05-31',
        doneOn: null,
      },
      { title: 'Værestedet for unge holder åbent tre aftener om ugen', dueOn: '2028-10-01', doneOn: null },
      {
        title: 'Midtvejsevalueringen er drøftet med beboerne på et fælles møde',
        dueOn: '2029-12-15',
        doneOn: null,
      },
      {
        title: 'Det er aftalt, hvem der fører de bedste aktiviteter videre',
        dueOn: '2031-06-30',
        doneOn: null,
      },
    ],
    challenges: [
      {
        text: 'Mange voksne står uden for arbejdsmarkedet. Nogle har aldrig haft et fast job i Danmark, andre er blevet syge eller slidt ned. Jobcentret ligger seks kilometer væk, og flere møder ikke op til samtalerne.',
      },
      {
        text: 'For mange unge går ud af 9. klasse uden at være klar til en ungdomsuddannelse. Skolen ser, at fraværet stiger allerede i 6. klasse, og forældrene ved ofte ikke, hvordan de kan hjælpe.',
      },
      {
        text: 'Om aftenen samles grupper af unge ved indgangen til Sadelmagerparken Syd. Der har været hærværk i kældre og på legepladsen, og ældre beboere siger, at de går udenom.',
      },
      {
        text: 'De tre afdelinger kender ikke hinanden godt. Der er få frivillige, og i to af afdelingerne er det svært at finde kandidater til bestyrelsen.',
      },
    ],
    contextFigures: [
      figure('children-youth-share', 384, 287),
      figure('single-parents-share', 127, 73),
      figure('employed-share', 571, 762),
      figure('outside-work-education-share', 338, 168),
      figure('basic-school-share', 436, 171),
      figure('reported-crimes', 412, 295),
      figure('moving-out-share', 189, 141),
    ],
    expectedActivities: [
      expected(
        'education-life-chances',
        'homework-cafe',
        'Børn fra 5. til 9. klasse får hjælp til lektierne to eftermiddage om ugen, og flere kommer i skole hver dag.',
      ),
      expected(
        'education-life-chances',
        'family-school',
        'Forældre ved, hvad skolen venter af dem, og hvem de kan ringe til, når det er svært.',
      ),
      expected(
        'employment',
        'local-job-centre',
        'Ledige kan tale med en jobrådgiver i området uden at bestille tid. Mindst 60 kommer i job eller uddannelse i løbet af de fire år.',
      ),
      expected(
        'employment',
        'youth-jobs',
        'Unge på 13-17 år får et fritidsjob og prøver, hvad det vil sige at have kolleger og en chef.',
      ),
      expected(
        'crime-prevention',
        'youth-clubs',
        'De unge har et sted at være om aftenen, hvor der er voksne, de kender, og beboerne er trygge ved at gå ud.',
      ),
      // Its type is still to be found.
      expected(
        'cohesion-citizenship',
        null,
        'Beboere fra alle tre afdelinger mødes om noget fælles, og flere får lyst til at give en hånd med.',
      ),
    ],
  },
}
