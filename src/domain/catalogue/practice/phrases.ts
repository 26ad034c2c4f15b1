// Lists of words are written with commas, so that a list of forty is read at a glance.

/** Of a list with commas, over as many lines as it takes. */
export const phrases = (list: string): readonly string[] => list.split(',').map((phrase) => phrase.trim())
