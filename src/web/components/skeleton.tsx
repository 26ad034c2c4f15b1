// Quiet shapes of the size that the content will have, so that nothing jumps when it comes.

import { useLanguage } from '../lib/language.tsx'

export function Bone(props: { width?: string; height?: string }) {
  return <span className="bone" style={{ width: props.width ?? '100%', height: props.height ?? '1em' }} />
}

export function PageSkeleton() {
  const { t } = useLanguage()
  return (
    <div className="stack" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      <Bone width="min(22rem, 80%)" height="2.3rem" />
      <Bone width="min(30rem, 100%)" height="1.2rem" />
      <div className="sheet bone-sheet" />
      <div className="sheet bone-sheet" />
    </div>
  )
}

const rows = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']

export function ListSkeleton() {
  const { t } = useLanguage()
  return (
    <div className="sheet stack" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      {rows.map((row) => (
        <Bone key={row} height="2.4rem" />
      ))}
    </div>
  )
}
