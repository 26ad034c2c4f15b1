// Danish: one sentence for every problem code the server may answer, and for what the browser itself runs into.

import type { ProblemCode } from '../../contract/problems.ts'

export const problemsDa = {
  'problem.title': 'Det lykkedes ikke',
  'problem.request': 'Anmodning {id}',
  'problem.not-found': 'Det, du leder efter, findes ikke længere eller har aldrig været her.',
  'problem.method-not-allowed': 'Serveren kan ikke udføre den handling på denne adresse.',
  'problem.not-acceptable-input': 'Serveren forstod ikke en del af forespørgslen. Prøv at rydde filtrene.',
  'problem.someField': 'Et felt',
  'problem.thatField': 'Feltet',
  'problem.placed': 'Se {place}. {problem}',
  'problem.namedField': '”{name}”',
  'problem.field.missing': '{field} mangler.',
  'problem.field.too-long': '{field} er for langt. Der er plads til {limit} tegn.',
  'problem.field.too-small': '{field} skal være mindst {limit}.',
  'problem.field.too-large': '{field} må højst være {limit}.',
  'problem.field.too-few': '{field} skal have mindst {limit}.',
  'problem.field.too-many': '{field} har for mange. Der er plads til {limit}.',
  'problem.field.wrong': '{field} er ikke udfyldt rigtigt.',
  'problem.malformed-json': 'Forespørgslen var ikke skrevet, som serveren venter det.',
  'problem.body-too-large': 'Det, du sendte, er for stort.',
  'problem.unsupported-media-type': 'Den slags fil kan ikke læses her. Brug Excel (.xlsx) eller CSV.',
  'problem.too-many-requests':
    'Der er kommet mange forespørgsler på kort tid. Vent et øjeblik, og prøv igen.',
  'problem.cross-site': 'Handlingen blev afvist, fordi den kom fra et andet websted.',
  'problem.not-signed-in': 'Du er ikke logget ind. Log ind, og prøv igen.',
  'problem.sign-in-failed': 'E-mail og adgangskode passer ikke sammen. Prøv igen.',
  'problem.wrong-password': 'Den nuværende adgangskode er ikke rigtig. Prøv igen.',
  'problem.wrong-code':
    'Koden er ikke rigtig, eller den er brugt. Vent på den næste kode på din telefon, og prøv igen.',
  'problem.wrong-recovery-code':
    'Nødkoden er ikke rigtig, eller den er brugt. Tjek, at du har skrevet den, som den står på din liste, eller brug en anden af dine nødkoder.',
  'problem.sign-in-too-late': 'Der gik for lang tid. Log ind forfra.',
  'problem.one-time-codes-changed':
    'Engangskoderne er blevet slået til eller fra et andet sted. Genindlæs siden, og prøv igen.',
  'problem.not-permitted': 'Det har du ikke adgang til. Tal med en administrator, hvis du har brug for det.',
  'problem.too-many-attempts':
    'Der har været for mange forsøg. Vent et kvarter, eller bed en administrator om et link til en ny adgangskode.',
  'problem.link-not-valid': 'Linket er brugt eller for gammelt. Bed den, der gav dig det, om et nyt.',
  'problem.password-too-easy':
    'Adgangskoden er for let at gætte. Vælg for eksempel fire tilfældige ord efter hinanden, uden dit navn, din e-mail eller rækker som 1234.',
  'problem.email-taken': 'Der findes allerede en konto med den e-mail. Find personen på listen.',
  'problem.last-administrator':
    'Der skal altid være mindst én administrator. Giv først en anden person den rolle.',
  'problem.own-account': 'Du kan ikke slette dig selv. Bed en anden administrator om det.',
  'problem.name-differs': 'Navnet passer ikke. Skriv det, præcis som det står på listen.',
  'problem.changed-meanwhile':
    'En anden har rettet det samme, siden du åbnede siden. Det, du har skrevet, er ikke gået tabt.',
  'problem.plan-changed-meanwhile':
    'Planen er ændret, siden du læste den. Den står nu på siden, som den er; læs den igen, før du træffer afgørelse.',
  'problem.plan-changed-since':
    'Planen er skrevet om efter afslaget. Når den er søgt igen, kan den vurderes på ny.',
  'problem.version-missing': 'Siden er for gammel til at gemme. Genindlæs den, og prøv igen.',
  'problem.cpr-number':
    'Teksten ligner et CPR-nummer, og dem gemmer Overblik aldrig. Fjern nummeret, og prøv igen.',
  'problem.ends-before-start': 'Slutdatoen ligger før startdatoen.',
  'problem.not-ready-to-publish':
    'Aktiviteten mangler en målgruppe eller en rolle. Udfyld dem, før den bliver offentliggjort.',
  'problem.plan-not-granted':
    'Planen er ikke bevilget endnu. Aktiviteten kan blive offentliggjort, når den er.',
  'problem.plan-applied':
    'Ansøgningen er sendt og kan ikke rettes nu. Gør planen til kladde igen, hvis den skal rettes.',
  'problem.evaluation-begun': 'Selvevalueringen er allerede begyndt. Åbn den fra planens liste.',
  'problem.evaluation-handed-in':
    'Selvevalueringen er indsendt og kan ikke rettes nu. Træk den tilbage, eller vent på svar.',
  'problem.evaluation-incomplete': 'Der mangler noget, før selvevalueringen kan indsendes: {lacks}.',
  'problem.evaluation-day':
    'Selvevalueringen gælder en dag uden for tiden fra {from} til {to}. Send den tilbage, så planen kan rette datoen.',
  'problem.day-taken':
    'Aktiviteten har allerede en selvevaluering med den dato. Vælg en anden dag, eller ret den, der er der.',
  'problem.not-a-main-activity':
    'Kun hovedaktiviteter har selvevalueringer. Gør aktiviteten til hovedaktivitet først.',
  'problem.application-decided':
    'Fonden har truffet afgørelse, så ansøgningen kan ikke rettes. Resten af planen kan.',
  'problem.example-person':
    'Eksempelpersoner kan ikke lukke andre ind. Opret den første rigtige administrator med linket, som serveren skrev, da den startede.',
  'problem.not-ready-to-decide':
    'Vurderingen er ikke færdig. Giv hvert punkt point og en begrundelse, og skriv den samlede vurdering.',
  'problem.reference-taken': 'Der er allerede en plan med det nummer. Vælg et andet.',
  'problem.step-not-possible':
    'Det skridt kan du ikke tage, som planen står nu. Genindlæs siden, og se, hvor den er nået til.',
  'problem.file-missing': 'Der fulgte ingen fil med. Vælg en fil, og prøv igen.',
  'problem.malformed-upload': 'Filen nåede ikke hel frem. Send den igen.',
  'problem.file-too-large': 'Filen er for stor.',
  'problem.file-type-not-taken':
    'Den slags fil kan ikke gemmes her. Brug PDF, billeder, Word, Excel, PowerPoint, OpenDocument eller ren tekst.',
  'problem.too-many-files': 'Der er allerede 200 filer her. Slet en, før du tilføjer flere.',
  'problem.too-many-pathways': 'Der er allerede 50 forløb. Slet et, før du tilføjer flere.',
  'problem.too-many-contacts': 'Der er allerede 500 kontakter. Slet en, før du tilføjer flere.',
  'problem.too-many-notes': 'Der er allerede 500 noter her. Slet en, før du skriver flere.',
  'problem.too-many-threads': 'Der er allerede 500 tråde her. Skriv videre i en af dem.',
  'problem.too-many-comments': 'Der er ikke plads til flere kommentarer i tråden. Begynd en ny.',
  'problem.thread-settled': 'Tråden er afsluttet. Tag den op igen, før du skriver i den.',
  'problem.mention-not-possible':
    'En af dem, du nævner, kan ikke se planen. Vælg en person på listen, eller fjern navnet.',
  'problem.suggestion-decided': 'Der er allerede taget stilling til forslaget. Læs tråden igen.',
  'problem.suggested-text-changed':
    'Teksten er blevet ændret i mellemtiden. Nu ser du, hvad der står; tag stilling til forslaget igen.',
  'problem.suggestion-without-place':
    'Det, forslaget handler om, er slettet, så forslaget kan ikke bruges. Du kan afvise det.',
  'problem.too-many-agreements': 'Planen har allerede 200 aftaler. Slet en, før du tilføjer flere.',
  'problem.too-many-surveys': 'Aktiviteten har allerede 50 spørgeskemaer. Slet et, før du laver flere.',
  'problem.too-many-codes': 'Et spørgeskema kan højst have {limit} engangskoder.',
  'problem.survey-indicator':
    'Spørgsmål {question} passer ikke til sin indikator. Vælg en anden indikator, eller lad spørgsmålet stå for sig selv.',
  'problem.survey-answered':
    'Nogen har svaret, så spørgsmålene ligger fast. Du kan stadig ændre datoerne og tallet for, hvor mange der er spurgt. Lav et nyt spørgeskema, hvis du vil spørge om noget andet.',
  'problem.survey-closed': 'Spørgeskemaet tager ikke imod svar nu.',
  'problem.survey-code-used': 'Koden er brugt. Hver kode kan bruges én gang.',
  'problem.survey-code-missing': 'Her skal du bruge den kode, som du har fået på papir.',
  'problem.survey-ticket': 'Siden har ligget åben for længe. Hent spørgsmålene igen.',
  'problem.survey-robot': 'Svaret så ud til at komme fra en robot. Prøv at sende det igen fra siden.',
  'problem.unknown-effort-area': 'Indsatsområdet hører ikke til planens midler. Vælg et andet.',
  'problem.unknown-programme': 'De midler findes ikke. Vælg nogle andre.',
  'problem.area-in-use':
    'Planer har aftaler eller søger inden for et område, du vil fjerne: {areas}. Behold området, eller giv det et andet navn.',
  'problem.years-backwards': 'Det sidste år ligger før det første. Ret årstallene.',
  'problem.programme-taken': 'Der er allerede midler med de årstal. Ret årstallene.',
  'problem.indicator-name-taken':
    'Der er allerede en indikator i biblioteket med det navn: {name}. Giv den et andet navn.',
  'problem.indicator-not-own':
    'En af indikatorerne er ikke længere planens egen, eller planen har fjernet den. Genindlæs siden.',
  'problem.merge-not-possible':
    'Den kan kun lægges sammen med en anden indikator, der er i brug. Vælg en anden.',
  'problem.import-not-ready': 'Filen bliver stadig gennemgået. Vent, til det er færdigt.',
  'problem.import-has-problems': 'Filen har fejl, der skal rettes, før den kan indlæses.',
  'problem.theory-too-many-boxes':
    'Der er plads til 300 bokse i en forandringsteori. Slet nogle, eller del den i to.',
  'problem.theory-too-many-arrows': 'Der er plads til 1.200 pile i en forandringsteori. Slet nogle.',
  'problem.not-a-figure':
    '{suggestion, select, other {Her skal stå et tal ({place}). Mente du {suggestion, number}?} none {Her skal stå et tal ({place}). Lad feltet være tomt, hvis tallet ikke er kendt endnu.}}',
  'problem.of-how-many': 'Skriv, hvor mange tallet er ud af.',
  'problem.step-figure':
    'Trin {step}: {fault, select, beyond {Der er flere, der tæller med ({amount, number}), end der er i alt ({of, number}). Ret et af de to tal.} zero {Tallet kan ikke være ud af 0. Skriv, hvor mange I spurgte eller talte.} negative {Resultatet kan ikke være under 0.} baseline {Udgangspunktet skal være et tal.} other {Måltallet skal være et tal.}}{suggestion, select, none {} other { Mente du {suggestion, number}?}}',
  'problem.more-than-asked':
    'Der er flere, der tæller med ({amount, number}), end der er i alt ({of, number}). Ret et af de to tal.',
  'problem.beyond-scale':
    'Et gennemsnit kan kun ligge mellem {low} og {high}. Ret summen af point eller antallet af svar.',
  'problem.parts-beyond-whole':
    '{by, select, sex {Kønnene giver tilsammen mere end tallet i alt.} age {Aldersgrupperne giver tilsammen mere end tallet i alt.} other {En af målgrupperne er større end tallet i alt.}} Ret enten delene eller tallet.',
  'problem.day-outside-plan':
    'Dagen ligger uden for planen, som løber fra {from} til {to}. Vælg en dag inden for den.',
  'problem.day-in-future': 'Dagen er ikke kommet endnu. Vælg den dag, tallet gælder for.',
  'problem.counted-by-logbook':
    'Tallet bliver talt op i logbogen. Ret i logbogen, eller lad indikatoren gælde det, I selv taster.',
  'problem.value-replaced':
    'Tallet er rettet eller taget tilbage, siden du åbnede siden. Siden viser nu, hvad der gælder.',
  'problem.too-many-values': 'Indikatoren har allerede 1.000 tal. Tag et tilbage, før du tilføjer flere.',
  'problem.theory-double': 'Noget står der to gange i forandringsteorien ({place}). Slet det ene.',
  'problem.theory-unknown-box': 'Noget i forandringsteorien henviser til en boks, der ikke er med ({place}).',
  'problem.theory-to-itself': 'En pil i forandringsteorien fører til sin egen boks ({place}). Slet den.',
  'problem.theory-backwards':
    'En pil i forandringsteorien går baglæns ({place}). Pile går fra venstre mod højre.',
  'problem.theory-cycle': 'Pilene i forandringsteorien går i ring ({place}). Slet en af dem.',
  'problem.theory-id-taken':
    'Noget i forandringsteorien hører til en anden forandringsteori ({place}). Giv det et nyt id.',
  'problem.box-measured':
    'Boksen »{box}« eller en af dens indikatorer er målt i en selvevaluering og kan ikke slettes. Giv den en ny titel i stedet.',
  'problem.indicator-measured':
    'Der er tal på indikatoren »{indicator}«, eller et spørgeskema spørger til den. Derfor kan den ikke tælles på en anden måde. Opret en ny indikator ved siden af.',
  'problem.session-day-to-come':
    'Dagen er ikke kommet endnu. Vælg en anden dag, eller skriv gangen på som planlagt.',
  'problem.session-already-logged':
    'Der er allerede skrevet en gang den dag. Vælg, om det er den samme gang eller en til.',
  'problem.unknown-attendance-group':
    'En af grupperne hører ikke til aktiviteten. Genindlæs siden, så du får dem, der gælder nu.',
  'problem.unknown-participant':
    'En af deltagerne står ikke på aktivitetens liste. Genindlæs siden, så du får den, der gælder nu.',
  'problem.more-present-than-counted':
    'Der er sat flere kryds på listen, end der er talt i gruppen. Ret tallet eller krydserne.',
  'problem.volunteer-hours-wrong':
    'De frivilliges timer passer ikke med, hvor mange de var. Skriv, hvor mange frivillige der var, og højst 24 timer til hver.',
  'problem.no-list-kept':
    'Aktiviteten fører ingen liste over deltagere. Projektlederen kan slå den til under »Grupper og faste dage«.',
  'problem.names-not-kept':
    'Her kan ikke gemmes navne, for serveren har ingen nøgle til at kryptere dem med. Deltagerne kan stå med deres dæknavne.',
  'problem.name-unreadable':
    'Navnet er gemt med en anden nøgle, end serveren har nu. Det står der stadig og kan rettes, når nøglen er på plads igen.',
  'problem.too-many-participants':
    'Der er allerede 500 deltagere på listen. Slet nogle af dem, før du tilføjer flere.',
  'problem.group-counted':
    'Der er talt i gruppen »{group}«, så den bliver, som den er. Lav en ny gruppe, og fjern den gamle: De tidligere tal bliver stående under den.',
  'problem.groups-alike': 'To af grupperne hedder det samme. Giv den ene et andet navn.',
  'problem.database-unavailable': 'Databasen svarer ikke lige nu. Prøv igen om lidt.',
  'problem.internal': 'Der skete en uventet fejl på serveren. Dine data er ikke ændret.',
  'problem.offline': 'Der er ingen forbindelse til serveren. Tjek nettet, og prøv igen.',
  'problem.unexpected': 'Der skete noget uventet på siden. Prøv igen, eller genindlæs siden.',
} as const satisfies Record<`problem.${ProblemCode}`, string> & Record<string, string>
