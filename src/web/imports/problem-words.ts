// The sentence for each thing that may be wrong with a file.

import { useMemo } from 'react'
import type { Import, ImportPreview } from '../../contract/imports.ts'
import { problemSentence } from '../../messages/problem-sentence.ts'
import { useLanguage } from '../lib/language.tsx'

export interface ProblemWords {
  readonly ofCell: (problem: ImportPreview['problems'][number]) => string
  readonly ofFile: (code: NonNullable<Import['fileProblem']>) => string
}

export function useProblemWords(): ProblemWords {
  const { t } = useLanguage()
  return useMemo(
    () => ({
      ofCell: (problem) => problemSentence(problem, t),
      ofFile: (code) => t(`imports.file.${code}`),
    }),
    [t],
  )
}
