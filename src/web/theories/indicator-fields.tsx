// How a goal is measured: what is counted or asked, what it should come to and when, and how the numbers are put together.

import type { Theory } from '../../contract/theories.ts'
import { targetFault } from '../../domain/indicator/figure.ts'
import {
  aggregations,
  directions,
  frequencies,
  logbookFeeds,
  type Unit,
} from '../../domain/indicator/units.ts'
import { type Indicator, newIndicator, theoryLimits } from '../../domain/theory/theory.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { FigureField } from '../components/figure-field.tsx'
import { ListField } from '../components/list-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { UnitFields } from './unit-fields.tsx'

type Change = (changes: Partial<Indicator>) => void

const { id: _, ...emptyIndicator } = newIndicator('', '')

export function IndicatorFields(props: {
  indicators: readonly Indicator[]
  /** Those that have been measured, and stay, and those whose unit stays, too. */
  fixed: Pick<Theory['fixed'], 'indicators' | 'counted'>
  onChange: (indicators: readonly Indicator[]) => void
}) {
  const { t } = useLanguage()
  return (
    <fieldset className="check-list indicators">
      <legend>{t('theory.box.indicators')}</legend>
      <ListField
        items={props.indicators}
        onChange={props.onChange}
        empty={emptyIndicator}
        whole={(draft) => draft}
        add={t('theory.box.indicatorAdd')}
        nameOf={({ name }) => name}
        stays={({ id }) => (props.fixed.indicators.includes(id) ? t('theory.box.indicatorStays') : undefined)}
      >
        {(indicator, change) => (
          <OneIndicator
            indicator={indicator}
            counted={props.fixed.counted.includes(indicator.id)}
            change={change}
          />
        )}
      </ListField>
    </fieldset>
  )
}

function OneIndicator(props: {
  indicator: Indicator
  /** Whether it has figures, so that its unit stays. */
  counted: boolean
  change: Change
}) {
  const { indicator, counted, change } = props
  const { t } = useLanguage()
  const { unit } = indicator
  return (
    <div className="one-indicator">
      <Field
        label={t('theory.box.indicatorName')}
        value={indicator.name}
        maxLength={500}
        onChange={({ target }) => change({ name: target.value })}
      />
      {/* One of the library is counted as the library says, so that its numbers can be held against others'. */}
      {indicator.libraryIndicator === null && (
        <UnitFields indicator={indicator} counted={counted} change={change} />
      )}
      {unit === 'count' && (
        <SelectField
          label={t('measure.feed')}
          value={indicator.feed ?? ''}
          options={[
            { id: '', name: t('measure.feed.none') },
            ...logbookFeeds.map((id) => ({ id, name: t(`measure.feed.${id}`) })),
          ]}
          onChange={(id) => change({ feed: logbookFeeds.find((one) => one === id) ?? null })}
        />
      )}
      <div className="from-to">
        <TargetField
          label={t('theory.box.indicatorBaseline')}
          unit={unit}
          value={indicator.baseline}
          onChange={(baseline) => change({ baseline })}
        />
        <TargetField
          label={t('theory.box.indicatorTarget')}
          unit={unit}
          value={indicator.target}
          onChange={(target) => change({ target })}
        />
      </div>
      <Field
        type="date"
        label={t('theory.box.indicatorDueOn')}
        value={indicator.dueOn ?? ''}
        onChange={({ target }) => change({ dueOn: target.value || null })}
      />
      {indicator.feed === null && (
        <Field
          label={t('theory.box.indicatorSource')}
          value={indicator.source}
          maxLength={500}
          onChange={({ target }) => change({ source: target.value })}
        />
      )}
      <More indicator={indicator} change={change} />
    </div>
  )
}

function TargetField(props: { label: string; unit: Unit; value: string; onChange: (value: string) => void }) {
  const { t } = useLanguage()
  const { unit, value, onChange, label } = props
  if (unit === 'text')
    return (
      <Field label={label} value={value} maxLength={500} onChange={({ target }) => onChange(target.value)} />
    )
  if (unit === 'yes-no')
    return (
      <SelectField
        label={label}
        value={value}
        options={[
          { id: '', name: '–' },
          { id: '1', name: t('figure.yes') },
          { id: '0', name: t('figure.no') },
        ]}
        onChange={onChange}
      />
    )
  return (
    <FigureField
      label={label}
      value={value}
      {...(unit === 'share' && { suffix: '%' })}
      {...(unit === 'money' && { suffix: 'kr.' })}
      faultOf={(figure) => targetFault(figure, unit)}
      onChange={onChange}
    />
  )
}

/** What one seldom needs, folded away. */
function More({ indicator, change }: { indicator: Indicator; change: Change }) {
  const { t } = useLanguage()
  return (
    <details className="indicator-more">
      <summary>{t('measure.more')}</summary>
      <Field
        label={t('measure.measuredBy')}
        value={indicator.measuredBy}
        maxLength={200}
        onChange={({ target }) => change({ measuredBy: target.value })}
      />
      <SelectField
        label={t('measure.frequency')}
        value={indicator.frequency ?? ''}
        options={[
          { id: '', name: t('measure.frequency.none') },
          ...frequencies.map((id) => ({ id, name: t(`measure.frequency.${id}`) })),
        ]}
        onChange={(id) => change({ frequency: frequencies.find((one) => one === id) ?? null })}
      />
      {indicator.unit !== 'text' && indicator.libraryIndicator === null && (
        <>
          <Choice
            legend={t('measure.direction')}
            value={indicator.direction}
            options={directions.map((id) => ({ id, label: t(`measure.direction.${id}`) }))}
            onChange={(direction) => change({ direction })}
          />
          <SelectField
            label={t('measure.aggregation')}
            value={indicator.aggregation}
            options={aggregations.map((id) => ({ id, name: t(`measure.aggregation.${id}`) }))}
            onChange={(id) =>
              change({ aggregation: aggregations.find((one) => one === id) ?? indicator.aggregation })
            }
          />
        </>
      )}
      <Interim indicator={indicator} change={change} />
    </details>
  )
}

function Interim({ indicator, change }: { indicator: Indicator; change: Change }) {
  const { t } = useLanguage()
  const items = indicator.interim.map((one, index) => ({ ...one, id: String(index) }))
  return (
    <fieldset className="check-list">
      <legend>{t('measure.interim')}</legend>
      <ListField<(typeof items)[number], { id: string; dueOn: string | null; target: string }>
        items={items}
        onChange={(interim) =>
          change({
            interim: interim
              .map(({ dueOn, target }) => ({ dueOn, target }))
              .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
              .slice(0, theoryLimits.interimTargets),
          })
        }
        empty={{ dueOn: null, target: '' }}
        whole={({ id, dueOn, target }) => (dueOn ? { id, dueOn, target } : undefined)}
        add={t('measure.interimAdd')}
        nameOf={({ dueOn }) => dueOn ?? ''}
      >
        {(one, changeOne) => (
          <div className="from-to">
            <Field
              type="date"
              label={t('measure.interimOn')}
              value={one.dueOn ?? ''}
              onChange={({ target }) => changeOne({ dueOn: target.value || null })}
            />
            <TargetField
              label={t('measure.interimTarget')}
              unit={indicator.unit}
              value={one.target}
              onChange={(target) => changeOne({ target })}
            />
          </div>
        )}
      </ListField>
    </fieldset>
  )
}
