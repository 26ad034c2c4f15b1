// A page behind a permission: who hasn't got it is told so, and sees neither the form nor its buttons.

import { Navigate, type RouteComponent, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Permission } from '../../domain/access/permissions.ts'
import { useMay, useSession } from '../session/queries.ts'
import { NotPermitted } from './not-permitted.tsx'
import { PageSkeleton } from './skeleton.tsx'

export function behind(permission: Permission, Page: RouteComponent): RouteComponent {
  return function Guarded(): ReactNode {
    const session = useSession()
    const may = useMay(permission)
    const href = useRouterState({ select: (state) => state.location.href })
    if (session === undefined) return <PageSkeleton />
    if (session.person === null) return <Navigate to="/sign-in" search={{ next: href }} replace />
    return may ? <Page /> : <NotPermitted permission={permission} />
  }
}
