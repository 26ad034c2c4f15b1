// A theory of change, of an activity or of an effort area of a plan: as a diagram or a list, with the chosen box and what
// the check finds beside it.

import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import {
  type CSSProperties,
  lazy,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useMemo,
  useState,
} from 'react'
import type { Theory } from '../../contract/theories.ts'
import { breaksOf } from '../../domain/theory/breaks.ts'
import { findWeakLinks } from '../../domain/theory/findings.ts'
import { measuredNow } from '../../domain/theory/live.ts'
import type { TheoryContent } from '../../domain/theory/theory.ts'
import { theoryPlace } from '../../messages/theory-places.ts'
import { AreaTag } from '../components/area-tag.tsx'
import { Breadcrumbs } from '../components/breadcrumbs.tsx'
import { Choice } from '../components/choice.tsx'
import { ExampleBanner } from '../components/example-banner.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { RecordFailure } from '../components/record-failure.tsx'
import { PageSkeleton } from '../components/skeleton.tsx'
import { effortAreaColour } from '../lib/effort-area-colour.ts'
import { useLanguage } from '../lib/language.tsx'
import { useProgrammeAreas } from '../lib/programme-areas.ts'
import { BesideThreads, LostThreads, useTheoryThreads } from '../sparring/theory-threads.tsx'
import { SaveStatus } from '../writing/save-status.tsx'
import { ArrowPanel } from './arrow-panel.tsx'
import { useBadges } from './badges.tsx'
import { BoxPanel } from './box-panel.tsx'
import { TheoryConflictSheet } from './conflict.tsx'
import { FindingsPanel } from './findings-panel.tsx'
import { TheoryHistory } from './history.tsx'
import { isWide } from './is-wide.ts'
import { TheoryOutline } from './outline.tsx'
import { addressOf, nationalQuery, type Owner, theoryQuery } from './queries.ts'
import { TheoryStart } from './start.tsx'
import { SuggestionsPanel } from './suggestions-panel.tsx'
import { TheoryFiles } from './theory-files.tsx'
import './theories.css'
import { failureOf } from '../lib/query-failure.ts'
import type { TheoryEdits } from './theory-edits.ts'
import { useUndoKeys } from './undo-keys.ts'
import { useChosen } from './use-chosen.ts'
import { useTheory } from './use-theory.ts'

/** What draws the diagram is fetched with the first of them. */
const Canvas = lazy(async () => ({ default: (await import('./canvas.tsx')).TheoryCanvas }))
const PrintedTheory = lazy(async () => ({ default: (await import('./printed.tsx')).PrintedTheory }))

export function ActivityTheoryPage() {
  const { id } = useParams({ from: '/activities/$id/theory' })
  return <TheoryPage owner={{ activity: id }} />
}

export function AreaTheoryPage() {
  const { id, effortArea } = useParams({ from: '/plans/$id/theories/$effortArea' })
  return <TheoryPage owner={{ plan: id, effortArea }} />
}

function TheoryPage({ owner }: { owner: Owner }) {
  const { t } = useLanguage()
  // What is being written must not be fetched over.
  const query = useQuery({ ...theoryQuery(owner), refetchOnWindowFocus: false, gcTime: 0 })
  if (failureOf(query))
    return <RecordFailure error={query.error} title={t('theory.title')} retry={() => void query.refetch()} />
  const theory = query.data
  if (theory === undefined) return <PageSkeleton />
  return theory.editable ? (
    <Editor owner={owner} theory={theory} />
  ) : (
    <Page theory={theory} actions={<TheoryFiles of={addressOf(owner)} />}>
      <Shown owner={owner} theory={theory} content={theory.content} edits={undefined} />
    </Page>
  )
}

/** React's style type knows no custom properties. */
type LaneStyle = CSSProperties & Partial<Record<'--lane-colour', string>>

const laneStyle = ({ colour }: Theory): LaneStyle =>
  colour ? { '--lane-colour': effortAreaColour(colour) } : {}

function Page({ theory, actions, children }: { theory: Theory; actions?: ReactNode; children: ReactNode }) {
  const { t } = useLanguage()
  const { plan, activity } = theory
  const areas = useProgrammeAreas(plan.programme)
  const area = areas.find(({ id }) => id === theory.effortArea)?.name ?? theory.effortArea
  return (
    <article className="theory" style={laneStyle(theory)}>
      <PageHeading
        title={activity?.title ?? t('theory.ofArea', { area })}
        above={
          <Breadcrumbs>
            {[
              <Link key="plan" to="/plans/$id" params={{ id: plan.id }}>
                {plan.name}
              </Link>,
              ...(activity
                ? [
                    <Link key="activity" to="/activities/$id" params={{ id: activity.id }}>
                      {activity.title}
                    </Link>,
                  ]
                : []),
              ...(theory.colour ? [<AreaTag key="area" area={theory.colour} />] : []),
            ]}
          </Breadcrumbs>
        }
        actions={actions}
      >
        <p>{t('theory.intro')}</p>
      </PageHeading>
      {plan.example && <ExampleBanner text={t('activity.exampleBanner')} />}
      {children}
    </article>
  )
}

