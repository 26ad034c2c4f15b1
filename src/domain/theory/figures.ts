// Whether the targets and baselines of a theory of change are figures where their indicators are counted in figures.

import { type FigureFault, isDecimal, readFigure, targetFault } from '../indicator/figure.ts'
import type { Indicator, TheoryContent } from './theory.ts'

export interface TargetFault extends FigureFault {
  /** Where in the content, such as `boxes.3.indicators.0.target`. */
  readonly path: string
}

/** Every text that stands where a figure is asked for; none where all that is said can be counted. */
export function targetFaultsOf({ boxes }: Pick<TheoryContent, 'boxes'>): TargetFault[] {
  return boxes.flatMap(({ indicators }, at) =>
    indicators.flatMap((indicator, place) =>
      faultsOfIndicator(indicator).map(({ path, ...fault }) => ({
        ...fault,
        path: `boxes.${at}.indicators.${place}.${path}`,
      })),
    ),
  )
}

function faultsOfIndicator({ unit, baseline, target, interim }: Indicator): TargetFault[] {
  if (unit === 'text') return []
  const said = [
    ['baseline', baseline],
    ['target', target],
    ...interim.map((one, index) => [`interim.${index}.target`, one.target] as const),
  ] as const
  return said.flatMap(([path, text]) => {
    if (text === '') return []
    const fault = isDecimal(text) ? targetFault(text, unit) : notAFigure(text)
    return fault ? [{ ...fault, path }] : []
  })
}

/** A figure in a form that is not stored is no figure here, and is itself what was meant. */
function notAFigure(text: string): FigureFault {
  const read = readFigure(text)
  return 'fault' in read ? read.fault : { rule: 'not-a-number', suggestion: read.figure }
}
