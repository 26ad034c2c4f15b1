// What workers write of activities for social life among neighbours.

import { phrases } from './phrases.ts'

export const socialLifePractice = {
  'residents-house': phrases(`
    huset, huset har åbent, husets brugere, brugerstyret, husbestyrelse, husråd, brugerråd, åbent dagligt, åbent hver dag, åbningstid, dørene er åbne,
    kig forbi, komme forbi, kigge ind, kaffe på kanden, kaffe og kage, formiddagskaffe, formiddagscafé, avisen, snak over kaffen, hyggesnak, samvær,
    mødes, socialt samvær, beboerlokale, fælleslokale, fælleslokalet, beboerværested, seniorcafé, sjakket, pensionistcafé, herreværelse, mandecafé, nøgle, lokaler til foreninger, udlån af lokaler, booke lokaler,
    booking, caféværter, caféen, cafédrift, brunchcafé, kafé, selskab, sidde ved bordet, sidder alene, ud af ensomheden, vagtplan, husvært, værter,
    omdrejningspunkt, varmestue, billardbord, stamgæster, kvindehus, mødested for alle`),
  'communal-meals': phrases(`
    spiser, spisning, aftensmad, fælles aftensmad, madlavningshold, laver mad, lave mad, kokke, kokken, kokkehold, gryde, gryder, grydeske, ret, retter, opskrift,
    opskrifter, kogebog, menu, tilmelding til spisning, kuverter, portioner, dækker bord, dække bord, opvask, langborde, pris pr voksen, billig mad, halal, vegetarisk,
    mad fra hele verden, retter fra hjemlandet, madkultur, bage, bager, bagedag, brød, kage, grill, overskudsmad, madspild, madvogn, torsdagsmad, mandagsmad,
    søndagsmiddag, fredagsmad, spisefællesskab, spisegæster, beboermiddag, folkekøkkenet, indkøb, køkkenhold, køkkenet, herrer i køkkenet, mænd i køkkenet, smage, bål og mad,
    sundt måltid, måltid, måltider, måltidsfællesskab`),
  'hobby-clubs': phrases(`
    symaskine, symaskiner, stof, sytøj, syning, sy gardiner, hækle, hækling, garn, strikkepinde, strikketøj, broderi, patchwork, kreative kvinder, male, maleri, maleklub,
    akvarel, tegning, ler, dreje, træ, træværksted, værksted, værkstedet, snedkere, reparere, cykelværksted, cykler repareres, reparation, lappe, modeltog, modelbyggeri, frimærker, slægtsforskning,
    it-hjælp, ipad, computerkursus, mobiltelefon, præmier, bankoplader, whist, bridge, skakklub, dart, bob, spilleklub, spilaften, brætspilscafé, bogklub, bøger, læsekreds, filmklub, film,
    sang, synge, sangaften, korsang, højskolesang, dans, folkedans, danseklub, musikgruppe, spille musik, fotoklub, madkunst, blomsterbinding, lysestøbning, juleklip, lystfiskeri, fiskeklub, fisketur, fiske,
    duer, akvarium, knallertværksted, interesse, fælles interesse, hobby, kunstforening, konversation, danskklub, samtaleklub`),
  'volunteer-recruitment': phrases(`
    finde frivillige, hverve, rekruttere, rekruttering, fastholde frivillige, fastholdelse, nye kræfter, flere hænder, mangler hænder, melde sig, melder sig, meld dig, frivilligjob, frivilligbank, frivilligbørs, opgaver til frivillige,
    ressourcer, beboernes ressourcer, kompetencekort, ressourcekort, aktivere beboere, tak til de frivillige, takkefest, anerkendelse, frivilligkontrakt, frivilligaften, frivilligmøde, supervision,
    førstehjælpskursus, kursus for frivillige, uddanner frivillige, banker på døre, dør til dør, ringer på, lyst til at hjælpe, lyst til at bidrage, give en hånd, ulønnet, ulønnede, frivilligcenter, frivilligpris,
    årets ildsjæl, aktivt medborgerskab, medborgerskab, nøglepersoner, tovholdere blandt beboere`),
  'resident-run-activities': phrases(`
    beboerne selv, selv stå for, står selv for, af beboere for beboere, egne initiativer, beboerne fik idéen, idéen kom fra, beboernes idé, gode idéer, idékasse, idébank, idéudvalg, idémøde,
    søge om støtte, søger penge, ansøge puljen, små puljer, puljemidler, beløb, tilskud, 5.000 kr, starthjælp, start hjælp, kom i gang, komme i gang med, hjælp til at søge, fondsansøgning, vedtægter, stifte forening, starte forening, danne en forening, foreningsstart,
    kasserer, regnskab for gruppen, lån af lokale, råd og vejledning til grupper, beboergruppe, beboergrupper, beboerstyrede, selvkørende, kører selv, klarer selv, selvhjulpne, tage ejerskab, ejerskab, udvalg af beboere, bistader, bier,
    aktivitetsudvalg, miniprojekter, projektmager`),
  celebrations: phrases(`
    fejre, fejrer, fejring, fælles fejring, hoppeborg, hoppepude, popcorn, candyfloss, slushice, ansigtsmaling, tombola, lotteri, tryllekunstner, klovn, telt, scene, levende musik, dj, band spiller, boder, bod, fadøl, pølser, grillen tændes,
    helstegt lam, pattegris, bål, båltale, midsommer, tøndeslagning, slå katten af tønden, udklædning, fastelavnsboller, luciaoptog, julemand, julemanden, jul, julehygge, juleaften, juletræet tændes, juletræstænding, nisse, gløgg, æbleskiver,
    ramadan, iftar, eid-fest, newroz, nytår, nytårskur, påske, påskefrokost, høstfest, oktoberfest, efterårsfest, forårsfest, åbningsfest, bydelsfest, byfest, områdefest, naboens dag, nabofest, årsfest, festkomité, festlig, fest for alle, rejsegilde, indvielse, fødselsdagsfest, karneval`),
  excursions: phrases(`
    bus, busser, bussen, kører i bus, lejet bus, køre til, med tog, togtur, færge, sejltur, rundvisning, guidet tur, guide, seværdighed, seværdigheder, slot, kirke, moské, folketinget, christiansborg, københavn, aarhus, aros,
    skagen, vesterhavet, stranden, badestrand, skov, skoven, svampetur, naturtur, fjord, dyrehave, dyrepark, safaripark, akvarium, den blå planet, nordsøen, djurs sommerland, fårup, bonbonland, lalandia, tivolitur, bakken, cirkustur, teatertur, biograf, biograftur,
    loppemarked i byen, julemarked, tysklandstur, grænsetur, madpakke, madkurv, dagstur, endagstur, familietur, seniortur, pensionisttur, kvindetur, turudvalg, turdeltagere, egenbetaling, se danmark, opleve danmark, kulturtur, oplevelse, oplevelser, væk hjemmefra en dag`),
} as const
