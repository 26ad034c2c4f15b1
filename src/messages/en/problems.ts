// English: one sentence for every problem code the server may answer, and for what the browser itself runs into.

import type { problemsDa } from '../da/problems.ts'

export const problemsEn: Record<keyof typeof problemsDa, string> = {
  'problem.title': 'That did not work',
  'problem.request': 'Request {id}',
  'problem.not-found': 'What you are looking for no longer exists, or never did.',
  'problem.method-not-allowed': 'The server cannot do that at this address.',
  'problem.not-acceptable-input':
    'The server did not understand part of the request. Try clearing the filters.',
  'problem.someField': 'A field',
  'problem.thatField': 'The field',
  'problem.placed': 'See {place}. {problem}',
  'problem.namedField': '“{name}”',
  'problem.field.missing': '{field} is missing.',
  'problem.field.too-long': '{field} is too long. There is room for {limit} characters.',
  'problem.field.too-small': '{field} must be at least {limit}.',
  'problem.field.too-large': '{field} must be at most {limit}.',
  'problem.field.too-few': '{field} must have at least {limit}.',
  'problem.field.too-many': '{field} has too many. There is room for {limit}.',
  'problem.field.wrong': '{field} is not filled in correctly.',
  'problem.malformed-json': 'The request was not written the way the server expects.',
  'problem.body-too-large': 'What you sent is too large.',
  'problem.unsupported-media-type': 'This kind of file cannot be read here. Use Excel (.xlsx) or CSV.',
  'problem.too-many-requests': 'Many requests came in a short time. Wait a moment and try again.',
  'problem.cross-site': 'The action was refused because it came from another website.',
  'problem.not-signed-in': 'You are not signed in. Sign in and try again.',
  'problem.sign-in-failed': 'E-mail and password don’t match. Try again.',
  'problem.wrong-password': 'The current password is not right. Try again.',
  'problem.wrong-code':
    'The code is not right, or it has been used. Wait for the next code on your phone, and try again.',
  'problem.wrong-recovery-code':
    'The recovery code is wrong, or it has been used. Check that you have typed it as it stands on your list, or use another of your recovery codes.',
  'problem.sign-in-too-late': 'It took too long. Sign in from the beginning.',
  'problem.one-time-codes-changed':
    'One-time codes have been turned on or off somewhere else. Reload the page, and try again.',
  'problem.not-permitted': 'You don’t have access to that. Talk to an administrator if you need it.',
  'problem.too-many-attempts':
    'There have been too many attempts. Wait a quarter of an hour, or ask an administrator for a link to a new password.',
  'problem.link-not-valid': 'The link has been used or is too old. Ask whoever gave it to you for a new one.',
  'problem.password-too-easy':
    'The password is too easy to guess. Choose for example four random words in a row, without your name, your e-mail or rows such as 1234.',
  'problem.email-taken': 'There is already an account with that e-mail. Find the person in the list.',
  'problem.last-administrator':
    'There must always be at least one administrator. Give someone else that role first.',
  'problem.own-account': 'You can’t erase yourself. Ask another administrator to do it.',
  'problem.name-differs': 'The name does not match. Write it exactly as it stands in the list.',
  'problem.changed-meanwhile':
    'Someone else has changed the same since you opened the page. What you wrote is not lost.',
  'problem.plan-changed-meanwhile':
    'The plan has been changed since you read it. The page now shows it as it is; read it again before you decide.',
  'problem.plan-changed-since':
    'The plan has been rewritten since the refusal. Once it is applied for again, it can be assessed anew.',
  'problem.version-missing': 'The page is too old to save. Reload it and try again.',
  'problem.cpr-number':
    'The text looks like a CPR number, and Overblik never stores those. Remove the number and try again.',
  'problem.ends-before-start': 'The last day is before the first.',
  'problem.not-ready-to-publish':
    'The activity lacks a target group or a role. Fill them in before it is published.',
  'problem.plan-not-granted': 'The plan is not granted yet. The activity can be published once it is.',
  'problem.plan-applied':
    'The application has been sent and can’t be changed now. Make the plan a draft again to change it.',
  'problem.evaluation-begun': 'The self-evaluation has been begun already. Open it from the plan’s list.',
  'problem.evaluation-handed-in':
    'The self-evaluation has been handed in and can’t be changed now. Take it back, or wait for an answer.',
  'problem.evaluation-incomplete': 'Something is missing before it can be handed in: {lacks}.',
  'problem.evaluation-day':
    'The self-evaluation is of a day outside the time from {from} to {to}. Send it back, so that the plan can put the date right.',
  'problem.day-taken':
    'The activity has a self-evaluation of that day already. Choose another day, or change the one there is.',
  'problem.not-a-main-activity': 'Only main activities have self-evaluations. Make it a main activity first.',
  'problem.application-decided':
    'The fund has decided, so the application can’t be changed. The rest of the plan can.',
  'problem.example-person':
    'Example people can’t let others in. Make the first real administrator with the link that the server wrote when it started.',
  'problem.not-ready-to-decide':
    'The assessment isn’t finished. Give every criterion points and a reason, and write the overall assessment.',
  'problem.reference-taken': 'There is a plan with that number already. Choose another.',
  'problem.step-not-possible':
    'You can’t take that step as the plan stands now. Reload the page to see how far it has come.',
  'problem.file-missing': 'No file came along. Choose a file and try again.',
  'problem.malformed-upload': 'The file did not arrive whole. Send it again.',
  'problem.file-too-large': 'The file is too large.',
  'problem.file-type-not-taken':
    'That kind of file can’t be kept here. Use PDF, images, Word, Excel, PowerPoint, OpenDocument or plain text.',
  'problem.too-many-files': 'There are 200 files here already. Delete one before you add more.',
  'problem.too-many-pathways': 'There are 50 pathways already. Delete one before you add more.',
  'problem.too-many-contacts': 'There are 500 contacts already. Delete one before you add more.',
  'problem.too-many-notes': 'There are 500 notes here already. Delete one before you write more.',
  'problem.too-many-threads': 'There are 500 threads here already. Write on in one of them.',
  'problem.too-many-comments': 'There is no room for more comments in the thread. Begin a new one.',
  'problem.thread-settled': 'The thread is settled. Take it up again before you write in it.',
  'problem.mention-not-possible':
    'Somebody you mention can’t see the plan. Choose a person from the list, or remove the name.',
  'problem.suggestion-decided': 'The suggestion has been decided already. Read the thread again.',
  'problem.suggested-text-changed':
    'The text has been changed meanwhile. You now see what stands there; decide on the suggestion again.',
  'problem.suggestion-without-place':
    'What the suggestion is about has been deleted, so it can’t be accepted. You can decline it.',
  'problem.too-many-agreements': 'The plan has 200 agreements already. Delete one before you add more.',
  'problem.too-many-surveys': 'The activity has 50 surveys already. Delete one before you make more.',
  'problem.too-many-codes': 'A survey can have {limit} one-time codes at most.',
  'problem.survey-indicator':
    'Question {question} doesn’t fit its indicator. Choose another indicator, or let the question stand by itself.',
  'problem.survey-answered':
    'Somebody has answered, so the questions stand. You can still change the days and how many were asked. Make a new survey to ask something else.',
  'problem.survey-closed': 'The survey takes no answers now.',
  'problem.survey-code-used': 'The code has been used. Each code works once.',
  'problem.survey-code-missing': 'This takes the code that you were given on paper.',
  'problem.survey-ticket': 'The page has been open for too long. Fetch the questions again.',
  'problem.survey-robot': 'The answer looked as if it came from a robot. Try sending it again from the page.',
  'problem.unknown-effort-area': 'The effort area isn’t one of the plan’s programme. Choose another.',
  'problem.unknown-programme': 'There is no such programme. Choose another.',
  'problem.area-in-use':
    'Plans have agreements or apply within an area that you are taking away: {areas}. Keep the area, or give it another name.',
  'problem.years-backwards': 'The last year is before the first. Change the years.',
  'problem.programme-taken': 'There is a programme with those years already. Change the years.',
  'problem.indicator-name-taken':
    'The library already has an indicator by that name: {name}. Choose another name.',
  'problem.indicator-not-own':
    'One of the indicators is no longer the plan’s own, or the plan has removed it. Reload the page.',
  'problem.merge-not-possible':
    'It can only be merged into another indicator that is in use. Choose another.',
  'problem.import-not-ready': 'The file is still being checked. Wait until that is done.',
  'problem.import-has-problems': 'The file has errors that must be mended before it can be imported.',
  'problem.theory-too-many-boxes':
    'A theory of change has room for 300 boxes. Delete some, or make two of it.',
  'problem.theory-too-many-arrows': 'A theory of change has room for 1,200 arrows. Delete some.',
  'problem.not-a-figure':
    '{suggestion, select, other {A number is needed here ({place}). Did you mean {suggestion, number}?} none {A number is needed here ({place}). Leave it empty if the number is not known yet.}}',
  'problem.of-how-many': 'Write how many the number is out of.',
  'problem.step-figure':
    'Step {step}: {fault, select, beyond {More count ({amount, number}) than there are ({of, number}). Mend one of the two.} zero {The number can’t be out of 0. Write how many you asked or counted.} negative {The result can’t be below 0.} baseline {The baseline has to be a number.} other {The target has to be a number.}}{suggestion, select, none {} other { Did you mean {suggestion, number}?}}',
  'problem.more-than-asked':
    'More count ({amount, number}) than there are in all ({of, number}). Mend one of the two numbers.',
  'problem.beyond-scale':
    'A mean can only lie between {low} and {high}. Mend the sum of points or the number of answers.',
  'problem.parts-beyond-whole':
    '{by, select, sex {The sexes come to more than the number in all.} age {The age groups come to more than the number in all.} other {One of the target groups is larger than the number in all.}} Mend either the parts or the number.',
  'problem.day-outside-plan':
    'The day lies outside the plan, which runs from {from} to {to}. Choose a day within it.',
  'problem.day-in-future': 'That day has not come yet. Choose the day that the number tells of.',
  'problem.counted-by-logbook':
    'This number is counted in the logbook. Mend it there, or let the indicator take what you type yourselves.',
  'problem.value-replaced':
    'The number has been corrected or taken back since you opened the page. The page now shows what holds.',
  'problem.too-many-values': 'The indicator already has 1,000 numbers. Take one back before you add more.',
  'problem.theory-double': 'Something stands twice in the theory of change ({place}). Delete one of them.',
  'problem.theory-unknown-box':
    'Something in the theory of change points to a box that is not in it ({place}).',
  'problem.theory-to-itself': 'An arrow in the theory of change leads to its own box ({place}). Delete it.',
  'problem.theory-backwards':
    'An arrow in the theory of change goes backwards ({place}). Arrows go from left to right.',
  'problem.theory-cycle': 'The arrows in the theory of change lead in a ring ({place}). Delete one of them.',
  'problem.theory-id-taken':
    'Something in the theory of change belongs to another one ({place}). Give it a new id.',
  'problem.box-measured':
    'The box “{box}”, or one of its indicators, has been measured in a self-evaluation and can’t be deleted. Give it a new title instead.',
  'problem.indicator-measured':
    'The indicator “{indicator}” has figures, or a survey asks about it, so it can’t be counted in another way. Make a new indicator beside it.',
  'problem.session-day-to-come':
    'The day has not come yet. Choose another day, or write the session down as planned.',
  'problem.session-already-logged':
    'A session on that day has been written already. Choose whether it is the same one or another.',
  'problem.unknown-attendance-group':
    'One of the groups isn’t the activity’s. Reload the page to get those that hold now.',
  'problem.unknown-participant':
    'One of the participants isn’t on the activity’s list. Reload the page to get the one that holds now.',
  'problem.more-present-than-counted':
    'More are ticked on the list than are counted in the group. Change the number or the ticks.',
  'problem.volunteer-hours-wrong':
    'The volunteers’ hours don’t fit how many they were. Write how many volunteers there were, and at most 24 hours for each.',
  'problem.no-list-kept':
    'The activity keeps no list of participants. The plan leader can turn it on under “Groups and regular days”.',
  'problem.names-not-kept':
    'Names can’t be kept here, since the server has no key to encrypt them with. Participants can stand by their pseudonyms.',
  'problem.name-unreadable':
    'The name was stored with another key than the server has now. It still stands, and can be changed once the key is back.',
  'problem.too-many-participants':
    'There are 500 participants on the list already. Delete some of them before you add more.',
  'problem.group-counted':
    'People have been counted in the group “{group}”, so it stays as it is. Make a new group and remove the old one: earlier numbers stay with it.',
  'problem.groups-alike': 'Two of the groups have the same name. Give one of them another.',
  'problem.database-unavailable': 'The database does not answer just now. Try again shortly.',
  'problem.internal': 'Something unexpected happened on the server. Your data are unchanged.',
  'problem.offline': 'There is no connection to the server. Check the network and try again.',
  'problem.unexpected': 'Something unexpected happened on the page. Try again, or reload the page.',
}
