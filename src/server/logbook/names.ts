// Names of participants, encrypted before they reach the database: AES-256-GCM, bound to the participant whose they are.

import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const nonceBytes = 12
const tagBytes = 16

/** Whose name it is: a name that is moved to another row can't be read there. */
const bound = (participantId: string) => Buffer.from(participantId)

export function sealName(key: Buffer, participantId: string, name: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv(algorithm, key, nonce, { authTagLength: tagBytes }).setAAD(
    bound(participantId),
  )
  const text = Buffer.concat([cipher.update(name, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), text])
}

/** Undefined where it was sealed with another key, for another participant, or has been altered. */
export function openName(key: Buffer, participantId: string, sealed: Buffer): string | undefined {
  try {
    const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, nonceBytes), {
      authTagLength: tagBytes,
    })
      .setAAD(bound(participantId))
      .setAuthTag(sealed.subarray(nonceBytes, nonceBytes + tagBytes))
    const text = sealed.subarray(nonceBytes + tagBytes)
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
