// Lets only so much heavy work run at once, so that many files handed in together cost time and not the server.

/** Of the work given to the function that is answered, at most `most` runs at once; the rest follows in order. */
export function makeTurns(most: number): <Result>(work: () => Promise<Result>) => Promise<Result> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running < most) running++
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      // Whoever waits takes over the place of the one that leaves.
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
