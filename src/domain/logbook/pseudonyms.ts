// Names for the participants of a list that say nothing of who they are: a Danish animal and a number.

const animals = [
  ...['Agerhøne', 'Alk', 'Bjørn', 'Blåmejse', 'Bogfinke', 'Bæver', 'Delfin', 'Dompap', 'Due', 'Edderfugl'],
  ...['Egern', 'Elg', 'Fasan', 'Flagermus', 'Flodhest', 'Frø', 'Gepard', 'Giraf', 'Glente', 'Grævling'],
  ...['Guldsmed', 'Gøg', 'Hare', 'Hejre', 'Hermelin', 'Hest', 'Hjort', 'Hornugle', 'Humlebi', 'Høg'],
  ...['Ilder', 'Isfugl', 'Jaguar', 'Kanin', 'Kat', 'Klyde', 'Krage', 'Laks', 'Lam', 'Lærke'],
  ...['Løve', 'Mariehøne', 'Mejse', 'Musvåge', 'Mår', 'Nattergal', 'Odder', 'Panda', 'Pindsvin', 'Ravn'],
  ...['Ren', 'Ræv', 'Skade', 'Solsort', 'Spurv', 'Spætte', 'Stork', 'Stær', 'Svale', 'Svane'],
  ...['Sæl', 'Terne', 'Tiger', 'Tudse', 'Ugle', 'Vaskebjørn', 'Vibe', 'Zebra', 'Ørn', 'Ål'],
] as const

const numbers = 99

/** One that none of the list has. `random` answers a number from 0 up to, but not including, 1. */
export function newPseudonym(taken: ReadonlySet<string>, random: () => number): string {
  const all = animals.length * numbers
  if (taken.size >= all) throw new RangeError('every pseudonym is taken')
  for (let at = Math.floor(random() * all); ; at = (at + 1) % all) {
    const pseudonym = `${animals[at % animals.length]} ${Math.floor(at / animals.length) + 1}`
    if (!taken.has(pseudonym)) return pseudonym
  }
}
