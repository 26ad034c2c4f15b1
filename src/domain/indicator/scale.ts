// The scale that answers are given on.

/** From the worst or lowest answer to the other end, such as 1 to 5. */
export interface Scale {
  readonly low: number
  readonly high: number
}
