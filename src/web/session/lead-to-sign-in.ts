// The way from a page that only those who are signed in may see to signing in, and back to it.

import type { AnyRouter } from '@tanstack/react-router'

/** Once, however many parts of the page find that nobody is signed in. */
export function leadToSignIn(router: AnyRouter): void {
  const { pathname, href } = router.state.location
  if (pathname === '/sign-in' || pathname === '/join') return
  void router.navigate({ to: '/sign-in', search: { next: href }, replace: true })
}
