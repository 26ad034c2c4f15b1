// Sparring on the page of a self-evaluation: about it as a whole, and below each step.

import { useSearch } from '@tanstack/react-router'
import type { ThreadHead } from '../../contract/sparring.ts'
import type { StepNumber } from '../../domain/sparring/pin.ts'
import { readParameters } from '../lib/address.ts'
import { useLanguage } from '../lib/language.tsx'
import { useMayIn } from '../session/queries.ts'
import { PinnedThreads, ThreadsBelow } from './pinned-threads.tsx'
import { useThreads } from './use-threads.ts'

export interface EvaluationTalk {
  readonly plan: string
  readonly about: string
  readonly selfEvaluation: string
  /** Undefined for who may not read them, and while they are asked for. */
  readonly threads: readonly ThreadHead[] | undefined
  /** The id of the thread that the address names. */
  readonly sought: string | undefined
}

export function useEvaluationThreads(plan: string, selfEvaluation: string): EvaluationTalk {
  const about = `/api/plans/${plan}/self-evaluations/${selfEvaluation}`
  const threads = useThreads(about, useMayIn('see-unpublished', plan))
  const sought = useSearch({ strict: false, select: readParameters, structuralSharing: true })['thread']
  return { plan, about, selfEvaluation, threads, sought }
}

export function WholeThreads({ talk }: { talk: EvaluationTalk }) {
  const { t } = useLanguage()
  const { selfEvaluation, threads, ...shared } = talk
  if (!threads) return null
  const pin = { kind: 'self-evaluation', selfEvaluation } as const
  return <PinnedThreads {...shared} threads={threads} places={[{ pin, name: t('sparring.aboutWhole') }]} />
}

export function StepThreads({ talk, step }: { talk: EvaluationTalk; step: StepNumber }) {
  const { t } = useLanguage()
  const { selfEvaluation, threads, ...shared } = talk
  if (!threads) return null
  const pin = { kind: 'step', selfEvaluation, step } as const
  const title = t('sparring.aboutStep', { step })
  return <ThreadsBelow {...shared} threads={threads} title={title} places={[{ pin, name: title }]} />
}
