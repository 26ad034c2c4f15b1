// Danish: what a poster and a printed note tell residents, beside the English.

export const posterDa = {
  ask: 'Vil du svare på nogle få spørgsmål?',
  scan: 'Scan koden med din telefon, eller skriv adressen.',
  nobody: 'Det tager et par minutter. Ingen kan se, hvem der har svaret.',
} as const
