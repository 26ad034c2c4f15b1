// What threads are about, in words.

import { useMemo } from 'react'
import type { ThreadHead } from '../../contract/sparring.ts'
import { useLanguage } from '../lib/language.tsx'

export function useSparringWords() {
  const { t } = useLanguage()
  return useMemo(
    () => ({
      titleOf({ pin, about }: Pick<ThreadHead, 'pin' | 'about'>): string {
        if (pin.kind === 'self-evaluation') return t('sparring.aboutWhole')
        const kind =
          pin.kind === 'step' ? t('sparring.kind.step', { step: pin.step }) : t(`sparring.kind.${pin.kind}`)
        return t('sparring.about', { kind, about: about.trim() || t('sparring.untitled') })
      },
    }),
    [t],
  )
}
