// Lets the app open without a net, and gives the logbook what it needs for today. What a server says comes first wherever
// there is one, so that nobody stays on an old version or on old data. It stands alone: nothing is imported.

const worker = self as WorkerGlobalScope as ServiceWorkerGlobalScope

/** Both are filled in when the app is built: the files that it needs to open, and a hash of what they hold. */
const files = '__FILES__'.split(' ')
const version = '__VERSION__'

const shell = `overblik-app-${version}`
const data = 'overblik-data'
/** What a page asks for that is to be had without a net as well. */
const kept = ['/api/session', '/api/vocabulary', '/api/logbooks']
/** A net that does not answer for so long is none, in milliseconds. */
const patience = 5000

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll(files))
      .then(() => worker.skipWaiting()),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(removeOld().then(() => worker.clients.claim()))
})

/** A page that is still open may need the files of the version before this one. */
async function removeOld(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith('overblik-app-') && name !== shell)
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)))
}

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== worker.location.origin) return
  // Whoever signs in, changes or leaves takes the data along.
  if (request.method !== 'GET') {
    if (pathname.startsWith('/api/session')) event.respondWith(forgetting(request))
    return
  }
  if (kept.includes(pathname)) return event.respondWith(freshOrKept(request, pathname))
  // Residents answer on a page of its own, which is no part of the app.
  if (pathname.startsWith('/api') || pathname.startsWith('/svar/')) return
  if (request.mode === 'navigate') return event.respondWith(freshOrShell(request))
  if (files.includes(pathname) || pathname.startsWith('/assets/')) event.respondWith(keptOrFresh(request))
})

async function forgetting(request: Request): Promise<Response> {
  const answer = await fetch(request)
  await caches.delete(data)
  return answer
}

/** Throws where no answer comes in time. */
function fetchSoon(request: Request): Promise<Response> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new TypeError('no answer')), patience),
  )
  return Promise.race([fetch(request), late])
}

async function freshOrShell(request: Request): Promise<Response> {
  try {
    return await fetchSoon(request)
  } catch {
    return (await keptHere('/index.html')) ?? Response.error()
  }
}

/** Files with a hash in their name never change. */
async function keptOrFresh(request: Request): Promise<Response> {
  return (await keptHere(request)) ?? fetch(request)
}

/** This version's own first: where all are asked, the oldest answers. */
async function keptHere(file: Request | string): Promise<Response | undefined> {
  const own = await (await caches.open(shell)).match(file)
  return own ?? caches.match(file)
}

async function freshOrKept(request: Request, pathname: string): Promise<Response> {
  let answer: Response
  try {
    answer = await fetchSoon(request)
  } catch (cause) {
    const known = await (await caches.open(data)).match(pathname)
    if (known) return known
    throw cause
  }
  if (pathname === '/api/session') await forgetOthers(answer.clone())
  if (answer.status === 401) await caches.delete(data)
  if (answer.ok) await (await caches.open(data)).put(pathname, answer.clone())
  return answer
}

interface Session {
  readonly person: { readonly id: string } | null
}

/** Nothing is left of another person's data where somebody else is signed in by now. */
async function forgetOthers(answer: Response): Promise<void> {
  const before = await (await caches.open(data)).match('/api/session')
  if (!before || !answer.ok) return
  const [was, is] = (await Promise.all([before.json(), answer.json()])) as [Session, Session]
  if (was.person?.id !== is.person?.id) await caches.delete(data)
}
