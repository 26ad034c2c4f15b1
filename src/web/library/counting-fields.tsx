// How a shared indicator is counted: unit, scale, direction, how its values become one, and how often.

import { libraryFilterValues } from '../../domain/indicator/library-filter.ts'
import { indicatorTerms, outcomes, type Scale } from '../../domain/indicator/library-indicator.ts'
import {
  aggregations,
  directions,
  disaggregations,
  frequencies,
  logbookFeeds,
} from '../../domain/indicator/units.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'
import { Checks } from './checks.tsx'
import type { Fields } from './indicator-fields.tsx'
import { useIndicatorWords } from './indicator-words.ts'

const unsaid = { da: '', en: '' }
const firstScale: Scale = { low: 1, high: 5, lowWord: unsaid, highWord: unsaid }

export function CountingFields({ content, edit }: Fields) {
  const { t } = useLanguage()
  const { unitName, aggregationName } = useIndicatorWords()
  const { unit, scale, feed } = content
  return (
    <section className="sheet form" aria-labelledby="indicator-counting">
      <h2 id="indicator-counting">{t('indicators.counting')}</h2>
      <div className="form-row">
        <SelectField
          label={t('indicators.field.unit')}
          value={unit}
          options={libraryFilterValues.unit.map((id) => ({ id, name: unitName(id) }))}
          onChange={(id) => {
            const next = libraryFilterValues.unit.find((one) => one === id) ?? unit
            edit({
              unit: next,
              scale: next === 'scale-mean' ? (scale ?? firstScale) : null,
              feed: next === 'count' ? feed : null,
            })
          }}
        />
        <SelectField
          label={t('indicators.field.aggregation')}
          value={content.aggregation}
          options={aggregations.map((id) => ({ id, name: aggregationName(id) }))}
          onChange={(id) =>
            edit({ aggregation: aggregations.find((one) => one === id) ?? content.aggregation })
          }
        />
        <SelectField
          label={t('indicators.field.frequency')}
          value={content.frequency}
          options={frequencies.map((id) => ({ id, name: t(`measure.frequency.${id}`) }))}
          onChange={(id) => edit({ frequency: frequencies.find((one) => one === id) ?? content.frequency })}
        />
      </div>
      {scale && <ScaleFields scale={scale} onChange={(next) => edit({ scale: next })} />}
      {unit === 'count' && (
        <SelectField
          label={t('indicators.field.feed')}
          value={feed ?? ''}
          options={[
            { id: '', name: t('measure.feed.none') },
            ...logbookFeeds.map((id) => ({ id, name: t(`measure.feed.${id}`) })),
          ]}
          onChange={(id) => edit({ feed: logbookFeeds.find((one) => one === id) ?? null })}
        />
      )}
      <div className="indicator-choices">
        <Choice
          legend={t('indicators.field.direction')}
          value={content.direction}
          options={directions.map((id) => ({ id, label: t(`indicators.direction.${id}`) }))}
          onChange={(direction) => edit({ direction })}
        />
        <Choice
          legend={t('indicators.field.term')}
          value={content.term}
          options={indicatorTerms.map((id) => ({ id, label: t(`indicators.term.${id}`) }))}
          onChange={(term) => edit({ term })}
        />
        <Choice
          legend={t('indicators.field.outcome')}
          value={content.outcome}
          options={outcomes.map((id) => ({ id, label: t(`indicators.outcome.${id}`) }))}
          onChange={(outcome) => edit({ outcome })}
        />
      </div>
      <Checks
        legend={t('indicators.field.disaggregations')}
        options={disaggregations.map((id) => ({ id, name: t(`indicators.by.${id}`) }))}
        chosen={content.disaggregations}
        onChange={(chosen) => edit({ disaggregations: chosen })}
      />
    </section>
  )
}

function ScaleFields({ scale, onChange }: { scale: Scale; onChange: (scale: Scale) => void }) {
  const { t } = useLanguage()
  const ends = [
    ['low', 'lowWord', 0, 1],
    ['high', 'highWord', 2, 10],
  ] as const
  return ends.map(([end, word, min, max]) => (
    <div key={end} className="form-row">
      <WholeNumberField
        label={t(`indicators.scale.${end}`)}
        min={min}
        max={max}
        value={scale[end]}
        onChange={(points) => points !== null && onChange({ ...scale, [end]: points })}
      />
      {(['da', 'en'] as const).map((language) => (
        <Field
          key={language}
          label={t(`indicators.scaleWord.${language}`)}
          required
          maxLength={150}
          value={scale[word][language]}
          onChange={({ target }) =>
            onChange({ ...scale, [word]: { ...scale[word], [language]: target.value } })
          }
        />
      ))}
    </div>
  ))
}
