// Thrown when a file as a whole can't be used; its code is told to the person who handed it in.

import type { FileProblemCode } from '../../domain/import/problems.ts'

export class FileProblem extends Error {
  override readonly name = 'FileProblem'
  readonly code: FileProblemCode

  constructor(code: FileProblemCode) {
    super(code)
    this.code = code
  }
}
