// How far the goal came, in a word, a sentence, and the numbers that it follows from.

import { Link } from '@tanstack/react-router'
import type { MeasuredIndicator } from '../../contract/measurements.ts'
import { StandingBadge } from '../components/standing-badge.tsx'
import { AttainmentBadge } from '../components/state-badge.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'

export function Standing({ indicator }: { indicator: MeasuredIndicator }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { attained, unit, aggregation, target, baseline, nothingToReach } = indicator
  const { standing, attainment, ground, value } = attained
  // Sums and changes begin at nought, whatever stood there before.
  const counts = baseline !== '' && (aggregation === 'latest' || aggregation === 'mean')
  const facts = [
    [t(`indicator.held.${aggregation}`), <Held key="held" indicator={indicator} />],
    [
      t('indicator.target'),
      target === ''
        ? t('common.notGiven')
        : t('indicator.targetBy', {
            target: words.size(target, unit, aggregation),
            day: format.date(attained.dueOn),
          }),
    ],
    [t('indicator.baseline'), baseline === '' ? t('common.notGiven') : words.size(baseline, unit)],
  ] as const
  return (
    <section className="sheet standing" aria-labelledby="standing">
      <h2 id="standing">
        <StandingBadge standing={standing} />{' '}
        {value && attainment !== 'reached' && <AttainmentBadge attainment={attainment} />}
      </h2>
      <p className="measure">{t(`indicator.why.${ground}`, { baseline: counts ? 'given' : 'none' })}</p>
      {nothingToReach && (
        <p className="measure finding" role="note">
          <span aria-hidden="true" className="sign">
            !{' '}
          </span>
          {t('indicator.nothingToReach')}
        </p>
      )}
      <dl className="standing-facts">
        {facts.map(([name, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
      </dl>
      {indicator.editable && <ToTheory indicator={indicator} />}
    </section>
  )
}

function Held({ indicator: { attained, unit, aggregation } }: { indicator: MeasuredIndicator }) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  const { value } = attained
  if (!value) return <>{t('indicator.noneYet')}</>
  const said =
    value.amount === null ? words.size(value.size, unit, aggregation) : words.value({ ...value }, unit)
  return (
    <>
      <strong>{said}</strong>{' '}
      <span className="quiet small">
        {value.values > 1 && `${t('indicator.madeOf', { values: value.values })}, `}
        {t('indicator.on', { day: format.date(value.on) })}
      </span>
    </>
  )
}

function ToTheory({ indicator: { activity, plan, effortArea } }: { indicator: MeasuredIndicator }) {
  const { t } = useLanguage()
  return (
    <p className="no-print small">
      {activity ? (
        <Link to="/activities/$id/theory" params={{ id: activity.id }}>
          {t('indicator.editTheory')}
        </Link>
      ) : (
        <Link to="/plans/$id/theories/$effortArea" params={{ id: plan.id, effortArea }}>
          {t('indicator.editTheory')}
        </Link>
      )}
    </p>
  )
}
