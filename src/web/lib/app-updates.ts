// Makes the app one that opens without a net, and sees to it that nobody is left on an old version: the next page that is
// opened after a new one has come is fetched from the server.

import type { AnyRouter } from '@tanstack/react-router'

/** How often a page that stays open asks for a new version, in milliseconds. */
const hour = 3_600_000

export function keepUpToDate(router: AnyRouter): void {
  // A server that is run for development has no built app to keep.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  let stale = false
  const first = serviceWorker.controller === null
  serviceWorker.addEventListener('controllerchange', () => {
    // The first one to come changes nothing.
    stale = !first || stale
  })
  router.subscribe('onBeforeNavigate', ({ pathChanged, toLocation }) => {
    if (stale && pathChanged && navigator.onLine) location.assign(toLocation.href)
  })
  void serviceWorker
    .register('/service-worker.js')
    .then((registration) => {
      const look = () => void registration.update().catch(() => {})
      setInterval(look, hour)
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look())
    })
    // A browser may refuse it, such as in a private window: the app works as long as there is a net.
    .catch(() => {})
}
