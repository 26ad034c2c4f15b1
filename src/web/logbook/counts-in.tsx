// Which goals the sessions count in, and how far those are: said quietly where a session is written, so that whoever counts
// heads sees what for. Without a net nothing is said.

import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { FedIndicators } from '../../contract/logbook-sums.ts'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { fedIndicatorsQuery } from './queries.ts'

type Fed = FedIndicators['items'][number]

export function CountsIn({ activityId }: { activityId: string }) {
  const { data } = useQuery(fedIndicatorsQuery(activityId))
  if (data === undefined || data.items.length === 0) return null
  return (
    <ul className="counts-in quiet small">
      {data.items.map((one) => (
        <li key={one.id}>
          <Sentence planId={data.planId} one={one} />
        </li>
      ))}
    </ul>
  )
}

function Sentence({ planId, one }: { planId: string; one: Fed }) {
  const { t } = useLanguage()
  const words = useFigureWords()
  const { attained, target, aggregation } = one
  const size = attained.value ? words.size(attained.value.size, 'count', aggregation) : undefined
  const aim = words.size(target, 'count', aggregation)
  return (
    <>
      {t('logbook.countsIn')}{' '}
      <Link to="/plans/$id/indicators/$indicator" params={{ id: planId, indicator: one.id }}>
        {one.name || t('indicator.unnamed')}
      </Link>
      {': '}
      {size === undefined
        ? t('logbook.countsIn.none')
        : target === ''
          ? t('logbook.countsIn.size', { size })
          : t(`logbook.countsIn.${isPart(one) ? 'part' : 'aim'}`, { size, aim })}
    </>
  )
}

/** Whether the number is so many of those aimed at; a mean or a change is none, nor what is to stay low. */
const isPart = ({ feed, aggregation, direction }: Fed) =>
  direction === 'up' &&
  feed !== 'mean-attendance' &&
  (aggregation === 'cumulative' || (aggregation === 'latest' && feed !== 'sessions'))
