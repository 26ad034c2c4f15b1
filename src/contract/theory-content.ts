// What a theory of change says, as it is saved and as it is answered.

import { z } from 'zod'
import { aggregations, directions, frequencies, logbookFeeds, units } from '../domain/indicator/units.ts'
import {
  type Box,
  confidences,
  evidences,
  findingCodes,
  type TheoryContent,
  theoryLimits,
} from '../domain/theory/theory.ts'
import { activityTypeIds, laneIds, partnerIds, roleIds, targetGroupIds } from '../domain/vocabulary/ids.ts'
import type { ProblemCode } from './problems.ts'
import { day, someOf, textUpTo, uuidText, withoutCprNumber } from './text.ts'

const words = (length: number) => withoutCprNumber(textUpTo(length))

/** As long as a form of an import may tell a goal. */
const longText = 5000

/** What an indicator is counted in; a file or a program that leaves it out speaks of words. */
const counting = {
  libraryIndicator: textUpTo(100).nullable().default(null),
  unit: z.enum(units).default('text'),
  scale: z
    .object({ low: z.int().min(0).max(1), high: z.int().min(2).max(10) })
    .nullable()
    .default(null),
  direction: z.enum(directions).default('up'),
  aggregation: z.enum(aggregations).default('latest'),
  frequency: z.enum(frequencies).nullable().default(null),
  feed: z.enum(logbookFeeds).nullable().default(null),
}

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
      z
        .object({
          id: uuidText,
          name: words(longText),
          source: words(500),
          baseline: words(500).describe(
            'A decimal in the scale of the unit, per cent for a share; words for text.',
          ),
          target: words(500).describe('As the baseline.'),
          dueOn: day.nullable(),
          ...counting,
          measuredBy: words(200).default(''),
          interim: z
            .array(z.object({ dueOn: day, target: words(500) }))
            .max(theoryLimits.interimTargets)
            .transform((targets) => targets.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1)))
            .default([]),
        })
        .refine(({ unit, scale }) => scale === null || unit === 'scale-mean')
        .refine(({ unit, feed }) => feed === null || unit === 'count'),
    )
    .max(theoryLimits.indicatorsOfBox),
  feeds: z
    .array(uuidText)
    .max(theoryLimits.feedsOfBox)
    .describe('Goals of the effort area’s theory of change that an activity’s goal feeds.'),
  byHand: z.boolean().default(false).describe('Whether it is drawn where it stands among those of its lane.'),
}) satisfies z.ZodType<Box>

/** What is saved; that the graph is valid is the domain's to say. */
export const theoryContentSchema = z.object({
  boxes: z.array(box).max(theoryLimits.boxes, 'theory-too-many-boxes' satisfies ProblemCode),
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
    .max(theoryLimits.arrows, 'theory-too-many-arrows' satisfies ProblemCode),
  answers: z
    .array(
      z.object({
        ...{ finding: z.enum(findingCodes), box: uuidText, reason: words(1000).trim().min(1) },
        about: z
          .array(textUpTo(200))
          .max(100)
          .nullable()
          .default(null)
          .describe(
            'What the finding was about when it was answered: when there is more of it, it is found anew.',
          ),
      }),
    )
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
          libraryIndicator: z.string().nullable(),
          unit: z.enum(units),
          scale: z.object({ low: z.int(), high: z.int() }).nullable(),
          direction: z.enum(directions),
          aggregation: z.enum(aggregations),
          measuredBy: z.string(),
          frequency: z.enum(frequencies).nullable(),
          feed: z.enum(logbookFeeds).nullable(),
          interim: z.array(z.object({ dueOn: z.iso.date(), target: z.string() })),
        }),
      ),
      feeds: z.array(uuidText),
      byHand: z.boolean().default(false),
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
  answers: z.array(
    z.object({
      ...{ finding: z.enum(findingCodes), box: uuidText, reason: z.string() },
      about: z.array(z.string()).nullable().default(null),
    }),
  ),
})
