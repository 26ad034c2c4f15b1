// Two plans that are not granted yet, so that whoever tries Overblik has something to sign, approve, apply for and decide
// on. They begin after every plan that is counted, and count in nothing.

import type { ExampleApplication } from './application.ts'
import { hjulmagerparken } from './texts/hjulmagerparken.ts'
import { sadelmagerparken } from './texts/sadelmagerparken.ts'

/** One that its leader is writing, and one that waits for the fund. */
export const exampleApplications: readonly ExampleApplication[] = [sadelmagerparken, hjulmagerparken]
