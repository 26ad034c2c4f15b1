// The first part of every address in the web app, so that the server can tell an unknown one.

export const pages = [
  'overview',
  'activities',
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
  'audit-log',
] as const
