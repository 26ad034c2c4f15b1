// Words by which a text tells which role the worker takes, written as those of target groups are; and the role that a type
// most often asks of a worker, as the field knows it.

import { type ActivityTypeId, activityTypeIds, type RoleId } from '../../vocabulary/ids.ts'
import { phrases } from '../practice/phrases.ts'
import type { CueWords } from './find.ts'

export const roleCues: Readonly<Record<RoleId, CueWords>> = {
  executing: {
    sure: phrases(`
      jeg underviser, vi underviser, jeg holder, vi holder, jeg står for, vi står for, medarbejderen står for, medarbejderne står for, jeg kører, vi kører, jeg sidder,
      vi sidder, jeg vejleder, vi vejleder, jeg rådgiver, vi rådgiver, jeg arrangerer, vi arrangerer, vi tilbyder, jeg tilbyder, vi laver, jeg laver, jeg går rundt, vi går rundt, jeg besøger, vi besøger,
      jeg har samtaler, individuelle samtaler, vi har åbent, åben rådgivning, kontortid, træffetid, vi inviterer, vi tager på, ansatte, faste ansatte, to ansatte, medarbejderne er, medarbejder er til stede, jeg skriver, vi deler ud,
      vi uddeler, jeg ringer, vi viser, jeg viser`),
    perhaps: phrases(`
      jeg, vi, kursus, kursister, undervisning, undervises, instruktør*, træner, pædagog*, medarbejder, medarbejdere, medarbejderne, rådgivning, vejledning, samtaler, samtale, oplæg, workshop*, drop-in, tilmelding, åbent,
      sygeplejerske*, vejleder, ansat`),
  },
  facilitating: {
    sure: phrases(`
      frivillige, frivillig*, ulønnet, ulønnede, beboerne selv, selv står for, står selv for, bestemmer selv, selv bestemmer, klarer selv, klarer de selv, klarer det selv, klarer hun selv, klarer han selv, kører selv, kører det selv, driver selv, drives af beboere,
      drevet af, beboerdrevet, beboerstyret, brugerstyret, beboergruppe*, beboerudvalg*, festudvalg*, udvalg af beboere, udvalget, ildsjæl*, *korps, *korpset, *ambassadør, *ambassadører, *ambassadørerne, bydelsmødre, i baggrunden, holder mig i baggrunden, blander mig ikke,
      hjælper dem i gang, hjælper dem med, hjælp til at søge, hjælper med at søge, søge penge, støtter dem, støtter gruppen, støtter udvalget, støtter bestyrelsen, bakker op, lader dem, klæder dem på, klædes på, overtager, overtage, skal selv, på egne ben, af beboere, volunteers`),
    perhaps: phrases(`
      udvalg, bestyrelsen, bestyrelse*, støtter, støtte, hjælper, sparring, pulje*, idé*, nøgle, beboer, initiativ*, selv, egne, gruppen, på skift, skiftes, beboerne, værter, tovholder, uddanner, rollemodel*, mentor*`),
  },
  coordinating: {
    sure: phrases(`
      koordiner*, koordinator*, koordination*, indkald*, indkalder, tovholder*, styregruppe*, følgegruppe*, netværksmøde*, netværksgruppe*, samler parterne, parterne, aktører*, samarbejde mellem, tværfaglig*, tværgående, hvem gør hvad, hvem der gør hvad,
      fælles kalender, møder mellem, mødes fast, faste møder, samarbejdsaftale*, samarbejdsmøde*, samarbejdsforum*, arbejdsgruppe*, lokalforum*, ssp*, samordn*, sekretær*, dagsorden*, fælles møde, fællesmøde*, på tværs af afdelinger, på tværs af bestyrelser, på tværs af institutioner, coordinat*`),
    perhaps: phrases(`
      samarbejde, samarbejdspartner*, partner*, på tværs, netværk*, planlægger, planlægning, kalender*, referat*, møde, møder, institutioner, institution*, forvaltning*, skoleleder*, klubben, politiet, kommunen, boligorganisation*, boligforening*, foreninger, konference*,
      data, rapport*, spørgeskema*, undersøgelse*, driften, leder*, deadline*`),
  },
  bridging: {
    sure: phrases(`
      bygger bro, bygge bro, brobyg*, følger med, følger dem, følger hende, følger ham, følger barnet, følges, går med, gå med, tager med, tager dem med, tager hende med, tager ham med, med til møde*, med på kommunen, med til lægen, med til jobcentret, med i klubben, ledsag*, bisidder*, henvis*, viser videre, sender videre, guider videre, hjælper videre, hjælp videre,
      formidler kontakt, formidl*, kontakt til kommunen, kontakten til, skaber kontakt, introducer*, ind i foreningen, ind i foreninger, ind i fællesskab*, i forbindelse med hinanden, kobler, kobles, overlever*, ringer til kommunen, ringer sammen, partsrepræsentant*, kontakt mellem, får kontakt, sætter i kontakt, matcher, match*`),
    perhaps: phrases(`
      kontakt*, kommunen, jobcenter*, jobcentret, sagsbehandler*, forening*, foreninger, lægen, egen læge, tolk*, banken, foged*, virksomhed*, arbejdsgiver*, praktik*, henter, relation*, tillid, opsøg*, opsøgende, ydelse*, a-kasse*, misbrugscenter*, psykiatri*, kontingent*, boligkontor*, følge`),
  },
}

/** The roles that workers mostly take in a type, the commonest first; executing where nothing stands. */
const usual: Partial<Record<ActivityTypeId, readonly RoleId[]>> = {
  'introduction-to-associations': ['bridging'],
  'role-models': ['facilitating'],
  'street-work': ['executing', 'bridging'],
  'safety-patrol': ['facilitating'],
  'residents-house': ['facilitating', 'executing'],
  'communal-meals': ['facilitating'],
  'hobby-clubs': ['facilitating'],
  'volunteer-recruitment': ['facilitating', 'executing'],
  'resident-run-activities': ['facilitating'],
  celebrations: ['facilitating'],
  'local-job-centre': ['coordinating', 'bridging'],
  'job-guidance': ['executing', 'bridging'],
  'youth-jobs': ['executing', 'bridging'],
  'homework-cafe': ['facilitating'],
  'resident-journalists': ['facilitating'],
  'neighbour-ambassadors': ['facilitating'],
  'outward-events': ['executing', 'coordinating'],
  'board-strengthening': ['facilitating'],
  'board-cooperation': ['coordinating', 'facilitating'],
  'renovation-involvement': ['executing', 'facilitating'],
  networks: ['coordinating'],
  'health-ambassadors': ['facilitating'],
  'environment-ambassadors': ['facilitating'],
  'living-together': ['executing', 'facilitating'],
  'social-caretakers': ['executing', 'bridging'],
  'bridging-activities': ['bridging'],
  'housing-situation': ['executing', 'bridging'],
}

export const usualRoles: ReadonlyMap<ActivityTypeId, readonly RoleId[]> = new Map(
  activityTypeIds.map((id) => [id, usual[id] ?? ['executing']]),
)
