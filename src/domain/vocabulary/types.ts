// The shapes that every part of the vocabulary shares: a bilingual text, a term with a code word, a version.

/** A text in the interface's two languages; Danish is the first. */
export interface Text {
  readonly da: string
  readonly en: string
}

export type Language = keyof Text

/** A coded term: `id` is the code word used in database, API and addresses; it never changes once published. */
export interface Term<Id extends string = string> {
  readonly id: Id
  readonly name: Text
}

/** A term with a sentence or two that tells when to choose it. */
export interface DescribedTerm<Id extends string = string> extends Term<Id> {
  readonly description: Text
}
