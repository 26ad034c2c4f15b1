// How kinds of evidence are mixed until people have decided enough to learn it from.

/** How much each kind of evidence counts, and from which score on a group or a role is suggested. */
export interface Mix {
  /** Words, pieces of words, the catalogue's search. */
  readonly types: readonly number[]
  /**
   * How common a label is that no word names (as a logarithm of odds), words that name it, words that go with it, whether words name another
   * one instead, how much more or less common it is in the type, the words of decisions, and any text.
   */
  readonly groups: readonly number[]
  readonly roles: readonly number[]
  readonly groupsFrom: number
  readonly rolesFrom: number
}

/** Rounded from what suits a model best that nobody has taught, over the whole labelled set: eighteen numbers, no words. */
export const standard: Mix = {
  types: [0.1, 0.12, 0.35],
  groups: [1.5, 0.3, 1.5, -0.8, 1.3, 0.2, 0.2],
  roles: [1.1, 0.3, 0.55, -0.65, 1.4, 0.2, -0.3],
  groupsFrom: 0.3,
  rolesFrom: 0.3,
}
