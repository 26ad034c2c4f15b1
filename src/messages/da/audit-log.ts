// Danish: the audit log, with a sentence for each kind of event. `by` is who did it: the person themself (own), nobody who
// was signed in (nobody), or somebody else (other).

export const auditLogDa = {
  'nav.auditLog': 'Hændelseslog',
  'auditLog.title': 'Hændelseslog',
  'auditLog.text': 'Her står, hvem der har gjort hvad med konti og personoplysninger de seneste fem år.',
  'auditLog.caption': 'Hændelser, de nyeste først',
  'auditLog.at': 'Tidspunkt',
  'auditLog.event': 'Hændelse',
  'auditLog.export': 'Hent som CSV',
  'auditLog.empty': 'Der er ikke sket noget endnu',
  'auditLog.emptyText': 'Når nogen logger ind eller ændrer noget ved en konto, kan du se det her.',
  'auditLog.noMatch': 'Ingen hændelser passer',
  'auditLog.noMatchText': 'Vælg en anden slags, en anden person eller en længere periode.',
  'auditLog.kind': 'Slags',
  'auditLog.kind.signing-in': 'Log ind og log ud',
  'auditLog.kind.account': 'Adgangskoder, links og engangskoder',
  'auditLog.kind.people': 'Inviterede, lukkede og slettede personer',
  'auditLog.kind.access': 'Adgang givet og afsluttet',
  'auditLog.kind.reading': 'Læst',
  'auditLog.kind.files': 'Hentet og indlæst',
  'auditLog.person': 'Person',
  'auditLog.findPerson': 'Navn eller e-mail',
  'auditLog.findPersonHint':
    'Skriv en del af navnet. Du ser både det, personen gjorde, og det, der skete med personens konto.',
  'auditLog.noPerson': 'Ingen passer til søgningen.',
  'auditLog.period': 'Periode',
  'auditLog.from': 'Fra og med',
  'auditLog.to': 'Til og med',
  'auditLog.since': 'fra {from}',
  'auditLog.until': 'til {to}',
  'auditLog.newer': 'Nyere',
  'auditLog.older': 'Ældre',
  'auditLog.page': 'Side {page}',
  'auditLog.unknownPerson': 'en ukendt person',
  'auditLog.nobody': 'nogen',

  'event.signed-in': '{person} loggede ind',
  'event.sign-in-failed':
    '{about, select, nobody {Nogen prøvede forgæves at logge ind med en e-mail, der ikke har en konto} other {Nogen prøvede forgæves at logge ind som {person}}}',
  'event.provider-sign-in-failed':
    '{about, select, nobody {Nogen kunne ikke logge ind gennem login-tjenesten} other {{person} kunne ikke logge ind gennem login-tjenesten}}',
  'event.code-asked-for': '{person} blev bedt om en engangskode',
  'event.code-failed': 'Nogen skrev en forkert engangskode for {person}',
  'event.signed-out': '{person} loggede ud',
  'event.device-ended': '{person} loggede en af sine enheder ud',
  'event.identity-linked': '{person} blev knyttet til login-tjenesten',
  'event.one-time-codes-begun': '{person} begyndte at slå engangskoder til',
  'event.one-time-codes-on': '{person} slog engangskoder til',
  'event.one-time-codes-off':
    '{by, select, other {{actor} slog engangskoder fra for {person}} own {{person} slog engangskoder fra} nobody {Engangskoder blev slået fra for {person}}}',
  'event.recovery-codes-made': '{person} lavede nye nødkoder',
  'event.password-changed': '{person} skiftede adgangskode',
  'event.link-made':
    '{by, select, nobody {Der blev lavet et link til {person} på serveren} own {{actor} lavede et link til sig selv} other {{actor} lavede et link til {person}}}',
  'event.link-used': '{person} brugte et link og valgte en adgangskode',
  'event.person-joined': '{person} fik en konto gennem login-tjenesten',
  'event.person-invited': '{actor} inviterede {person}',
  'event.person-closed':
    '{by, select, own {{actor} lukkede sin egen konto} other {{actor} lukkede kontoen for {person}} nobody {Kontoen for {person} blev lukket}}',
  'event.person-reopened': '{actor} åbnede kontoen for {person} igen',
  'event.person-erased':
    '{by, select, nobody {En konto, der havde været lukket i to år, blev slettet} own {{actor} slettede en person} other {{actor} slettede en person}}',
  'event.membership-begun':
    '{by, select, nobody {{person} fik adgang} own {{actor} gav sig selv adgang} other {{actor} gav {person} adgang}}',
  'event.membership-ended':
    '{by, select, nobody {En adgang for {person} ophørte} own {{actor} afsluttede en af sine egne adgange} other {{actor} afsluttede en adgang for {person}}}',
  'event.people-read': '{actor} læste listen over personer',
  'event.audit-log-read': '{actor} læste hændelsesloggen',
  'event.personal-data-exported':
    '{by, select, own {{actor} hentede sine egne oplysninger} other {{actor} hentede oplysningerne om {person}} nobody {Oplysningerne om {person} blev hentet}}',
  'event.activities-exported': '{actor} hentede listen over aktiviteter',
  'event.audit-log-exported': '{actor} hentede hændelsesloggen',
  'event.backup-restored': 'En sikkerhedskopi blev indlæst',

  'event.detail.password': 'med adgangskode',
  'event.detail.link': 'med et link',
  'event.detail.example': 'som eksempelperson',
  'event.detail.provider': 'gennem login-tjenesten',
  'event.detail.code': 'med en engangskode',
  'event.detail.recovery-code': 'med en nødkode',
  'event.detail.first-administrator': 'til den første administrator',
  'event.detail.invitation': 'til en ny konto',
  'event.detail.reset': 'til en ny adgangskode',
  'event.detail.claims': 'givet af login-tjenesten',
} as const
