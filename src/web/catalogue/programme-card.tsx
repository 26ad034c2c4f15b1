// Activities under a programme's own effort areas. What may belong to several is drawn light in each, told of by itself, and
// counted once in the total.

import { useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import type { Catalogue, CatalogueByProgramme } from '../../contract/catalogue.ts'
import type { OverviewFilter } from '../../domain/overview/filter.ts'
import type { EffortAreaId } from '../../domain/vocabulary/ids.ts'
import type { BarChartData } from '../charts/bar-chart.ts'
import { ChartFrame } from '../charts/chart-frame.tsx'
import { barChartHeight } from '../charts/chart-heights.ts'
import type { DrawChart } from '../charts/chart-options.ts'
import { Failure } from '../components/failure.tsx'
import { FigureLink } from '../components/figure-link.tsx'
import { useFilterInWords } from '../components/filter-words.ts'
import { ListSkeleton } from '../components/skeleton.tsx'
import { useLanguage } from '../lib/language.tsx'
import { failureOf } from '../lib/query-failure.ts'
import { useNames } from '../lib/vocabulary.ts'
import { hrefOf } from '../overview/card-context.ts'
import { programmeQuery } from './queries.ts'
import { useProgrammePlace } from './type-words.ts'

interface Props {
  readonly programme: string
  readonly filter: OverviewFilter
  readonly catalogue: Catalogue
}

export function ProgrammeCard(props: Props) {
  const query = useQuery(programmeQuery(props.programme, props.filter))
  if (failureOf(query)) return <Failure error={query.error} retry={() => void query.refetch()} />
  if (query.data === undefined) return <ListSkeleton />
  return <Card {...props} seen={query.data} />
}

function Card({ programme, filter, catalogue, seen }: Props & { seen: CatalogueByProgramme }) {
  const { t, format, language } = useLanguage()
  const { vocabulary } = useNames()
  const inWords = useFilterInWords()
  const own = vocabulary.programmes.find(({ id }) => id === programme)
  const { effortArea: _area, ...kept } = filter
  const nameOf = (id: string) => own?.effortAreas.find((area) => area.id === id)?.name[language] ?? id
  const range = ({ least, most }: { least: number; most: number }) =>
    least === most
      ? format.number(least)
      : t('catalogue.range', { least: format.number(least), most: format.number(most) })
  const list = (areas: readonly EffortAreaId[]) =>
    areas.length === 0
      ? undefined
      : ({ to: '/activities', filter: { ...kept, effortArea: [...areas] } } as const)
  const data: BarChartData = {
    label: t('catalogue.under', { programme: own?.name[language] ?? programme }),
    legend: { whole: t('catalogue.underWhole'), part: t('catalogue.underPart') },
    rows: seen.areas.map((area) => ({
      key: area.id,
      label: nameOf(area.id),
      count: area.activities.most,
      part: area.activities.least,
      value: range(area.activities),
      title: t('catalogue.underTitle', {
        ...{ area: nameOf(area.id), least: area.activities.least, most: area.activities.most },
        ...{ plansLeast: area.plans.least, plansMost: area.plans.most },
      }),
      ...hrefOf(list([...area.alone, ...area.shared])),
    })),
  }
  const key = JSON.stringify(data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew where what it says is another
  const draw: DrawChart = useCallback(
    async (options) => (await import('../charts/bar-chart.ts')).barChart(data, options),
    [key],
  )
  return (
    <ChartFrame
      title={data.label}
      subtitle={t('catalogue.underOf')}
      draw={draw}
      // biome-ignore lint/correctness/useExhaustiveDependencies: likewise
      height={useMemo(() => barChartHeight(data), [key])}
      table={{
        columns: [
          { header: t('overview.area'), kind: 'text' },
          { header: t('catalogue.underPart'), kind: 'integer' },
          { header: t('catalogue.underWhole'), kind: 'integer' },
          { header: t('catalogue.underPlans'), kind: 'text' },
          { header: t('catalogue.underReached'), kind: 'text' },
        ],
        rows: seen.areas.map((area) => ({
          key: area.id,
          cells: [
            nameOf(area.id),
            area.activities.least,
            area.activities.most,
            range(area.plans),
            area.figures.evaluated === 0
              ? null
              : t('overview.countOf', {
                  count: format.number(area.figures.reached),
                  of: format.number(area.figures.evaluated),
                }),
          ],
          cellHrefs: [
            undefined,
            hrefOf(list(area.alone)).href,
            hrefOf(list([...area.alone, ...area.shared])).href,
          ],
        })),
      }}
      source={{
        source: t(catalogue.exampleData ? 'overview.sourceExample' : 'overview.sourceForms'),
        filter: inWords(kept),
        counted: t('activities.count', { count: seen.total.activities }),
        date: catalogue.dataDate,
      }}
      fileName={`indsatsomraader-${programme}`}
      note={<Split seen={seen} programme={programme} list={list} />}
    />
  )
}

/** What can be in several places, what is outside, and the sum that counts each activity once. */
function Split(props: {
  seen: CatalogueByProgramme
  programme: string
  list: (areas: readonly EffortAreaId[]) => { to: '/activities'; filter: OverviewFilter } | undefined
}) {
  const { t, format } = useLanguage()
  const names = useNames()
  const placeIn = useProgrammePlace()
  const { seen, programme, list } = props
  const sum = (parts: readonly { figures: { activities: number } }[]) =>
    parts.reduce((total, { figures }) => total + figures.activities, 0)
  const areasOf = (areas: readonly EffortAreaId[]) => format.list(areas.map((area) => names.shortName(area)))
  const counted = (count: number, areas: readonly EffortAreaId[]) => (
    <FigureLink target={count === 0 ? undefined : list(areas)}>{t('activities.count', { count })}</FigureLink>
  )
  const { outside } = seen
  return (
    <div className="programme-split">
      {seen.shared.length > 0 && (
        <>
          <h3>
            {t('catalogue.several')} <span className="state">{t('catalogue.estimate')}</span>
          </h3>
          <ul className="programme-parts">
            {seen.shared.map((part) => {
              const [first] = part.effortAreas
              const place = first && placeIn(programme, first)
              return (
                <li key={part.areas.join(' ')}>
                  {around(
                    t('catalogue.severalText', {
                      count: mark,
                      areas: areasOf(part.effortAreas),
                      programmeAreas: place?.name ?? '',
                    }),
                    counted(part.figures.activities, part.effortAreas),
                  )}
                  {place?.notes.map((note) => (
                    <span key={note} className="programme-note">
                      {note}
                    </span>
                  ))}
                </li>
              )
            })}
          </ul>
        </>
      )}
      {outside.effortAreas.length > 0 && (
        <p>
          {around(
            t('catalogue.outsideText', { count: mark, areas: areasOf(outside.effortAreas) }),
            counted(outside.figures.activities, outside.effortAreas),
          )}
        </p>
      )}
      <p>
        {t('catalogue.sum', {
          alone: format.number(sum(seen.areas)),
          several: format.number(sum(seen.shared)),
          outside: format.number(outside.figures.activities),
          total: format.number(seen.total.activities),
        })}
      </p>
    </div>
  )
}

/** Stands in a sentence where the link goes. */
const mark = '\u0000'

function around(sentence: string, link: React.ReactNode) {
  const [before, after] = sentence.split(mark)
  return (
    <>
      {before}
      {link}
      {after}
    </>
  )
}
