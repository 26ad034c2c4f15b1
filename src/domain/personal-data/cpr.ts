// Recognises Danish civil registration numbers (CPR) in free text, so that none is ever stored there. After CPR-kontoret,
// "Personnummeret i CPR": six digits for the day of birth, four whose first tells the century. The check by modulus 11
// has not held for every number since 2007.

/** Ten digits with nothing, a blank or a dash before the last four, that are no part of a longer number. */
const candidate = /(?<![\d.,])(\d{2})(\d{2})(\d{2})(\s?[-–]\s?|\s)?(\d)(\d{3})(?!\d)/g

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/** Where a text holds what must be taken for a CPR number: from which letter, and how many. */
export function findCprNumbers(text: string): { readonly at: number; readonly length: number }[] {
  return [...text.matchAll(candidate)].flatMap((match) => {
    const [whole, day = '', month = '', year = '', between, century = '', rest = ''] = match
    if (!isBirthday(Number(day), Number(month), Number(year), Number(century))) return []
    // Written as one writes it, it is one. Ten digits in a row may be an account or an order: those must pass the check.
    const written = between?.includes('-') || between?.includes('–')
    if (!written && !passesCheck(`${day}${month}${year}${century}${rest}`)) return []
    return [{ at: match.index, length: whole.length }]
  })
}

/** The text with the last four digits of every CPR number in it made unreadable. */
export function maskCprNumbers(text: string): string {
  let masked = text
  for (const { at, length } of findCprNumbers(text))
    masked = `${masked.slice(0, at + length - 4)}****${masked.slice(at + length)}`
  return masked
}

/** Whether such a day has been; the number's seventh digit says in which century. */
function isBirthday(day: number, month: number, year: number, seventh: number): boolean {
  const full = centuryOf(year, seventh) + year
  const date = new Date(Date.UTC(full, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

function centuryOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 : 1900
  return year <= 57 ? 2000 : 1800
}

function passesCheck(digits: string): boolean {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return sum % 11 === 0
}
