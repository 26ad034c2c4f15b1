// What workers write of activities for children, young people and their families.

import { phrases } from './phrases.ts'

export const childrenYouthPractice = {
  'family-school': phrases(`
    forældrene lærer, forældreansvar, forældrekompetencer, forældrenetværk, forældremøde, forældresamtaler,
    grænser, konflikter i hjemmet, sengetid, skærmtid, madpakker, trivsel i familien, barnets udvikling, sprog med små børn,
    amning, barsel, nybagte forældre, gravid, småbørnsforældre, mødrecafé, far og barn, farcafé, familiehold,
    familieaften, familieweekend, familierådgiver, samliv, parforhold, De Utrolige År, forældreintra, aula,
    snak med læreren, støtte op om skolen, skolestart, børnehavestart, enlig mor, pubertet, teenageforældre,
    sundhedsplejersken kommer, babymassage, rytmik, legeaftaler, dialog med forældre`),
  'leisure-activities': phrases(`
    træne, træner, hold, bold, basketball, streetbasket, hiphop, breakdance, sang, kor for børn, trommer, band, guitar,
    instrument, musikskole, tegne, male, maling, kreative fag, smykker, krea, lego, drama, revy, kulisser, forestilling for børn,
    klatring, parkour, rulleskøjter, skatebane, bmx, legepatrulje, legeplads, lege, rundbold, aktiviteter i hallen, hallen, håndbold,
    badminton, tennis, judo, karate, taekwondo, bokse, ridning, heste, svømme med børn, byggelegeplads, dyr, kaniner, natur for børn,
    spejdere på besøg, ugentligt hold, eftermiddag efter skole, legeonkel, pigedans, madskole for børn, computerspil, gaming, e-sport`),
  'introduction-to-associations': phrases(`
    følger barnet, de første gange, prøvetræning, prøvetime, betaler kontingentet, tilskud til kontingent, udstyr, fodboldstøvler,
    fodboldklub, håndboldklub, svømmeklub, gymnastikforening, bokseklub, spejdergruppe, spejderne, indmeldelse, melder sig ind,
    fastholde i foreningen, finde en sport, finde en fritidsinteresse, fritidsinteresse, fritidsguider, fritidsvejledning, foreningsdag,
    foreningerne præsenterer, foreningsmesse, åbent hus i foreningerne, klubben i byen, idrætsklub, idrætsklubben, træneren, broen,
    bro til foreningslivet, børneattest, forældre til kamp, kørsel til kampe, foreningsløse børn`),
  'role-models': phrases(`
    ældre unge, unge fra området, vokset op her, fortæller sin historie, egen historie, egne erfaringer, tidligere kriminel,
    studerende fra området, går foran, inspirere, inspirerer de yngre, besøger klasser, mentee, mentorer, matcher, match,
    makkerpar, én til én, voksenven, ungementor, pigementor, storesøstre, storebrødre, kvindelige rollemodeller,
    drengeliv, drengesnak, identitet, ære, social kontrol, unge taler med unge, peer, medvejleder, junior, ungekorps, fædre som forbilleder,
    lektiementor, følge den unge, en voksen ved siden af`),
  'youth-clubs': phrases(`
    klubben har åbent, åbningstider, åbent om aftenen, åbne aftener, faste voksne, voksne til stede, pædagog, klubmedarbejder,
    klublokale, klubrum, bordtennis, pool, billard, spille fifa, konsol, sofa, sofaen, toast, pizza, film med de unge, filmaften,
    hygge med de unge, pigeaften, drengeaften, pigerum, pigecafé, fredagsklub, fredagscafé, weekendåbent, lørdagsåbent,
    juniorcafé, klub for de store, teenageklub, ungdomscafé, ungdomshus, ungdomsskole, sted at være, et sted at være for unge, i stedet for gaden,
    være inde, klubmedlemmer, klubråd, ungeråd, ungdomsværested, kom som du er`),
  'holiday-activities': phrases(`
    i ferien, skoleferie, ferie, feriedage, uge 7, uge 29, uge 30, uge 42, sommeraktiviteter, feriehjælp, familieferie, feriehus, hytte,
    telt, campingplads, overnatning, sover ude, sovepose, strand, badetur, båltur, ferie for familier, har ikke råd til ferie, bliver hjemme hele sommeren,
    hele ugen, ferieprogram, aktivitetsuge, sommerskole, dagture i ferien, børn uden ferie, lejrliv, lejrtur, kanotur, efterårsferien, vinterferien,
    julehjælp, feriebørn`),
  'street-work': phrases(`
    på gaden, rundt i området, går runder, er ude, ude hvor de unge er, møder de unge, opsøger, opsøger de unge, skaber kontakt, relation,
    relationer, relationsarbejde, tillid, på kanten, unge på kant med loven, rødder, drengene på hjørnet, hjørnet, grupperinger, bande, bandeexit,
    foran butikkerne, ved centret, ved stationen, torvet, parkeringskælder, parkeringspladsen, trappeopgange, knallerter, scootere, fyrværkeri,
    hærværk, brændt bil, stenkast, tyveri, vold, slagsmål, politi, nærpoliti, betjent, anholdt, dom, løsladt, fængsel, afsoning, sag, sigtet,
    joint, stoffer, pusher, ung uden for skole, rastløse, udadreagerende, sene aftener, vinteraften, lytter, hjælp videre, ssp-konsulent, gadeteam, kriminalpræventiv,
    hænge ud, larmer om aftenen, unge der skaber utryghed`),
  'safety-patrol': phrases(`
    går tur om aftenen, går aftenture, går i hold, tre og tre, to og to, refleksveste, veste, jakker, vest, lygter, mørke hjørner, mørke stier,
    belysning, lamper, lys på stierne, beplantning, buske klippet, utrygge steder, trygge ved at gå ud, synlige voksne, fædregruppe går, fædre på gaden, mødre på gaden,
    vandring med politi, runde i kvarteret, melder hærværk, giver besked til driften, natteravn, ravn, vagt, vagter, rute, patruljerer,
    naboer holder øje, indbrud, nabohjælpere, tyverisikring, kamera, tryghedsambassadører, tryghedsskabende, nytårsaften, halloweenaften`),
} as const
