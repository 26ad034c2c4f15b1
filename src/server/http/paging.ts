// Pages of a list, as the address asks for them.

/** Page (from 1) and page size; the contract has checked their form. */
export function readPage(
  page: string | undefined,
  pageSize: string | undefined,
): { page: number; pageSize: number } {
  return { page: Number(page ?? 1), pageSize: Number(pageSize ?? 25) }
}
