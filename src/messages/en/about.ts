// English: the pages about the figures.

import type { aboutDa } from '../da/about.ts'

export const aboutEn: Record<keyof typeof aboutDa, string> = {
  'about.title': 'About the figures',
  'about.intro':
    'Overblik counts what the plans themselves have written in their self-evaluations. This page says what is counted and what the figures can be used for.',
  'about.countedTitle': 'What is counted',
  'about.counted':
    'A plan counts in an effort area when it has at least one activity there. An activity counts for a target group when the group is named as primary or secondary, and the group is alone when no other is named.',
  'about.attainmentTitle': 'Attainment',
  'about.attainment':
    "A self-evaluation measures three steps. Step 3 is the short-term goal, and that is what the overview counts. Only each activity's newest accepted self-evaluation is included.",
  'about.intervalTitle': 'Intervals',
  'about.interval':
    "A share of few activities is less certain than a share of many. So a 95% interval is drawn around every share (Wilson's method). Where it is wide, compare with care.",
  'about.limitsTitle': 'What the figures cannot say',
  'about.limits':
    'Each plan chose its own goals and indicators. Attainment therefore shows whether plans reached what they set out to do, not which activities work best.',
  'about.exampleLink': 'How the example data were made',
  'about.chartsLink': 'See all kinds of charts',
  'about.sourceTitle': 'Sources',
  'about.source':
    "The published figures come from the report “Boligsocialt overblik” by Center for Boligsocial Udvikling, on Landsbyggefonden's 2006-10 programme. The municipal boundaries come from open Danish geodata.",
  'example.title': 'How the example data were made',
  'example.intro':
    'What was said of single plans under the 2006-10 programme was never published. To show what Overblik can do, {plans} plans and {activities} activities were made whose sums meet the published figures.',
  'example.methodTitle': 'The method',
  'example.methodCounts':
    'First the sums are fixed: how many plans work in each area, how many activities each target group takes part in, and how many goals were reached.',
  'example.methodSpread':
    'Then activities, target groups and results are spread over the plans until all sums agree at once.',
  'example.methodWords':
    'Last, each activity gets a title, a description and three goals that fit its type. The texts were written for the purpose.',
  'example.methodSame': 'This follows fixed rules, so the same data come out every time.',
  'example.realTitle': 'Real and made up',
  'example.real':
    'The municipalities are real. Housing areas, housing organisations, titles, texts and the figures of single plans are made up. Likeness to real plans is chance, and the examples say nothing about how things went in a given place. Two plans have not been granted yet and are not counted: they are there to try signing, applying and deciding on.',
  'example.checkTitle': 'Does it agree?',
  'example.checkText':
    'The published figure stands beside what Overblik counts right now in the data for 2006-10.',
  'example.checkCaption': 'Published figures and figures counted here',
  'example.checkFigure': 'Figure',
  'example.checkPublished': 'Published',
  'example.checkCounted': 'Counted here',
  'example.checkAgrees': 'Agrees',
  'example.checkYes': 'Yes',
  'example.checkNo': 'No',
  'example.allAgree': 'All {count} figures agree.',
  'example.someDiffer':
    '{count, plural, one {# of {of} figures differs.} other {# of {of} figures differ.}} That happens when other data for 2006-10 have been imported as well.',
  'example.rowPlans': 'Plans',
  'example.rowActivities': 'Activities with a self-evaluation',
  'example.rowTypes': 'Activity types in use',
  'example.rowArea': 'Plans in the area {name}',
  'example.rowGroup': 'Target group {name} takes part',
  'example.rowAlone': 'Target group {name} alone',
  'example.rowMunicipal': "For all residents, near the municipality's core tasks",
  'example.rowCivil': 'For all residents, near civil society',
  'example.rowReached': 'Reached the goal at step 3',
  'example.rowMeasurement': 'Goals not reached where data were missing',
  'example.rowMeasurementPublished': 'about one third',
  'example.rowMoney': 'Grant from the fund',
  'example.rowFund': "The fund's share",
  'example.contradictionsTitle': 'Where the report disagrees with itself',
  'example.contradictionsText':
    "In three places the report's words say something other than its own figures. Overblik follows the figures and corrects nothing silently.",
  'example.noData': 'There are no data for 2006-10 in this installation, so there is nothing to compare.',
  'example.workbook': 'Download the example data (Excel)',
}
