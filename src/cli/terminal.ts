// Questions to whoever sits at the terminal, and news of work that takes its time.

import { createInterface } from 'node:readline/promises'

/** The line that is typed in answer; an empty one where nobody is there to answer. */
export async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  // Where the input ends without a line, nobody has said anything.
  const nobody = new Promise<string>((resolve) => void terminal.once('close', () => resolve('')))
  const answer = await Promise.race([terminal.question(question), nobody])
  terminal.close()
  return answer.trim()
}

/** Prints a line on the error stream, once a second, for what takes longer than that. */
export function onceASecond<Given extends unknown[]>(
  line: (...given: Given) => string,
): (...given: Given) => void {
  let last = Date.now()
  return (...given) => {
    if (Date.now() - last < 1000) return
    last = Date.now()
    console.error(line(...given))
  }
}
