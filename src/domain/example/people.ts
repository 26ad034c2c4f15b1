// The people of the example data, one of each kind. Nobody is made up: each is called what they are.

import type { MemberRole } from '../access/member-roles.ts'

export const examplePeopleNames: Readonly<Record<MemberRole, string>> = {
  worker: 'Eksempel: medarbejder',
  'plan-leader': 'Eksempel: projektleder',
  'board-member': 'Eksempel: bestyrelsesmedlem',
  'resident-representative': 'Eksempel: beboerrepræsentant',
  consultant: 'Eksempel: udviklingskoordinator',
  'fund-officer': 'Eksempel: medarbejder i fonden',
  analyst: 'Eksempel: analytiker',
  administrator: 'Eksempel: administrator',
}
