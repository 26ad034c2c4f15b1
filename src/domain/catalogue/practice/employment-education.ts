// What workers write of activities for employment and education.

import { phrases } from './phrases.ts'

export const employmentEducationPractice = {
  'local-job-centre': phrases(`
    jobcentret, jobcenteret, jobcentrets medarbejder, kommunens jobkonsulent sidder, kommunens folk i området, sidder ude i området, udgående, flyttet ud i området, flytter ud, lokalt jobcenter, lokal jobindsats, filial, satellit, beskæftigelsesindsats, beskæftigelsesforvaltning,
    beskæftigelseskonsulent, åben jobcafé, jobcafé hver uge, fast dag om ugen i huset, uden tidsbestilling, i stedet for rådhuset, rådhuset, tættere på borgerne, myndighed, sagsbehandleren er med, uddannelsesvejledere fra kommunen, ydelse, ydelser, ydelsescenter, regler, aktivering, aktiveringsplan, jobplan,
    samtaler flyttet, rundbordssamtaler, håndholdt, jobteam, jobhjørne, jobbutik, jobpatrulje, jobbus, ledige i området, samarbejdsaftale med jobcentret, a-kasse, job og uddannelse`),
  'job-guidance': phrases(`
    skrive ansøgning, skrive cv, motiveret ansøgning, jobnet, jobdatabase, søge job, søger job, søge arbejde, finde job, få job, i arbejde, kommet i arbejde, ufaglært, ufaglært job, rengøringsjob, lagerjob, lager, chauffør, sosu, fabrik, virksomheder,
    arbejdsgiver, arbejdsgivere, virksomhed, virksomhedsbesøg, virksomhedskonsulent, jobåbning, løntilskud, praktik, praktikforløb, jobsamtale træning, anbefaling, kontanthjælpsmodtager, kontanthjælpsmodtagere, dagpenge, sygedagpenge, sygemeldt, førtidspension, fleksjob, revalidering, ressourceforløb,
    individuel vejledning, jobrådgiver, jobrådgivning, jobcoach, jobformidling, jobbank, jobmatch, jobklub, jobværksted, beskæftigelsesvejleder, beskæftigelsesmentor, beskæftigelsesrådgiver, nemid, mitid, e-boks, digital hjælp, ringe til arbejdsgivere, vejledningssamtale, karriere, vikar, vikarbureau, langtidsledige, selvforsørgelse, selvforsørgende`),
  'job-readiness-courses': phrases(`
    kursus, kurset, kursusforløb, kursister, kursist, deltagerne på holdet, hold af ledige, undervisning, undervises, underviser, moduler, modul, uger, 8 uger, 12 uger, 13 uger, forløb, kursusbevis, diplom, bevis, eksamen, amu, amu-kursus, vuc, sprogskole, sprogcenter, danskkursus, dansk for ledige,
    dansktræning, sprogtræning, fagsprog, rengøringskursus, serviceassistent, kantine, kantinekursus, gaffeltruck, buschauffør, vagtkursus, førstehjælp, rygsæk, mødestabilitet, møde til tiden, mødetid, struktur, personlig udvikling, styrker, drømme, selvværd, mod på arbejde, jobklar, jobparat, arbejdsliv, praktik efter kurset, arbejdspladskultur, arbejdsprøvning,
    starte virksomhed, start egen virksomhed, iværksætterkursus, iværksætteri, socialøkonomisk virksomhed, egen butik, sygruppe sælger, catering, cateringfirma, kvinder i job, mødre i job, motivationskursus, coaching, medarbejdercertifikat`),
  'education-guidance': phrases(`
    uddannelse, uddannelser, i gang med uddannelse, vælge uddannelse, uddannelsesvalg, uddannelsesplan, uddannelsesparat, uddannelsesparathed, studievejleder, uu, uu-vejlederen, ungevejleder, ungdommens uddannelsesvejledning, teknisk skole, erhvervsuddannelse, eud, handelsskole, hf, hhx, htx, stx, 10. klasse,
    9. klasse, folkeskolens afgangsprøve, gymnasie, universitet, professionshøjskole, pædagogstuderende, optagelse, optagelse.dk, frist 15. marts, su, studieplads, praktikplads, læreplads, mester, lære, fastholdelse på uddannelsen, fastholdes, dropper ud, droppet ud, skoletræt, fravær, hjulpet tilbage, fgu, egu, stu, produktionsskolen, højskole, efterskole, åbent hus på uddannelser,
    besøg på uddannelsessteder, uddannelsescafé, uddannelsesaften, uddannelsesrollemodel, forældre og uddannelse, unge 18-25, unge uden uddannelse, unge 15-25 år, den unge vælger`),
  'youth-jobs': phrases(`
    fritidsjobs, fritidsjobvejleder, fritidsjobkonsulent, fritidsjobmesse, tjene penge, tjener, løn, lønseddel, timeløn, skattekort, egne penge, lønkonto, nemkonto, første job, det første job, erfaring med arbejde, lommepengejobs, job til unge, job til de 13-17-årige, 13-årige, 14-årige, 15-årige, jobs efter skole, efter skoletid,
    netto, føtex, rema, bilka, supermarked, butik, butiksjob, flaskedreng, bager, bagerjob, kassen, kasse, opvasker, opvaskejob, avisomdeling, omdele, reklamer, omdeler, male bænke, male plankeværk, maler opgange, slå græs, luge, fejer, feje, samler skrald for lommepenge, gårdmænd og unge, arbejde for boligforeningen, arbejder sammen med driften, sommerjob, sommerferiejob,
    jobsamtale for unge, arbejdsgiver og unge, lære at møde til tiden, ansættelseskontrakt, unge i job, ungt job, spirejob, tøjpenge, ansat et par timer`),
  'homework-cafe': phrases(`
    hjælp med lektier, hjælpe med lektier, laver lektier, lektierne, lektiecafeen, lektielæsning, lektiecafé, lektievenner, lektieklub, regne, regnestykker, matematik, dansk stil, stil, aflevering, engelsk, tysk, fysik, fag, læse op, læsning, læse, stave, staver, ordblind, ordblinde, bøger, opgaver, lektieboger,
    pensionerede lærere, lærer, lærere, skolelærer, gymnasieelever, studerende, studerende hjælper, folkeskole, elev, elever, skoleelever, skolebørn, 3. klasse, 7.-9. klasse, afgangsprøve, eksamenshjælp, terminsprøve, eksamenslæsning, læsevenner, læseven, biblioteket, frugt, ro til at læse, ro og hjælp, sidde stille, bogligt, fagligt, faglig støtte, skoleresultater, ungdomsrøde kors`),
} as const
