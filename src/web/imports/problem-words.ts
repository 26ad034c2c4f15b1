// The sentence for each thing that may be wrong with a file.

import { useMemo } from 'react'
import type { Import, ImportPreview } from '../../contract/imports.ts'
import { useLanguage } from '../lib/language.tsx'

export interface ProblemWords {
  readonly ofCell: (problem: Pick<ImportPreview['problems'][number], 'code'>) => string
  readonly ofFile: (code: NonNullable<Import['fileProblem']>) => string
}

export function useProblemWords(): ProblemWords {
  const { t } = useLanguage()
  return useMemo(
    () => ({
      ofCell: ({ code }) => t(`import.problem.${code}`),
      ofFile: (code) => t(`import.file.${code}`),
    }),
    [t],
  )
}
