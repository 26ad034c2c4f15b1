// The way from a box to the shared library of indicators: a button that becomes the search, fetched when it is pressed.

import { lazy, Suspense, useState } from 'react'
import { v7 as uuid } from 'uuid'
import { takeIndicator } from '../../domain/indicator/take.ts'
import { type Box, type Indicator, newIndicator, theoryLimits } from '../../domain/theory/theory.ts'
import type { ActivityTypeId } from '../../domain/vocabulary/ids.ts'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'

const LibraryPicker = lazy(async () => ({
  default: (await import('../library/library-picker.tsx')).LibraryPicker,
}))

export function LibraryChoice(props: {
  box: Box
  /** Of the activity; absent where the theory is an effort area's. */
  activityType: ActivityTypeId | undefined
  onTake: (indicator: Indicator) => void
}) {
  const { t, language } = useLanguage()
  const [open, setOpen] = useState(false)
  const { box } = props
  if (box.indicators.length >= theoryLimits.indicatorsOfBox) return null
  if (!open)
    return (
      <p>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t('indicators.pick')}
        </button>
      </p>
    )
  const take = (indicator: Indicator) => {
    setOpen(false)
    props.onTake(indicator)
  }
  return (
    <Suspense fallback={<ListSkeleton />}>
      <LibraryPicker
        lane={box.lane}
        activityType={box.activityType ?? props.activityType}
        taken={box.indicators.flatMap(({ libraryIndicator }) => libraryIndicator ?? [])}
        onTake={(item) => take(takeIndicator(uuid(), item, language))}
        onOwn={(name) => take(newIndicator(uuid(), name))}
        onCancel={() => setOpen(false)}
      />
    </Suspense>
  )
}
