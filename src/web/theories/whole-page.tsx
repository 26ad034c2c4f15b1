// A plan's theories of change in one picture: what its activities lead to, or how its effort areas come to the same in the
// end. To be read; each part is written where it belongs.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { holisticView, wholeLaneNames, wholePlan } from '../../domain/theory/whole.ts'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Choice } from '../components/choice.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { BoxPanel } from './box-panel.tsx'
import { isWide } from './is-wide.ts'
import { TheoryOutline } from './outline.tsx'
import { wholeAddress, wholeTheoryQuery } from './queries.ts'
import { TheoryFiles } from './theory-files.tsx'
import './theories.css'
import { failureOf } from '../lib/query-failure.ts'
import { useChosen } from './use-chosen.ts'

const Canvas = lazy(async () => ({ default: (await import('./canvas.tsx')).TheoryCanvas }))
const PrintedTheory = lazy(async () => ({ default: (await import('./printed.tsx')).PrintedTheory }))

const views = ['activities', 'areas', 'outline'] as const

export function WholeTheoryPage() {
  const { t } = useLanguage()
  const { id } = useParams({ from: '/plans/$id/theories' })
  const query = useQuery(wholeTheoryQuery(id))
  const [view, setView] = useState<(typeof views)[number]>(() => (isWide() ? 'activities' : 'outline'))
  const { chosen, panel, choose, open, show } = useChosen()
  const areas = useProgrammeAreas(query.data?.plan.programme ?? '')
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('theory.ofPlan')} retry={() => void query.refetch()} />
  if (query.data === undefined) return <PageSkeleton />
  const { plan, activities } = query.data
  const theories = {
    activities,
    areas: query.data.areas.map((area) => ({
      ...area,
      name: areas.find((one) => one.id === area.id)?.name ?? area.id,
    })),
  }
  const content = view === 'areas' ? holisticView(theories) : wholePlan(theories)
  const box = chosen && 'box' in chosen && content.boxes.find((one) => one.id === chosen.box)
  const laneNames = wholeLaneNames[view === 'areas' ? 'areas' : 'activities']
  const shown = {
    ...{ content, laneNames, badges: new Map(), marks: new Map() },
    edits: undefined,
  }
  return (
    <article className="theory">
      <PageHeading
        title={t('theory.whole', { plan: plan.name })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id }}>
                {plan.name}
              </Link>,
            ]}
          </Breadcrumbs>
        }
        actions={
          <TheoryFiles
            of={wholeAddress(id)}
            parameters={{ view: view === 'areas' ? 'areas' : 'activities' }}
          />
        }
      >
        <p>{t('theory.wholeText')}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('plan.exampleBanner')} />}
      {content.boxes.length === 0 ? (
        <p className="sheet quiet">{t('theory.wholeNone')}</p>
      ) : (
        <>
          <div className="theory-tools">
            <Choice
              legend={t('theory.view')}
              value={view}
              options={views.map((one) => ({ id: one, label: t(`theory.wholeView.${one}`) }))}
              onChange={(next) => {
                setView(next)
                choose(undefined)
              }}
            />
          </div>
          <div className={box ? 'theory-columns theory-beside' : 'theory-columns'}>
            {view === 'outline' ? (
              <TheoryOutline {...shown} chosen={box ? box.id : undefined} onChoose={open} />
            ) : (
              <Suspense fallback={<PageSkeleton />}>
                <Canvas
                  key={view}
                  {...shown}
                  {...{ chosen, breaks: new Map() }}
                  emptyLanes="none"
                  onChoose={choose}
                  onPress={show}
                />
                <PrintedTheory
                  {...{
                    title: t('theory.whole', { plan: plan.name }),
                    content,
                    badges: shown.badges,
                    laneNames,
                  }}
                  breaks={new Map()}
                  effortArea={null}
                  emptyLanes="none"
                />
              </Suspense>
            )}
            {box && (
              <aside className="theory-aside" ref={panel}>
                <BoxPanel
                  content={content}
                  box={box}
                  theory={undefined}
                  owner={undefined}
                  edits={undefined}
                  onChoose={open}
                />
              </aside>
            )}
          </div>
        </>
      )}
    </article>
  )
}
