// Making a survey, and changing one.

import { useQuery } from '@tanstack/react-query'
import { canBeAsked } from '../../domain/survey/suggest.ts'
import type { SurveyContent } from '../../domain/survey/survey.ts'
import { Form } from '../components/form.tsx'
import { theoryQuery } from '../theories/queries.ts'
import { useKept } from '../writing/use-kept.ts'
import { SurveyFields } from './survey-fields.tsx'

export function SurveyForm(props: {
  activity: string
  content: SurveyContent
  /** Under which what is written is kept until it is sent. */
  keptAs: string
  submit: string
  daysOnly?: boolean
  onSubmit: (content: SurveyContent) => Promise<void>
  onCancel: () => void
}) {
  const theory = useQuery(theoryQuery({ activity: props.activity })).data
  const { value: content, keep, forget } = useKept(`survey.${props.keptAs}`, props.content)
  const indicators = (theory?.content.boxes ?? []).flatMap((box) => box.indicators).filter(canBeAsked)
  return (
    <Form
      submit={props.submit}
      onSubmit={async () => {
        await props.onSubmit(content)
        forget()
      }}
      onCancel={() => {
        forget()
        props.onCancel()
      }}
    >
      <SurveyFields
        content={content}
        change={(changes) => keep({ ...content, ...changes })}
        indicators={indicators}
        daysOnly={props.daysOnly ?? false}
      />
    </Form>
  )
}
