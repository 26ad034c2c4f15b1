// What a survey came to, as lines of a table: one a question, with what each figure is counted from.

import type { Survey } from '../../contract/surveys.ts'
import { foundIn } from '../../domain/survey/sums.ts'
import { wordsIn } from '../../domain/survey/survey.ts'
import type { Language } from '../../domain/vocabulary/types.ts'
import { locales, type Translate } from '../../messages/translator.ts'

const columns = [
  ...(['question', 'unit', 'answers', 'sum', 'value', 'low', 'high', 'waiting'] as const),
  ...(['received', 'invited'] as const),
] as const

export function csvLines(
  { content, results, answers }: Survey,
  language: Language,
  t: Translate,
): (string | number | undefined)[][] {
  const written = (value: number | null | undefined) =>
    value?.toLocaleString(locales[language], { maximumFractionDigits: 4, useGrouping: false })
  const lines = content.questions.map(({ id, words, scale }) => {
    const result = results.find(({ question }) => question === id)
    const found = result && foundIn(result, scale)
    return [
      wordsIn(words, language),
      scale ? t('surveys.question.scale', { ...scale }) : t('surveys.question.yesNo'),
      ...(found ? [result?.answers, result?.points] : [undefined, undefined]),
      ...[written(found?.value), written(found?.low), written(found?.high)],
      ...[result?.waiting ?? 0, answers, content.invited ?? undefined],
    ]
  })
  return [columns.map((column) => t(`surveys.csv.${column}`)), ...lines]
}
