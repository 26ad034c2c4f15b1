// How much has to be written before it is looked for.

/** Less than this is in nearly every word. */
export const fewestLetters = 3
