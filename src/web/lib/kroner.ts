// An amount in whole kroner as people write it: with the thousands apart or not.

const most = 10_000_000_000
const whole = /^(\d+|\d{1,3}([.,\s\u00a0]\d{3})+)(\s*kr\.?)?$/

/** 0 where nothing is written, undefined where it is no whole amount up to ten milliard. */
export function parseKroner(text: string): number | undefined {
  const written = text.trim()
  if (written === '') return 0
  if (!whole.test(written)) return undefined
  const amount = Number(written.replaceAll(/\D/g, ''))
  return amount <= most ? amount : undefined
}
