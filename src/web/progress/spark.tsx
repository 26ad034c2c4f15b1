// A line without axes, as small as a word, with what it says in words.

import type { ProgressGoal } from '../../contract/progress.ts'
import { useFigureWords } from '../lib/figure-words.ts'
import { useLanguage } from '../lib/language.tsx'

const [width, height, margin] = [96, 28, 4]

export function Spark({ goal: { line, unit } }: { goal: ProgressGoal }) {
  const { t } = useLanguage()
  const words = useFigureWords()
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last) return <span className="quiet">–</span>
  const days = line.map(({ on }) => Date.parse(on))
  const levels = line.map(({ level }) => level)
  const within = (value: number, values: readonly number[], size: number) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    return margin + (high === low ? 0.5 : (value - low) / (high - low)) * (size - 2 * margin)
  }
  const points = line.map(({ level }, index) => ({
    x: within(days[index] ?? 0, days, width),
    y: height - within(level, levels, height),
  }))
  const end = points.at(-1)
  const said = t('progress.lineSaid', {
    values: line.length,
    first: words.level(first.level, unit),
    last: words.level(last.level, unit),
  })
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img">
      <title>{said}</title>
      <polyline points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {end && <circle cx={end.x} cy={end.y} r="3.5" />}
    </svg>
  )
}
