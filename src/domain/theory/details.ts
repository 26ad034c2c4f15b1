// Which details a box is asked for, by its lane.

import { type Box, detailLanes } from './theory.ts'

export type Detail = keyof typeof detailLanes

/** Whether the box's lane asks for it; what a lane doesn't ask for is kept, and not shown there. */
export const asksFor = ({ lane }: Pick<Box, 'lane'>, detail: Detail): boolean =>
  detailLanes[detail].some((one) => one === lane)
