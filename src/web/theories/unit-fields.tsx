// What an indicator is counted as: chosen while it has no figures, and told where it has.

import { targetFault } from '../../domain/indicator/figure.ts'
import { type Unit, units } from '../../domain/indicator/units.ts'
import type { Indicator } from '../../domain/theory/theory.ts'
import { SelectField } from '../components/select-field.tsx'
import { useLanguage } from '../lib/language.tsx'

function CountedAs({ unit }: { unit: Unit }) {
  const { t } = useLanguage()
  return (
    <p className="small">
      {t('measure.unit')}: {t(`measure.unit.${unit}`)}
      <span className="quiet"> · {t('theory.box.indicatorCounted')}</span>
    </p>
  )
}

export function UnitFields(props: {
  indicator: Indicator
  /** Whether it has figures, so that its unit stays. */
  counted: boolean
  change: (changes: Partial<Indicator>) => void
}) {
  const { indicator, counted, change } = props
  const { t } = useLanguage()
  const { unit, scale } = indicator
  if (counted) return <CountedAs unit={unit} />
  const scales = [
    ...(['1-5', '1-4', '1-7', '0-10', '1-10'] as const).map((id) => id.split('-').map(Number)),
  ] as const
  const nameOf = (low: number, high: number) => `${low}-${high}`
  return (
    <>
      <SelectField
        label={t('measure.unit')}
        value={unit}
        options={units.map((id) => ({ id, name: t(`measure.unit.${id}`) }))}
        onChange={(id) => change(inUnit(indicator, units.find((one) => one === id) ?? 'text'))}
      />
      {unit === 'scale-mean' && scale && (
        <SelectField
          label={t('measure.scale')}
          value={nameOf(scale.low, scale.high)}
          options={scales.map(([low = 1, high = 5]) => ({
            id: nameOf(low, high),
            name: t('measure.scaleFrom', { low, high }),
          }))}
          onChange={(id) => {
            const [low = 1, high = 5] = id.split('-').map(Number)
            change({ scale: { low, high } })
          }}
        />
      )}
    </>
  )
}

/** The indicator in another unit. What was no figure of it is left out; what no longer applies goes. */
function inUnit(indicator: Indicator, unit: Unit): Partial<Indicator> {
  const kept = (text: string) => {
    if (unit === 'text') return text
    return /^-?\d{1,13}(\.\d{1,2})?$/.test(text) && targetFault(text, unit) === undefined ? text : ''
  }
  return {
    unit,
    scale: unit === 'scale-mean' ? (indicator.scale ?? { low: 1, high: 5 }) : null,
    feed: unit === 'count' ? indicator.feed : null,
    baseline: kept(indicator.baseline),
    target: kept(indicator.target),
    interim: indicator.interim.map((one) => ({ ...one, target: kept(one.target) })),
  }
}
