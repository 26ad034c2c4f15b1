// How many answers must stand together before anything is told of them, and what a survey asks of whoever answers instead
// of who they are (decision 14).

/**
 * The answers to a question are told in batches of so many. Two results of the same question thus lie none or at least
 * so many answers apart, and no answer can be had by taking one from the other.
 */
export const batch = 5

/** How many of the answers to a question are told; the others wait for their batch to be full. */
export const toldOf = (answers: number): number => answers - (answers % batch)

/** In seconds: whoever reads the questions takes longer. */
export const leastTime = 3

/** In days: so long a phone without a net may keep an answer. */
export const longestTime = 30

/** Of the check sum of an answer so many first bits are zero: 4096 tries, a quarter of a second on an old phone. */
export const effortBits = 12

/** What the check sum is made of. `ticket` is the server's word for when the questions were read, `answer` the answer's id. */
export const effortText = (ticket: string, answer: string, tried: number): string =>
  `${ticket} ${answer} ${tried}`

/** Whether a check sum (SHA-256) shows that it was searched for. */
export function showsEffort(digest: Uint8Array): boolean {
  const whole = Math.floor(effortBits / 8)
  const rest = effortBits % 8
  return (
    digest.length > whole &&
    digest.subarray(0, whole).every((byte) => byte === 0) &&
    (digest[whole] ?? 0) >>> (8 - rest) === 0
  )
}
