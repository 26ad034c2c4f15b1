// What a self-evaluation says, as it is saved and as it is answered.

import { z } from 'zod'
import {
  carriesOnIds,
  type EvaluationContent,
  type EvaluationStep,
  isUnmet,
  readinessIds,
} from '../domain/evaluation/content.ts'
import { isDecimal } from '../domain/indicator/figure.ts'
import { aggregations, directions, units } from '../domain/indicator/units.ts'
import { attainmentIds, partnerIds, successIds, unmetReasonIds } from '../domain/vocabulary/ids.ts'
import { day, someOf, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const words = (length: number) => withoutCprNumber(textUpTo(length))

/** As long as a form of an import may tell a goal. */
const longText = 5000

const ofMany = z
  .int()
  .nonnegative()
  .max(999_999_999)
  .nullable()
  .describe('Of how many; for a share and the mean of a scale alone.')

const step = z
  .object({
    box: uuidText.nullable(),
    indicator: uuidText.nullable(),
    goal: words(longText),
    indicatorName: words(longText),
    unit: z.enum(units),
    direction: z.enum(directions),
    aggregation: z.enum(aggregations),
    baseline: words(longText).describe('A decimal in the scale of the unit; words where that is text.'),
    target: words(longText).describe('As the baseline.'),
    amount: textUpTo(20)
      .refine((text) => text === '' || isDecimal(text))
      .describe(
        'A decimal: what was found; of a share the people who count, of a mean the points of all answers. Empty for nothing.',
      ),
    of: ofMany,
    result: words(longText).describe('What was found, in words.'),
    attainment: z.enum(attainmentIds).nullable(),
    overrideReason: words(1000),
    mainReason: z.enum(unmetReasonIds).nullable(),
    otherReasons: someOf(unmetReasonIds),
    reasonText: words(2000),
  })
  // What was reached has no reason why it was not, whatever was chosen before.
  .transform(({ mainReason, otherReasons, reasonText, ...rest }) =>
    isUnmet(rest.attainment)
      ? {
          ...rest,
          ...{ mainReason, otherReasons: otherReasons.filter((reason) => reason !== mainReason), reasonText },
        }
      : { ...rest, mainReason: null, otherReasons: [], reasonText: '' },
  ) satisfies z.ZodType<EvaluationStep>

export const evaluationContentSchema = z.object({
  evaluatedOn: day,
  steps: z.array(step).length(3),
  successes: someOf(successIds),
  learned: words(longText),
  anchoring: z.object({
    carriesOn: someOf(carriesOnIds),
    carriedBy: someOf(partnerIds),
    readiness: z.enum(readinessIds).nullable(),
    text: words(2000),
  }),
}) satisfies z.ZodType<EvaluationContent>

/** What is answered: the same, as it was taken. */
export const storedEvaluationContent = z.object({
  evaluatedOn: z.iso.date(),
  steps: z.array(
    z.object({
      box: uuidText.nullable(),
      indicator: uuidText.nullable(),
      goal: z.string(),
      indicatorName: z.string(),
      unit: z.enum(units),
      direction: z.enum(directions),
      aggregation: z.enum(aggregations),
      baseline: z.string(),
      target: z.string(),
      amount: z.string(),
      of: z.int().nonnegative().nullable(),
      result: z.string(),
      attainment: z.enum(attainmentIds).nullable(),
      overrideReason: z.string(),
      mainReason: z.enum(unmetReasonIds).nullable(),
      otherReasons: z.array(z.enum(unmetReasonIds)),
      reasonText: z.string(),
    }),
  ),
  successes: z.array(z.enum(successIds)),
  learned: z.string(),
  anchoring: z.object({
    carriesOn: z.array(z.enum(carriesOnIds)),
    carriedBy: z.array(z.enum(partnerIds)),
    readiness: z.enum(readinessIds).nullable(),
    text: z.string(),
  }),
})
