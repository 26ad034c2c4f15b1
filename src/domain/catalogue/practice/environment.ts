// What workers write of activities for the environment and the use of common areas.

import { phrases } from './phrases.ts'

export const environmentPractice = {
  'waste-common-areas': phrases(`
    sorterer, sortering, sortere affald, storskraldsplads, containere, container, skraldespande, skraldespand, skakt, affaldsskakt, affaldsø, miljøstation, genbrugsplads, affaldsplads, plastik, pap, glas, flasker, dåser, cigaretskod, skodder, skrald på jorden, svineri, roder, rod, flyder,
    henkastet, samler affald, samle skrald, indsamling, gribetænger, handsker, sække, oprydning, rydde op, rydder op, ryddedag, affaldsdag, arbejdsdag, havedag, plantedag, plante, planter, blomster, løg, træer, bede, højbede, plantekasser, krukker, urter, krydderurter, grøntsager, kartofler, køkkenhave, urban gardening, taghave, haver, haveudvalg,
    gården, gårdrum, gårdmiljø, grønt, grønne udvalg, udearealerne, legepladsen holdes, bænke, opgangen, opgange, vaskeriet, duer, hunde, hundeposer, graffiti, hærværk på fællesarealer, pænere område, ren, rent, skovbund, stier, cykelkælder, kælderoprydning, efterladte cykler`),
  'environment-ambassadors': phrases(`
    miljøambassadører, ambassadører for miljø, uddannet i miljø, miljøuddannelse, uddannes i affaldssortering, lærer naboerne om affald, vise naboerne sortering, fortæller om miljø, miljøkorps, grønne guider, grøn guide, miljøvejledere, miljøkvinder, klimakorps, klimahelte, miljøagenter, affaldsambassadører, affaldsvejledere, affaldsguide,
    energiambassadører, besøger hjem med miljøråd, besøg i hjemmet om affald, på eget sprog om miljø, frivillige kvinder miljø, vandmålere til naboer, spareråd fra nabo, grøn nabo, bæredygtighed, bæredygtig, naboer til naboer miljø, korps af frivillige om miljø`),
  'resource-saving': phrases(`
    spare, sparer, spare vand, spare strøm, spare på varmen, forbrug, forbruget, måler, målere, aflæse, aflæsning, vandmåler, varmemåler, elmåler, kwh, kubikmeter, m3, regningen, elregningen, varmeregningen, penge at spare, sparedusch, sparebruser, sparebrusere, bruser, toilet, toiletter løber, dryppende haner, vandhane, vandhaner, radiator, radiatorer, termostat, luft ud, udlufte, isolering, led-pærer, pærer, lavenergi,
    standby, stikkontakt, solceller, solfanger, regnvand, regnvandsopsamling, bytte, byttemarked, byttecentral, byttedag, byttehylde, genbrugsbutik, genbrugsstation, genbrugstøj, brugte ting, repair café, deleordning, dele bil, delebil, værktøjsbibliotek, lån af værktøj, energitjek, energikonsulent, energirådgiver, energiforbrug, prøvelejlighed, miljølejlighed, strømforbrug, nedsat forbrug, sænke forbruget, varmeforbruget, vandforbrug, vandforbruget, ressourcer i kredsløb, cirkulær`),
  'living-together': phrases(`
    klager, klage, klagesager, uenige, uenighed, uenigheder, uvenner, nabokonflikt, nabokonflikter, konflikt, konflikter, konfliktråd, mægler, mægle, mæglere, larm, larmer, høj musik, støj om natten, stille efter kl 22, vasketider, vasketur, vaskeri, vaskeriregler, opgangsmøder, opgang, trappevask, opgangsrepræsentanter, opgangsvært, trappeværter, ordensregler, husregler, regler for at bo,
    reglerne forklares, forklare reglerne, oversat til arabisk, piktogrammer, boligpræsentation, bokursus, bolære, bo-undervisning, flytte ind lære, fraflytning istandsættelse, vedligehold af bolig, skimmelsvamp, fugt, indeklima, madlavning os, hundehold, husdyr, altan, paraboler, parkering, kælderrum, cykler i opgangen, barnevogne, sko på trappen, god tone, hensyn, tage hensyn, naboskab, godt naboskab, respekt for hinanden, fælles regler, beboerguider, bo sammen, bo i lejlighed, almen bolig, beboerkontrakt, være en god nabo`),
} as const
