// Danish: what waits for people in self-evaluations, in mails and in the inbox.

export const remindersDa = {
  'reminder.round-opens':
    '{plan}: {round} er åben. Frist {day}. {count, plural, one {# selvevaluering mangler} other {# selvevalueringer mangler}}',
  'reminder.round-soon':
    '{plan}: {count, plural, one {# selvevaluering mangler} other {# selvevalueringer mangler}} i {round}. Frist {day}',
  'reminder.round-late':
    '{plan}: {count, plural, one {# selvevaluering mangler} other {# selvevalueringer mangler}} i {round}. Fristen var {day}',
  'reminder.review-waits':
    '{plan}: {count, plural, one {En selvevaluering venter} other {# selvevalueringer venter}} på svar fra dig. Fristen er overskredet',
  'reminder.returned':
    '{plan}: {count, plural, one {En selvevaluering er sendt tilbage} other {# selvevalueringer er sendt tilbage}} og skal rettes',
  'reminder.accepted':
    '{plan}: {count, plural, one {En selvevaluering er godkendt} other {# selvevalueringer er godkendt}}',
  'reminder.waiting': 'Det venter på dig',
  'reminder.waitingText': 'Selvevalueringer, du skal skrive, rette eller svare på.',
  'reminder.mail.subject': 'Nyt om selvevalueringer i Overblik ({count})',
  'reminder.mail.opening': 'Nyt om selvevalueringer i Overblik:',
  'reminder.mail.why':
    'Du får mailen, fordi du arbejder med planerne i Overblik. Du får højst én om dagen, og kun én gang om hver ting.',
  'reminder.mail.off': 'Slå mails fra:',
  'reminder.wish.title': 'Påmindelser på mail',
  'reminder.wish.text':
    'Højst én mail om dagen: når en runde åbner, når fristen nærmer sig, når noget er forsinket, og når en selvevaluering er besvaret.',
  'reminder.wish.none': 'Serveren sender ikke mails. Det, der venter på dig, står i din indbakke.',
  'reminder.wish.byMail': 'Send mig påmindelser',
  'reminder.wish.language': 'Sprog i mails',
  'reminder.wish.saved': 'Gemt.',
  'reminder.off.title': 'Slå mails fra',
  'reminder.off.text':
    'Så sender Overblik dig ikke flere påmindelser. Det, der venter på dig, står stadig i din indbakke.',
  'reminder.off.button': 'Slå påmindelser på mail fra',
  'reminder.off.done': 'Du får ikke flere påmindelser på mail. Du kan slå dem til igen under Min konto.',
  'reminder.off.gone': 'Linket gælder ikke længere. Du kan slå mails fra under Min konto.',
} as const
