// The four roles that a worker takes in an activity (report, Boks 3). Several may be taken in one activity.

import type { RoleId } from './ids.ts'
import type { DescribedTerm } from './types.ts'

/** A worker's role; the supporting ones help others to carry the activity. */
export interface Role extends DescribedTerm<RoleId> {
  readonly supporting: boolean
}

/** The executing role, then the three supporting ones. */
export const roles: readonly Role[] = [
  {
    id: 'executing',
    name: { da: 'Udførende', en: 'Executing' },
    description: {
      da: 'Medarbejderen står selv for aktiviteten, og beboerne deltager.',
      en: 'The worker runs the activity, and residents take part.',
    },
    supporting: false,
  },
  {
    id: 'facilitating',
    name: { da: 'Faciliterende', en: 'Facilitating' },
    description: {
      da: 'Medarbejderen hjælper frivillige, foreninger eller andre med at holde aktiviteten i gang.',
      en: 'The worker helps volunteers, associations or others to keep the activity going.',
    },
    supporting: true,
  },
  {
    id: 'coordinating',
    name: { da: 'Koordinerende', en: 'Coordinating' },
    description: {
      da: 'Medarbejderen får planens og andres tilbud til at spille sammen.',
      en: 'The worker makes what the plan and others offer fit together.',
    },
    supporting: true,
  },
  {
    id: 'bridging',
    name: { da: 'Brobyggende', en: 'Bridging' },
    description: {
      da: 'Medarbejderen skaber kontakt mellem beboere og de tilbud, myndigheder og foreninger, de har brug for.',
      en: 'The worker connects residents with the services, authorities and associations that they need.',
    },
    supporting: true,
  },
]
