// An example plan that is not granted yet: what it says, and how far it has come.

import type { Day } from '../import/rows.ts'
import type { ContextFigureValue, ExpectedActivity, PlanContent } from '../plan/content.ts'
import type { PlanStatus } from '../plan/status.ts'

type WithoutIds<Field> = Field extends readonly (infer Item)[] ? readonly Omit<Item, 'id'>[] : Field

export interface ExampleApplication {
  readonly programme: string
  readonly reference: string
  /** What the plan says, before the things in its lists have been given ids. */
  readonly words: { readonly [Field in keyof PlanContent]: WithoutIds<PlanContent[Field]> }
  /** The last of them is where the plan is. */
  readonly steps: readonly { readonly status: PlanStatus; readonly takenOn: Day }[]
}

export const expected = (
  effortArea: string,
  activityType: ExpectedActivity['activityType'],
  aim: string,
): Omit<ExpectedActivity, 'id'> => ({ effortArea, activityType, aim })

/** Values in tenths of the figure's unit. */
export const figure = (
  id: ContextFigureValue['figure'],
  areaTenths: number,
  countryTenths: number,
): Omit<ContextFigureValue, 'id'> => ({ figure: id, year: 2025, areaTenths, countryTenths })
