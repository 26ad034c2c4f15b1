// What is measured in the browser, as one file.

export { drawTheory } from '../../src/domain/theory/drawing.ts'
export { layOut } from '../../src/domain/theory/layout.ts'
