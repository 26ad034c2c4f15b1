// English: what a resident reads who answers a survey.

import type { AnsweringKey } from '../da/answering.ts'

export const answeringEn: Readonly<Record<AnsweringKey, string>> = {
  title: 'Survey',
  language: 'Language',
  loading: 'Fetching the questions …',
  from: 'From {plan}',
  about: 'It takes a few minutes. Nobody can see who has answered. You can skip questions.',
  clear: 'Remove the answer',
  remark: 'Is there anything else you want to say?',
  remarkHelp: 'Write no names and no CPR number. Everyone in the project can read it.',
  empty: 'Leave this field empty',
  send: 'Send answers',
  sending: 'Sending …',
  nothing: 'Answer at least one question before you send.',
  cpr: 'There is a CPR number in your text. Delete it and send again.',
  failed: 'Your answers couldn’t be sent. Try again in a moment.',
  kept: 'Your answers are saved on the phone',
  keptText:
    'There is no connection right now. They will be sent when there is. You can close the page and open it again later.',
  thanks: 'Thank you for answering!',
  thanksText:
    'Your answers are added to those of others. No result is shown before at least five have answered. The project uses the answers to make its activities better.',
  twice: 'Somebody has already answered on this phone',
  twiceText:
    'If you are another person, please answer. If you have answered before, we are glad of the answer we have.',
  anotherPerson: 'I am another person',
  again: 'Answer for another person',
  coming: 'The survey isn’t open yet',
  comingText: 'You can answer from {day}.',
  closed: 'The survey is closed',
  closedText: 'The last day to answer was {day}. Thanks to everyone who answered.',
  used: 'The code has been used',
  usedText: 'Each code works once. If it wasn’t you, ask where you were given the code.',
  missing: 'You need a code of your own',
  missingText: 'It is on the note that you were given.',
  code: 'Code',
  codeGo: 'Go to the questions',
  unknown: 'The code leads to no survey',
  unknownText: 'Check on the note whether you have typed it right. The survey may have been taken down.',
  offline: 'There is no connection',
  offlineText: 'The questions couldn’t be fetched.',
  retry: 'Try again',
}
