// Typing one value: the day and the number first, the rest for those who have it.

import type { MeasuredIndicator, MeasuredValue, NewValue } from '../../contract/measurements.ts'
import { targetFault } from '../../domain/indicator/figure.ts'
import { Choice } from '../components/choice.tsx'
import { Field } from '../components/field.tsx'
import { FigureField } from '../components/figure-field.tsx'
import { Form } from '../components/form.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'
import { today } from '../lib/today.ts'
import { useKept } from '../writing/use-kept.ts'
import { PartFields } from './part-fields.tsx'

export interface Draft {
  readonly on: string
  readonly amount: string
  readonly of: number | null
  readonly words: string
  readonly source: string
  readonly comment: string
  readonly parts: MeasuredValue['parts']
}

/** Under which a value is kept while it is written: a new one, or another in the place of one. */
export const keptValueId = (indicator: string, value = 'new') => `value.${indicator}.${value}`

export function ValueForm(props: {
  indicator: MeasuredIndicator
  /** The one that is put right. */
  value: MeasuredValue | undefined
  /** Calls `stored` as soon as it is, for what is shown again takes a while to come. */
  onSubmit: (value: NewValue, stored: () => void) => Promise<void>
  onCancel: () => void
}) {
  const { t, format } = useLanguage()
  const { indicator, value } = props
  const kept = useKept(keptValueId(indicator.id, value?.id), begin(indicator, value))
  const draft = kept.value
  const edit = (changes: Partial<Draft>) => kept.keep({ ...draft, ...changes })
  const title = value ? t('indicator.form.correct', { day: format.date(value.on) }) : t('indicator.form.new')
  return (
    <div className="value-form">
      <h3>{title}</h3>
      <Form
        label={title}
        submit={t(value ? 'indicator.form.saveCorrection' : 'indicator.form.save')}
        onSubmit={() =>
          props.onSubmit({ ...draft, parts: draft.parts.filter(({ amount }) => amount !== '') }, kept.forget)
        }
        onCancel={() => {
          kept.forget()
          props.onCancel()
        }}
      >
        <Field
          label={t('indicator.form.on')}
          name="on"
          type="date"
          required
          value={draft.on}
          onChange={({ target }) => edit({ on: target.value })}
        />
        <NumberFields indicator={indicator} draft={draft} edit={edit} />
        <Field
          label={t('indicator.form.source')}
          name="source"
          maxLength={500}
          value={draft.source}
          onChange={({ target }) => edit({ source: target.value })}
        />
        <TextArea
          label={t('indicator.form.comment')}
          maxLength={1000}
          value={draft.comment}
          onChange={(comment) => edit({ comment })}
        />
        {indicator.unit !== 'text' && indicator.unit !== 'yes-no' && (
          <PartFields indicator={indicator} draft={draft} edit={edit} />
        )}
      </Form>
    </div>
  )
}

/** Of a new one: today, or the plan's last day where that is past, and the source of the one before. */
function begin(indicator: MeasuredIndicator, value: MeasuredValue | undefined): Draft {
  if (value) {
    const { on, amount, of, words, source, comment, parts } = value
    return { on, amount: amount ?? '', of, words, source, comment, parts }
  }
  const { plan, values, source } = indicator
  const over = today() > plan.endsOn
  return {
    ...{ on: over ? plan.endsOn : today(), amount: '', of: null, words: '', comment: '', parts: [] },
    source: values.at(-1)?.source || source,
  }
}

export interface Fields {
  readonly indicator: MeasuredIndicator
  readonly draft: Draft
  readonly edit: (changes: Partial<Draft>) => void
}

function NumberFields({ indicator, draft, edit }: Fields) {
  const { t } = useLanguage()
  const { unit } = indicator
  if (unit === 'text')
    return (
      <TextArea
        label={t('indicator.form.words')}
        maxLength={500}
        value={draft.words}
        onChange={(words) => edit({ words })}
      />
    )
  if (unit === 'yes-no')
    return (
      <Choice
        legend={t('indicator.form.yesNo')}
        value={draft.amount}
        options={[
          { id: '1', label: t('figure.yes') },
          { id: '0', label: t('figure.no') },
        ]}
        onChange={(amount) => edit({ amount })}
      />
    )
  if (unit === 'count' || unit === 'money')
    return (
      <FigureField
        label={t(unit === 'count' ? 'indicator.form.count' : 'indicator.form.money')}
        value={draft.amount}
        {...(unit === 'money' && { suffix: 'kr.' })}
        faultOf={(figure) => targetFault(figure, unit)}
        onChange={(amount) => edit({ amount })}
      />
    )
  return (
    <>
      <div className="from-to">
        <FigureField
          label={t(unit === 'share' ? 'indicator.form.some' : 'indicator.form.points')}
          value={draft.amount}
          onChange={(amount) => edit({ amount })}
        />
        <WholeNumberField
          label={t(unit === 'share' ? 'indicator.form.of' : 'indicator.form.answers')}
          value={draft.of}
          min={1}
          max={1_000_000_000}
          onChange={(of) => edit({ of })}
        />
      </div>
      <Comes indicator={indicator} draft={draft} />
    </>
  )
}

/** What two numbers come to, said while they are typed. */
function Comes({ indicator: { unit }, draft: { amount, of } }: Omit<Fields, 'edit'>) {
  const { t, format } = useLanguage()
  const words = useFigureWords()
  if (amount === '' || of === null || of === 0) return null
  if (unit === 'share' && Number(amount) > of)
    return <p className="problem-text small">{t('indicator.form.moreThanAsked')}</p>
  const said =
    unit === 'share'
      ? t('indicator.form.result', { percent: format.share(Number(amount), of) })
      : t('indicator.form.meanResult', { mean: words.size((Number(amount) / of).toFixed(2), unit) })
  return (
    <p className="quiet small" role="status">
      {said}
    </p>
  )
}
