// Passwords are kept as argon2id hashes that carry their own parameters, so that these can grow later.

import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// The first choice of the OWASP Password Storage Cheat Sheet: 19 MiB, two passes, one lane.
const now = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

/** Answers a PHC string: `$argon2id$v=19$m=19456,t=2,p=1$salt$hash`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await derive('argon2id', { message: normalised(password), nonce, tagLength, ...now })
  return `$argon2id$v=19$m=${now.memory},t=${now.passes},p=${now.parallelism}$${base64(nonce)}$${base64(tag)}`
}

const stored = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/

/** Whether the password is the one that was hashed. Without a hash it takes the same time, and is never right. */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const [, memory, passes, parallelism, salt = '', tag = ''] = stored.exec(hash ?? '') ?? []
  const parameters =
    memory === undefined
      ? now
      : { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) }
  const nonce = memory === undefined ? randomBytes(16) : Buffer.from(salt, 'base64')
  const found = await derive('argon2id', { message: normalised(password), nonce, tagLength, ...parameters })
  const expected = Buffer.from(tag, 'base64')
  return expected.length === found.length && timingSafeEqual(expected, found)
}

/** The same letter can be typed in two ways on two keyboards; both are to be right. */
function normalised(password: string): string {
  return password.normalize('NFKC')
}
