// Addresses among the settings: those of other services, and where people reach Overblik itself.

import { Fault } from './fault.ts'

/** Throws a Fault where it is none that is safe to lead to. */
export function readAddress(name: string, given: string): URL {
  const url = URL.canParse(given) ? new URL(given) : undefined
  const own = url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url && (url.protocol === 'https:' || own)) return url
  throw new Fault(`${name} is "${given}"; it must be an address that begins with https://.`)
}

/** OVERBLIK_ADDRESS as an origin. `because` says what needs it. Throws a Fault that names what is wrong or missing. */
export function readOwnAddress(given: string | undefined, because: string): string {
  if (!given) throw new Fault(`OVERBLIK_ADDRESS is missing; ${because}, such as https://overblik.example.`)
  const url = readAddress('OVERBLIK_ADDRESS', given)
  if (url.pathname === '/' && url.search === '' && url.hash === '') return url.origin
  throw new Fault(`OVERBLIK_ADDRESS is "${given}"; nothing may follow the name of the host.`)
}
