// A choice that the browser remembers, where it is allowed to.

export function readChoice<T extends string>(key: string, values: readonly T[]): T | undefined {
  try {
    const stored = localStorage.getItem(key)
    return values.find((value) => value === stored)
  } catch {
    return undefined
  }
}

export function storeChoice(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // Storage may be closed to the page; the choice then lasts until it is left.
  }
}
