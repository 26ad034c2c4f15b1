import { describe, expect, it } from 'vitest'
import { isTooEasy } from './password-strength.ts'

const known = ['Mette Østergaard-Holm', 'mette.holm@bolig.example']

describe('a password that is easy to guess', () => {
  it.each([
    ['what most people choose', 'password1234'],
    ['it with lookalikes', 'P4ssw0rd!2026'],
    ['it in Danish', 'Adgangskode123'],
    ['a season and a year', 'Sommer2026!!'],
    ['the name of this place', 'Overblik-2027'],
    ['the name of this place twice', 'overblikoverblik'],
    ['the person’s own name', 'mette østergaard'],
    ['a part of the name and a number', 'Østergaard1985'],
    ['the e-mail', 'mette.holm@bolig.example'],
    ['a row of keys', 'qwertyuiopå123'],
    ['two rows of keys', '1q2w3e4r5t6y'],
    ['digits in a row', '123456789012'],
    ['the alphabet backwards', 'zyxwvutsrqpo'],
    ['one sign over and over', 'aaaaaaaaaaaaaaaa'],
    ['one word over and over', 'kaffekaffekaffe'],
    ['signs that are no letters', '!!!???!!!???---'],
  ])('is refused: %s', (_, password) => {
    expect(isTooEasy(password, known)).toBe(true)
  })

  it.each([
    'fem grønne cykler i regn',
    'syv røde huse på bakken',
    'correct horse battery staple',
    'mette cykler altid til stranden',
    'sommerfugl under trappen',
    'kV7#mq9Lx2pT',
  ])('is not one like “%s”', (password) => {
    expect(isTooEasy(password, known)).toBe(false)
  })

  it('is told within a moment, however long it is', () => {
    const began = performance.now()
    isTooEasy('ab1'.repeat(66), known)
    isTooEasy('abcdefghij'.repeat(20), known)
    expect(performance.now() - began).toBeLessThan(200)
  })
})
