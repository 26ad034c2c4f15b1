// The overview's shapes before its figures have come.

import { Bone } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { KeyFiguresSkeleton } from './key-figures.tsx'

const bars = ['90%', '75%', '60%', '55%', '52%', '30%', '22%', '20%']

function CardSkeleton() {
  return (
    <div className="sheet stack">
      <Bone width="55%" height="1.4rem" />
      {bars.map((width) => (
        <Bone key={width} width={width} height="1rem" />
      ))}
    </div>
  )
}

export function OverviewSkeleton() {
  const { t } = useLanguage()
  return (
    <div aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      <KeyFiguresSkeleton />
      <div className="cards" aria-hidden="true">
        <CardSkeleton />
        <CardSkeleton />
      </div>
    </div>
  )
}
