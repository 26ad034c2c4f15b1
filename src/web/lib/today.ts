// Today, as a day on the reader's clock: 2026-11-23.

export const today = (): string => new Date().toLocaleDateString('sv-SE')
