// What a theory of change says, as it is saved and as it is answered.

import { z } from 'zod'
import {
  type Box,
  confidences,
  evidences,
  findingCodes,
  type TheoryContent,
  theoryLimits,
} from '../domain/theory/theory.ts'
import { activityTypeIds, laneIds, partnerIds, roleIds, targetGroupIds } from '../domain/vocabulary/ids.ts'
import { day, someOf, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const words = (length: number) => withoutCprNumber(textUpTo(length))

/** As long as a form of an import may tell a goal. */
const longText = 5000

const box = z.object({
  id: uuidText,
  lane: z.enum(laneIds),
  title: words(longText),
  note: words(longText),
  targetGroups: someOf(targetGroupIds),
  activityType: z.enum(activityTypeIds).nullable(),
  roles: someOf(roleIds),
  partners: someOf(partnerIds),
  volunteers: z
    .object({ recruitment: words(1000), successor: words(1000) })
    .nullable()
    .describe('Null where none are needed.'),
  indicators: z
    .array(
      z.object({
        id: uuidText,
        name: words(longText),
        source: words(500),
        baseline: words(500),
        target: words(500),
        dueOn: day.nullable(),
      }),
    )
    .max(theoryLimits.indicatorsOfBox),
  feeds: z
    .array(uuidText)
    .max(theoryLimits.feedsOfBox)
    .describe('Goals of the effort area’s theory of change that an activity’s goal feeds.'),
}) satisfies z.ZodType<Box>

/** What is saved; that the graph is valid is the domain's to say. */
export const theoryContentSchema = z.object({
  boxes: z.array(box).max(theoryLimits.boxes),
  arrows: z
    .array(
      z.object({
        from: uuidText,
        to: uuidText,
        assumption: words(1000),
        evidence: z.enum(evidences),
        reference: words(500),
        confidence: z.enum(confidences).nullable(),
      }),
    )
    .max(theoryLimits.arrows),
  answers: z
    .array(z.object({ finding: z.enum(findingCodes), box: uuidText, reason: words(1000).trim().min(1) }))
    .max(theoryLimits.answers),
}) satisfies z.ZodType<TheoryContent>

/** What is answered: the same, as it was taken. */
export const storedContent = z.object({
  boxes: z.array(
    z.object({
      ...box.shape,
      title: z.string(),
      note: z.string(),
      targetGroups: z.array(z.enum(targetGroupIds)),
      roles: z.array(z.enum(roleIds)),
      partners: z.array(z.enum(partnerIds)),
      volunteers: z.object({ recruitment: z.string(), successor: z.string() }).nullable(),
      indicators: z.array(
        z.object({
          id: uuidText,
          name: z.string(),
          source: z.string(),
          baseline: z.string(),
          target: z.string(),
          dueOn: z.iso.date().nullable(),
        }),
      ),
      feeds: z.array(uuidText),
    }),
  ),
  arrows: z.array(
    z.object({
      from: uuidText,
      to: uuidText,
      assumption: z.string(),
      evidence: z.enum(evidences),
      reference: z.string(),
      confidence: z.enum(confidences).nullable(),
    }),
  ),
  answers: z.array(z.object({ finding: z.enum(findingCodes), box: uuidText, reason: z.string() })),
})
