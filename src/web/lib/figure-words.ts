// Values and levels of indicators in words: raw numbers stand beside every percentage.

import { useMemo } from 'react'
import type { Aggregation, Unit } from '../../domain/indicator/units.ts'
import { useLanguage } from './language.tsx'

interface Raw {
  readonly amount: string | null
  readonly of: number | null
}

export interface FigureWords {
  /** `12 af 20 (60 %)`, `4,2 (42 point, 10 svar)`, `10,5 (21 fremmøder på 2 gange)`, `2.500 kr.` */
  value(raw: Raw & { readonly words?: string }, unit: Unit): string
  /** A size in the scale of targets: `60 %`, `4,2`, `2.500 kr.` */
  size(size: string, unit: Unit, aggregation?: Aggregation): string
  /** The same of a number for drawing. */
  level(level: number, unit: Unit): string
}

export function useFigureWords(): FigureWords {
  const { t, format } = useLanguage()
  return useMemo(() => {
    const size = (figure: string, unit: Unit, aggregation?: Aggregation): string => {
      const number = format.figure(figure)
      if (unit === 'text') return figure
      if (unit === 'share')
        return aggregation === 'change'
          ? t('indicator.points', { points: number })
          : format.share(Number(figure), 100, figure.includes('.') ? 1 : 0)
      if (unit === 'money') return format.kroner(Number(figure))
      if (unit === 'yes-no' && (figure === '0' || figure === '1'))
        return t(figure === '1' ? 'figure.yes' : 'figure.no')
      return number
    }
    return {
      size,
      level: (level, unit) => size(String(Math.round(level * 10) / 10), unit === 'yes-no' ? 'count' : unit),
      value({ amount, of, words }, unit) {
        if (amount === null) return words ?? ''
        if (of === null) return size(amount, unit)
        if (unit === 'scale-mean') {
          const mean = format.figure((Number(amount) / of).toFixed(2))
          return t('indicator.mean', { mean, points: format.figure(amount), answers: of })
        }
        if (unit === 'count') {
          const mean = format.figure((Number(amount) / of).toFixed(2))
          return t('indicator.perSession', { mean, attendance: Number(amount), sessions: of })
        }
        const percent = format.share(Number(amount), of)
        return t('indicator.share', { count: format.figure(amount), of: format.number(of), percent })
      },
    }
  }, [t, format])
}
