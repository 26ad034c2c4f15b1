// What people also call the catalogue's types, and the words that go with each: kept as data, so that whoever knows the
// field can add to it. Everyday Danish first, then the English that is typed.

import type { ActivityTypeId } from '../vocabulary/ids.ts'

/** Of a list with commas, over as many lines as it takes. */
const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())

/** Words and phrases that lead to a type, by the type; a phrase is matched word by word. */
export const synonyms: Readonly<Record<ActivityTypeId, readonly string[]>> = {
  'family-school': phrases(`
    forældreskole, forældrekursus, forældrekurser, forældreuddannelse, familiekursus, familiecamp, babycafé,
    mødregruppe, mødre, fædre, fædregruppe, opdragelse, forældrerolle, gravide, skilsmisse,
    samspil forældre og børn, skole-hjem-samarbejde, parenting course, parents`),
  'leisure-activities': phrases(`
    fodbold, fodboldskole, boldspil, gymnastik for børn, kampsport, boksning, børneteater, dans for piger,
    kreativt værksted, legeplads, legestue, cirkus, skate, musik, rap, sport, idræt, hobby for børn,
    fritidstilbud, fritid, børnehold, pigehold, drengehold, åben hal, multibane, after-school, sports`),
  'introduction-to-associations': phrases(`
    fritidspas, fritidsguide, fritidsvejleder, forening, foreningsguide, foreningsliv, kontingent,
    kontingentstøtte, klub uden for området, idrætsforening, sportsklub, spejder, følge til forening, melde ind,
    foreningsmentor, sports club membership, association`),
  'role-models': phrases(`
    rollemodel, rollemodelkorps, mentor, mentorordning, mentorforløb, forbillede, ung til ung, ung-til-ung,
    storebror, storesøster, venskabsfamilie, ven, drengegruppe, livshistorier, mentoring, big brother`),
  'youth-clubs': phrases(`
    ungdomsklub, juniorklub, klubaften, værested for unge, ungehus, ungecafé, pigeklub, drengeklub, klub,
    fritidsklub, natklub, hænge ud indendørs, playstation, bordfodbold, aftenklub, youth centre, hangout`),
  'holiday-activities': phrases(`
    sommerferie, vinterferie, efterårsferie, feriekoloni, koloni, sommerlejr, ferielejr, familielejr, lejr,
    feriecamp, ferieklub, ferietur, sommercamp, skolefri, ferieophold, påskeferie, holiday camp, summer`),
  'street-work': phrases(`
    gademedarbejder, gadearbejde, gadeplan, opsøgende, opsøgende arbejde, gadehjørne, ballade, uro, bander,
    rocker, kriminalitet, kriminel, utilpassede, ungdomskriminalitet, hænger ud, hashsalg, hash, unge på gaden,
    kriminalitetstruede, exit, hærværk unge, street work, outreach, gang, youth crime`),
  'safety-patrol': phrases(`
    natteravne, ravnene, tryghedsvandring, tryghedsvandringer, tryghedspatrulje, aftenpatrulje, gule veste,
    vagtkorps, nabohjælp, tryghed, utryghed, tryghedsvært, lommelygte, patrulje, safety walk, night watch`),
  'local-job-centre': phrases(`
    jobcenter, jobcenter i området, jobcafé, jobhus, beskæftigelsesmedarbejder, udstationeret, fremskudt,
    kommunens sagsbehandler i området, job-café, beskæftigelse, sagsbehandler, job centre, employment office`),
  'job-guidance': phrases(`
    cv, jobansøgning, ansøgning, jobsøgning, jobkonsulent, jobvejleder, jobmentor, virksomhedspraktik,
    arbejdsløs, arbejdsløshed, ledig, ledighed, kontanthjælp, finde arbejde, i job, praktikplads, jobsamtale,
    virksomhedskontakt, job guidance, unemployed, job search, résumé`),
  'job-readiness-courses': phrases(`
    jobkursus, afklaringskursus, afklaringsforløb, opkvalificering, danskundervisning, sprogpraktik, iværksætter,
    køkkenkursus, hygiejnekursus, kørekort, truckkort, jobtræning, arbejdsmarked, selvtillid, kompetenceforløb,
    certifikat, ledige kvinder kursus, job course, upskilling, training course`),
  'education-guidance': phrases(`
    studievejledning, uddannelsesvejleder, uu-vejleder, ungdomsuddannelse, erhvervsskole, frafald, droppe ud,
    brobygning til uddannelse, valg af uddannelse, efter 9. klasse, gymnasie, elevplads, lærling,
    produktionsskole, uddannelsesmesse, education counselling, dropout, apprenticeship`),
  'youth-jobs': phrases(`
    fritidsjob, lommepenge, lommepengejob, lommepengeprojekt, ungejob, fritidsjobber, feriejob, avisbud,
    unge tjener penge, skrald for løn, unge ansat, spare time job, pocket money, after-school job`),
  'homework-cafe': phrases(`
    lektiehjælp, lektiehjælper, lektier, lektieværksted, læsehjælp, læsegruppe, matematikhjælp, skolearbejde,
    lektiegruppe, karakterer, bogligt svage, højtlæsning, homework, tutoring, study help`),
  'waste-common-areas': phrases(`
    skrald, affald, affaldssortering, storskrald, oprydningsdag, forårsrengøring, skraldeindsamling, hundelort,
    grønne områder, fællesareal, have, nyttehave, blomsterkasser, bede, molok, rent område, rengøring, haveklub,
    byhave, litter, waste, recycling, clean-up`),
  'environment-ambassadors': phrases(`
    miljøambassadør, miljøambassadørkorps, miljøguide, klimaambassadør, miljømødre, grønne ambassadører,
    miljøvejleder frivillig, miljøkursus, environment ambassador, climate ambassador`),
  'resource-saving': phrases(`
    vandbesparelse, energibesparelse, elforbrug, varmeforbrug, varmeregning, elregning, vandregning, sparepærer,
    strømbesparelse, spare på vandet, energi, klima, genbrug, byttebiks, byttestation, co2, energy, saving water`),
  'living-together': phrases(`
    husorden, naboklage, naboklager, nabostrid, støj, vaskekælder, konfliktmægling, mægling, god nabo, botræning,
    boligkursus, beboerguide, blokambassadør, opgangsambassadør, bo godt, skimmel, udluftning, neighbour dispute,
    noise complaints, mediation, house rules`),
  'health-guidance': phrases(`
    sundhed, kost, kostvejledning, rygestop, diabetes, sukkersyge, sundhedscafé, sundhedsplejerske, overvægt,
    sund mad, morgenmad, tandpleje, blodtryk, sundhedstjek, alkohol, stress, kvinders sundhed, helbred,
    sundhedsvejleder, health advice, diet, smoking`),
  exercise: phrases(`
    motion, træning, svømning, svømmehold, gåhold, gåtur, zumba, yoga, løbeklub, cykling, cykelkursus,
    stolegymnastik, fitness, motionshold, kvindesvømning, vandgymnastik, stavgang, petanque, bevægelse,
    walking group, swimming, gym, workout`),
  'health-ambassadors': phrases(`
    sundhedsambassadør, sundhedsformidler, bydelsmødre sundhed, sundhedsmødre, sundhedskorps, sundhedsguide,
    frivillige sundhedsformidlere, health ambassador, peer health`),
  'resident-information': phrases(`
    beboerblad, nyhedsbrev, hjemmeside, facebook, infoskærm, opslag, velkomstmappe, plakat, kalender,
    informationsmøde, beboeravis, flyer, kommunikation, app, sms, newsletter, website, notice board`),
  'resident-journalists': phrases(`
    beboerjournalist, lokalavis, skrivekursus, lokal-tv, lokalradio, radio, fotokursus, filmværksted, redaktion,
    mediehold, unge reportere, blog, podcast, citizen journalism, local newspaper, video`),
  'neighbour-ambassadors': phrases(`
    nye beboere, velkomst, velkomstkorps, velkomstpakke, tilflytter, tilflyttere, naboambassadør, bydelsmødre,
    bydelsmor, ambassadørkorps, naboven, indflytning, nyindflyttede, welcome, newcomers, neighbourhood mothers`),
  'outward-events': phrases(`
    koncert, festival, kulturdag, åbent hus, åbning af området, udstilling, kunst, loppemarked, marked,
    gæster udefra, byens borgere, kulturnat, teaterforestilling, open house, art, concert, image`),
  'good-story': phrases(`
    presse, pressemeddelelse, pressearbejde, pressestrategi, medier, avis, omdømme, dårligt ry, ry, image,
    branding, ghetto, ghettostempel, positive historier, journalist, avisomtale, imagekampagne, reputation,
    press`),
  'residents-house': phrases(`
    beboerhus, aktivitetshus, kvarterhus, medborgerhus, fælleshus, værested, beboercafé, café, mødested, kaffe,
    samlingssted, kvindecafé, selskabslokale, åben dør, ensom, community centre, drop-in`),
  'communal-meals': phrases(`
    fællesspisning, folkekøkken, madklub, spiseklub, madhold, middag, madlavning, mad, kok, suppe, brunch,
    spise sammen, mænd laver mad, mandeklub, madaften, køkken, cooking, dinner, community kitchen, supper`),
  'hobby-clubs': phrases(`
    syklub, sy, strik, strikkeklub, håndarbejde, sløjd, bankospil, banko, kortspil, skak, kor, brætspil,
    kvindeklub, kvindegruppe, læseklub, it-café, computer, kreativ, keramik, billard, sewing, knitting, bingo`),
  'volunteer-recruitment': phrases(`
    frivillig, frivillige, frivillighed, frivilligpolitik, frivilligkorps, ildsjæle, ildsjæl, aktive beboere,
    frivilligfest, frivilligpleje, få flere med, frivilligkursus, frivilligkoordinator, volunteers, volunteering`),
  'resident-run-activities': phrases(`
    aktivitetspulje, pulje, beboernes egne idéer, idé, ideværksted, beboerprojekt, støtte til initiativer,
    beboerinitiativ, initiativ, selvorganiseret, beboerstyret, søge penge, small grants, resident-led`),
  celebrations: phrases(`
    sommerfest, gadefest, gårdfest, julefest, juletræ, juletræsfest, fastelavn, fastelavnsfest, eid, sankthans,
    sankt hans, halloween, grillfest, festudvalg, fest, fødselsdag, jubilæum, vejfest, party, festivity,
    christmas`),
  excursions: phrases(`
    udflugt, bustur, tur, skovtur, museum, zoo, zoologisk have, tivoli, sommerland, heldagstur, strandtur,
    busrejse, byvandring, legoland, trip, outing, day trip`),
  'board-strengthening': phrases(`
    afdelingsbestyrelse, bestyrelse, bestyrelseskursus, bestyrelsesmedlem, bestyrelsesarbejde, beboerdemokrati,
    bestyrelsesvalg, stille op, kandidater, valg, formand, ny bestyrelse, tenant board, board members`),
  'board-cooperation': phrases(`
    fællesbestyrelse, områdebestyrelse, på tværs af afdelinger, samarbejde mellem afdelinger, naboafdeling,
    bestyrelsesnetværk, følgegruppe, formandsmøde, afdelinger sammen, boards together, cross-board`),
  'resident-events': phrases(`
    beboermøde, afdelingsmøde, temaaften, informationsaften, debatmøde, dialogmøde, stormøde, blokmøde,
    opgangsmøde, medindflydelse, demokrati, demokratikursus, rettigheder, stemme, residents meeting, democracy`),
  'renovation-involvement': phrases(`
    renovering, ombygning, nedrivning, byggeri, facade, arkitekt, genhusning, byfornyelse, udeareal, park,
    fysisk helhedsplan, omdannelse, borgerinddragelse, tegninger, byggeplads, renovation, rebuilding, architects`),
  'caretaker-training': phrases(`
    ejendomsfunktionær, ejendomsmester, varmemester, gårdmand, viceværter kursus, driftspersonale, driften,
    ejendomskontor, uddannelse af viceværter, funktionærer, caretakers, janitor`),
  networks: phrases(`
    netværk, netværksmøde, samarbejde, samarbejdsforum, ssp, partnerskab, lokalråd, koordinering, styregruppe,
    tværfagligt, fagfolk, foreningsnetværk, institutioner, koordinationsudvalg, network, partnership,
    cooperation`),
  'studies-monitoring': phrases(`
    undersøgelse, spørgeskema, beboerundersøgelse, tryghedsmåling, tryghedsundersøgelse, evaluering, måling,
    statistik, kortlægning, interviewundersøgelse, baseline, data, monitorering, survey, evaluation, mapping`),
  'social-caretakers': phrases(`
    social vicevært, boligrådgiver, hjemmebesøg, misbrug, psykisk syg, psykisk sårbar, sindslidende, bisidder,
    støtteperson, alkoholiker, rådgivning, åben rådgivning, hjælp til breve, social caretaker, mental illness`),
  'bridging-activities': phrases(`
    ensomme, ensomhed, isoleret, isolation, isolerede, besøgsven, besøgstjeneste, følgeven, brobygger,
    isolerede kvinder, udsatte i fællesskab, ledsage, ældre alene, lonely, loneliness, isolated, befriending`),
  'housing-situation': phrases(`
    husleje, restance, huslejerestance, udsættelse, udsættelser, udsat af bolig, sat på gaden, fogedsag, foged,
    gæld, gældsrådgivning, økonomirådgivning, økonomi, budget, boligsag, hjemløs, opsigelse, eviction, rent,
    debt`),
}
