// English: what a poster and a printed note tell residents, beside the Danish.

import type { posterDa } from '../da/poster.ts'

export const posterEn: Readonly<Record<keyof typeof posterDa, string>> = {
  ask: 'Will you answer a few questions?',
  scan: 'Scan the code with your phone, or type the address.',
  nobody: 'It takes a few minutes. Nobody can see who has answered.',
}
