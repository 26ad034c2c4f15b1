// The first part of every address in the web app, so that the server can tell an unknown one.

export const pages = [
  'overview',
  'activities',
  'catalogue',
  'logbook',
  'plans',
  'inbox',
  'imports',
  'about',
  'charts',
  'sign-in',
  'join',
  'account',
  'people',
  'programmes',
  'surveys',
  'indicators',
  'evaluations',
  'audit-log',
] as const

/** The page on which residents answer surveys, which is a document of its own. */
export const answeringPage = 'svar'
