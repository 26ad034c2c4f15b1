// What was found, as the unit asks for it: a figure, so many of so many, a mean of so many answers, yes or no, or words.

import { useState } from 'react'
import type { EvaluationStep } from '../../domain/evaluation/content.ts'
import { fromHundredths, hundredths, isDecimal } from '../../domain/indicator/figure.ts'
import { rounded } from '../../domain/indicator/fraction.ts'
import { FigureField } from '../components/figure-field.tsx'
import { SelectField } from '../components/select-field.tsx'
import { TextArea } from '../components/text-area.tsx'
import { WholeNumberField } from '../components/whole-number-field.tsx'
import { useLanguage } from '../lib/language.tsx'

type Found = Pick<EvaluationStep, 'amount' | 'of' | 'result'>

const mostAnswers = 999_999_999

export function ValueFields(props: {
  step: Pick<EvaluationStep, 'unit'> & Found
  onChange: (changes: Partial<Found>) => void
}) {
  const { t } = useLanguage()
  const { step, onChange } = props
  switch (step.unit) {
    case 'text':
      return (
        <TextArea
          label={t('evaluation.result')}
          maxLength={5000}
          value={step.result}
          onChange={(result) => onChange({ result })}
        />
      )
    case 'yes-no':
      return (
        <SelectField
          label={t('evaluation.amount.yes-no')}
          value={step.amount}
          options={[
            { id: '', name: '–' },
            { id: '1', name: t('figure.yes') },
            { id: '0', name: t('figure.no') },
          ]}
          onChange={(amount) => onChange({ amount })}
        />
      )
    case 'share':
      return <ShareFields step={step} onChange={onChange} />
    case 'scale-mean':
      return <MeanFields step={step} onChange={onChange} />
    default:
      return (
        <FigureField
          label={t(`evaluation.amount.${step.unit}`)}
          value={step.amount}
          {...(step.unit === 'money' && { suffix: 'kr.' })}
          faultOf={(figure) =>
            figure.startsWith('-') ? { rule: 'negative', suggestion: figure.slice(1) } : undefined
          }
          onChange={(amount) => onChange({ amount })}
        />
      )
  }
}

interface Fields {
  readonly step: Found
  readonly onChange: (changes: Partial<Found>) => void
}

function ShareFields({ step, onChange }: Fields) {
  const { t } = useLanguage()
  const { amount, of } = step
  const most = of ?? mostAnswers
  return (
    <div className="of-many">
      <WholeNumberField
        label={t('evaluation.amount.share')}
        min={0}
        max={most}
        value={amount === '' ? null : Number(amount)}
        onChange={(count) => onChange({ amount: count === null ? '' : String(count) })}
      />
      <WholeNumberField
        label={t('evaluation.of.share')}
        min={Math.max(1, Number(amount || 0))}
        max={mostAnswers}
        value={of}
        onChange={(count) => onChange({ of: count })}
      />
    </div>
  )
}

/** People know the mean and the number of answers; what is kept is the points of all answers. */
function MeanFields({ step, onChange }: Fields) {
  const { t } = useLanguage()
  const { amount, of } = step
  const pointsOf = (mean: string, answers: number) => fromHundredths(hundredths(mean) * BigInt(answers))
  const stored = isDecimal(amount) && of ? rounded({ over: hundredths(amount), under: BigInt(of) }) : ''
  // The mean is kept while the number of answers is typed anew.
  const [typed, setTyped] = useState(stored)
  const mean = stored === '' ? typed : stored
  return (
    <div className="of-many">
      <WholeNumberField
        label={t('evaluation.of.scale-mean')}
        min={1}
        max={mostAnswers}
        value={of}
        onChange={(answers) =>
          onChange({ of: answers, amount: answers === null || mean === '' ? '' : pointsOf(mean, answers) })
        }
      />
      {of ? (
        <FigureField
          label={t('evaluation.amount.scale-mean')}
          value={mean}
          onChange={(next) => {
            setTyped(next)
            onChange({ amount: next === '' ? '' : pointsOf(next, of) })
          }}
        />
      ) : (
        <p className="quiet small">{t('evaluation.answersFirst')}</p>
      )}
    </div>
  )
}
