// The frame around every page: where one can go, and how the page is to look. Below about 900 px the navigation folds
// into a header with a menu button.

import { Link, Outlet, useRouterState } from '@tanstack/react-router'
import { type ReactNode, Suspense, useEffect, useState } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { useMay, useSession } from '../session/queries.ts'
import { Logo } from './logo.tsx'
import { PrintFooter } from './print-footer.tsx'
import { Settings } from './settings.tsx'
import { Shortcuts } from './shortcuts.tsx'
import { SignedIn } from './signed-in.tsx'
import { PageSkeleton } from './skeleton.tsx'

function Navigation({ unread }: { unread: ReactNode }) {
  const { t } = useLanguage()
  const writes = useMay('edit-plan')
  const mayReadInbox = useMay('see-unpublished')
  const mayImport = useMay('import-forms')
  const mayFollow = useMay('follow-evaluations')
  const mayManage = useMay('manage-people')
  const mayReadLog = useMay('read-audit-log')
  const pages = [
    { to: '/overview', name: t('nav.overview') },
    { to: '/plans', name: t('nav.plans') },
    { to: '/activities', name: t('nav.activities') },
    { to: '/catalogue', name: t('nav.catalogue') },
    ...(writes ? [{ to: '/logbook', name: t('nav.logbook') } as const] : []),
    ...(mayReadInbox ? [{ to: '/inbox', name: t('inbox.title'), beside: unread } as const] : []),
    ...(mayFollow ? [{ to: '/evaluations', name: t('evaluation.plural') } as const] : []),
  ] as const
  const more = [
    { to: '/about', name: t('nav.about') },
    { to: '/programmes', name: t('programmes.title') },
    { to: '/indicators', name: t('indicators.title') },
    ...(mayImport ? [{ to: '/imports', name: t('nav.imports') } as const] : []),
    ...(mayManage ? [{ to: '/people', name: t('nav.people') } as const] : []),
    ...(mayReadLog ? [{ to: '/audit-log', name: t('nav.auditLog') } as const] : []),
  ] as const
  const items = (
    links: readonly { to: (typeof pages | typeof more)[number]['to']; name: string; beside?: ReactNode }[],
  ) =>
    links.map((link) => (
      <li key={link.to}>
        <Link to={link.to} className="nav-link" activeOptions={{ includeSearch: false }}>
          {link.name}
          {link.beside}
        </Link>
      </li>
    ))
  return (
    <nav aria-label={t('nav.label')} className="navigation">
      <ul className="nav-list">{items(pages)}</ul>
      <ul className="nav-list nav-more">
        {items(more)}
        <li>
          <a href="/api" className="nav-link">
            {t('nav.api')}
          </a>
        </li>
      </ul>
    </nav>
  )
}

/** `search` is the way to the search, `unread` stands beside the way to the inbox: the frame knows nothing of either. */
export function Shell({ search, unread }: { search: ReactNode; unread: ReactNode }) {
  const { t } = useLanguage()
  const session = useSession()
  const [open, setOpen] = useState(false)
  const pathname = useRouterState({ select: (state) => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: the menu closes whenever the page changes
  useEffect(() => setOpen(false), [pathname])
  return (
    <div className="shell">
      <a href="#content" className="skip-link">
        {t('app.skip')}
      </a>
      <header className={open ? 'side side-open' : 'side'}>
        <div className="side-head">
          <Link to="/overview" className="brand">
            <Logo />
            {t('app.name')}
          </Link>
          <button
            type="button"
            className="button menu-button"
            aria-expanded={open}
            aria-controls="side-body"
            onClick={() => setOpen(!open)}
          >
            {open ? t('common.close') : t('nav.open')}
          </button>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape folds the menu from wherever in it one is */}
        <div
          className="side-body"
          id="side-body"
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false)
          }}
        >
          {session?.person === null ? (
            <div />
          ) : (
            <div>
              {search}
              <Navigation unread={unread} />
            </div>
          )}
          <div className="side-foot">
            {session?.person && <SignedIn person={session.person} />}
            <Settings />
          </div>
        </div>
      </header>
      <main id="content" className="content" tabIndex={-1}>
        <Suspense fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
        <PrintFooter />
      </main>
      <Shortcuts />
    </div>
  )
}
