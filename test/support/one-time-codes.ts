// A phone for tests: knows the secret, and tells the code of any half minute.

import { URI } from 'otpauth'
import { expect } from 'vitest'
import type { NewOneTimeCodes, RecoveryCodes } from '../../src/contract/one-time-codes.ts'
import { type Browser, password } from './browsers.ts'

export interface Phone {
  /** The code of now, or of so many half minutes later. */
  code(later?: number): string
}

export function phoneOf(address: string): Phone {
  const totp = URI.parse(address)
  return { code: (later = 0) => totp.generate({ timestamp: Date.now() + later * 30_000 }) }
}

/** Turns one-time codes on, with the code of the half minute before, so that those of now and the next are unused. */
export async function turnOnCodes(browser: Browser): Promise<{ phone: Phone; recoveryCodes: string[] }> {
  const begun = await browser.ask('POST', '/api/session/one-time-codes', { password })
  expect(begun.statusCode).toBe(200)
  const phone = phoneOf(begun.json<NewOneTimeCodes>().address)
  const confirmed = await browser.ask('POST', '/api/session/one-time-codes/confirm', { code: phone.code(-1) })
  expect(confirmed.statusCode).toBe(200)
  return { phone, recoveryCodes: confirmed.json<RecoveryCodes>().recoveryCodes }
}
