// A fault that the person at the terminal can mend: its message says what is wrong and what to do, without a stack.

export class Fault extends Error {
  override readonly name = 'Fault'
}
