// Secrets that a browser or a link carries. What is stored is their hash: who reads the database can't use them.

import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits, in letters that need no escaping in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

export function hashSecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}