function Editor({ owner, theory }: { owner: Owner; theory: Theory }) {
  const { t } = useLanguage()
  const work = useTheory(owner, theory)
  const [begun, setBegun] = useState(false)
  const { content, conflict, stored } = work.state
  const { undo, redo } = work
  useUndoKeys(undo, redo)
  const actions = (
    <>
      <SaveStatus
        state={work.state}
        words={{ name: () => t('theory.title') }}
        placeOf={(path) => theoryPlace(path, content, t)}
      />
      <button type="button" className="button" disabled={!undo} onClick={() => undo?.()}>
        {t('theory.undo')}
      </button>
      <button type="button" className="button" disabled={!redo} onClick={() => redo?.()}>
        {t('theory.redo')}
      </button>
      <TheoryFiles of={addressOf(owner)} />
    </>
  )
  const empty = content.boxes.length === 0 && stored.content.boxes.length === 0 && !begun
  return (
    <Page theory={theory} actions={actions}>
      {conflict && (
        <TheoryConflictSheet {...{ conflict, areaGoals: theory.areaGoals }} onChoose={work.choose} />
      )}
      {empty ? (
        <TheoryStart
          theory={theory}
          onStart={(start) => {
            setBegun(true)
            if (start.boxes.length > 0) work.replace(start)
          }}
        />
      ) : (
        <div className="stack-l" inert={conflict !== undefined}>
          <Shown owner={owner} theory={theory} content={content} edits={work.edits} />
          <TheoryHistory owner={owner} version={stored.version} onRestore={work.replace} />
        </div>
      )}
    </Page>
  )
}

function Shown(props: {
  owner: Owner
  theory: Theory
  content: TheoryContent
  edits: TheoryEdits | undefined
}) {
  const { t } = useLanguage()
  const { owner, theory, content, edits } = props
  const [view, setView] = useState<'diagram' | 'outline'>(() => (isWide() ? 'diagram' : 'outline'))
  const { chosen, panel, choose, open, show } = useChosen()
  const national = useQuery(nationalQuery).data
  // Whoever types waits for the diagram, not for what is found in it.
  const settled = useDeferredValue(content)
  const findings = useMemo(
    () =>
      findWeakLinks(settled, {
        targetGroups: theory.activity?.targetGroups ?? null,
        agreedPartners: theory.agreedPartners,
        fedGoals: theory.fedBy.map(({ goal }) => goal),
      }),
    [settled, theory],
  )
  const chooseBox = useCallback((id: string) => choose({ box: id }), [choose])
  const talk = useTheoryThreads(owner, theory.plan.id, chooseBox)
  const badges = useBadges(theory, findings)
  const breaks = breaksOf(content, measuredNow(theory.measured, theory.live))
  const box = chosen && 'box' in chosen && content.boxes.find(({ id }) => id === chosen.box)
  const arrow =
    chosen && 'from' in chosen
      ? content.arrows.find(({ from, to }) => from === chosen.from && to === chosen.to)
      : undefined
  const shown = { content, badges, marks: talk.marks, edits }
  return (
    <>
      <div className="theory-tools">
        <Choice
          legend={t('theory.view')}
          value={view}
          options={(['diagram', 'outline'] as const).map((id) => ({ id, label: t(`theory.view.${id}`) }))}
          onChange={setView}
        />
      </div>
      <div className={box || arrow ? 'theory-columns theory-beside' : 'theory-columns'}>
        {view === 'diagram' ? (
          <Suspense fallback={<PageSkeleton />}>
            <Canvas {...shown} {...{ chosen, breaks }} onChoose={choose} onPress={show} />
            <PrintedTheory
              {...{ title: theory.activity?.title ?? t('theory.title'), content, badges, breaks }}
              effortArea={theory.colour}
              emptyLanes="narrow"
            />
          </Suspense>
        ) : (
          <TheoryOutline {...shown} chosen={box ? box.id : undefined} onChoose={open} />
        )}
        {(box || arrow) && (
          <aside className="theory-aside" ref={panel}>
            {box && (
              <BesideThreads key={box.id} talk={talk} box={box} content={content}>
                <BoxPanel {...{ content, box, theory, owner, edits }} onChoose={open} />
              </BesideThreads>
            )}
            {arrow && (
              <ArrowPanel content={content} arrow={arrow} breaks={breaks} edits={edits} onChoose={open} />
            )}
          </aside>
        )}
      </div>
      {edits && <SuggestionsPanel {...{ owner, theory, edits }} content={settled} onAdded={chooseBox} />}
      <LostThreads talk={talk} content={content} />
      <FindingsPanel content={settled} {...{ findings, national, edits }} onChoose={open} />
    </>
  )
}
