// A page behind a permission: who hasn't got it is told so, and sees neither the form nor its buttons.

import { type RouteComponent, useRouter } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { Permission } from '../../domain/access/permissions.ts'
import { leadToSignIn } from '../session/lead-to-sign-in.ts'
import { useMay, useSession } from '../session/queries.ts'
import { NotPermitted } from './not-permitted.tsx'
import { PageSkeleton } from './skeleton.tsx'

export function behind(permission: Permission, Page: RouteComponent): RouteComponent {
  return function Guarded(): ReactNode {
    const session = useSession()
    const may = useMay(permission)
    const router = useRouter()
    const nobody = session?.person === null
    useEffect(() => {
      if (nobody) leadToSignIn(router)
    }, [nobody, router])
    if (session === undefined || nobody) return <PageSkeleton />
    return may ? <Page /> : <NotPermitted permission={permission} />
  }
}
