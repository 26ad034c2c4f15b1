// What a box says, for those who only read it.

import type { Theory } from '../../contract/theories.ts'
import type { Box } from '../../domain/theory/theory.ts'
import { boxFacts, type Fact } from '../../messages/theory-facts.ts'
import { useLanguage } from '../lib/language.tsx'
import { useNames } from '../lib/vocabulary.ts'

export function BoxFacts({ box, areaGoals }: { box: Box; areaGoals: Theory['areaGoals'] }) {
  const { t, format } = useLanguage()
  const names = useNames()
  const facts = boxFacts(box, t, {
    name: names.name,
    goal: (id) => areaGoals.find((goal) => goal.id === id)?.title,
    format,
  })
  return (
    <>
      {box.note && <p className="measure prose">{box.note}</p>}
      <FactList facts={facts} />
    </>
  )
}

export function FactList({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null
  return (
    <dl className="facts">
      {facts.map(({ name, items }) => (
        <div key={name}>
          <dt>{name}</dt>
          {items.map((item) => (
            <dd key={item}>{item}</dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
