// English texts of pathways.

import type { pathwaysDa } from '../da/pathways.ts'

export const pathwaysEn: Record<keyof typeof pathwaysDa, string> = {
  'pathway.title': 'Pathways',
  'pathway.open': 'Pathways: activities that work together',
  'pathway.intro':
    'Combine the plan’s activities around a person or a family: one after the other, or side by side.',
  'pathway.noNames':
    'A pathway tells of kinds of people, never of anybody. There is no place to write a name.',
  'pathway.of': 'Pathway: {people}',
  'pathway.own': 'The plan’s pathways',
  'pathway.none': 'The plan has no pathways yet. Begin with one of those below, or from nothing.',
  'pathway.new': 'New pathway from nothing',
  'pathway.templates': 'Pathways to begin from',
  'pathway.templatesText':
    'The first is the report’s own example. What the plan does itself is put in when you use one.',
  'pathway.use': 'Begin with this',
  'pathway.edit': 'Edit',
  'pathway.done': 'Done',
  'pathway.people': 'Whom is it about?',
  'pathway.steps': 'Steps',
  'pathway.step': 'Step {number}: {title}',
  'pathway.activity': 'Activity',
  'pathway.ownActivities': 'The plan’s activities',
  'pathway.types': 'Types of the catalogue',
  'pathway.who': 'Who takes part?',
  'pathway.after': 'Comes after',
  'pathway.afterNone': 'There are no other steps to come after.',
  'pathway.add': 'Add a step',
  'pathway.takeAway': 'Remove the step',
  'pathway.full': 'There is room for 20 steps.',
  'pathway.delete': 'Delete the pathway',
  'pathway.deleteQuestion': 'Delete the pathway? It can be brought back for 30 days.',
  'pathway.deleted': 'Deleted. Can be brought back until and including {day}.',
  'pathway.restore': 'Bring back',
  'pathway.inWords': 'The pathway in words',
  'pathway.stage': 'Stage {number}',
  'pathway.empty': 'There are no steps yet.',
  'pathway.field.people': 'whom it is about',
  'pathway.field.steps': 'steps',
}
