import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedIndicators } from '../indicator/library/library.ts'
import type { LibraryIndicator } from '../indicator/library-indicator.ts'
import type { Indicator } from '../theory/theory.ts'
import { newBox, newIndicator } from '../theory/theory.ts'
import { batch, effortBits, showsEffort, toldOf } from './anonymity.ts'
import { newOwnCode, newSurveyCode, readSurveyCode, writeSurveyCode } from './code.ts'
import { questionOf, questionsFrom } from './suggest.ts'
import { foundIn, quantile, sumsOf } from './sums.ts'
import { answersOf, stateOn, wordsIn } from './survey.ts'

describe('what is told of answers', () => {
  it('never differs by fewer answers than a batch, whatever comes and whenever it is looked at', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (one, other) => {
        const apart = Math.abs(toldOf(one) - toldOf(other))
        expect(apart === 0 || apart >= batch).toBe(true)
        expect(toldOf(one)).toBeLessThanOrEqual(one)
        expect(one - toldOf(one)).toBeLessThan(batch)
      }),
    )
  })
})

describe('the sums of answers', () => {
  const scale = { low: 1, high: 5 }

  it('have a mean whose interval holds it and stays on the scale', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 200 }), (answers) => {
        const found = foundIn(sumsOf(answers), scale)
        if (!found) throw new Error('there are answers')
        expect(found.value).toBeCloseTo(answers.reduce((a, b) => a + b) / answers.length, 9)
        if (found.low === null || found.high === null) return
        expect(found.low).toBeLessThanOrEqual(found.value)
        expect(found.high).toBeGreaterThanOrEqual(found.value)
        expect(found.low).toBeGreaterThanOrEqual(1)
        expect(found.high).toBeLessThanOrEqual(5)
      }),
    )
  })

  it('pool exactly: the sums of two groups are the sums of both', () => {
    const answers = fc.array(fc.integer({ min: 0, max: 10 }), { maxLength: 50 })
    fc.assert(
      fc.property(answers, answers, (one, other) => {
        const [first, second] = [sumsOf(one), sumsOf(other)]
        expect(sumsOf([...one, ...other])).toEqual({
          answers: first.answers + second.answers,
          points: first.points + second.points,
          squares: first.squares + second.squares,
        })
      }),
    )
  })

  it('say what 1, 2, 3, 4, 5 come to as a textbook does', () => {
    const found = foundIn(sumsOf([1, 2, 3, 4, 5]), { low: 0, high: 10 })
    expect(found?.value).toBe(3)
    expect(found?.low).toBeCloseTo(1.037, 1)
    expect(found?.high).toBeCloseTo(4.963, 1)
  })

  it('know no interval where all answered the same, and nothing without answers', () => {
    expect(foundIn(sumsOf([4, 4, 4, 4, 4]), scale)).toEqual({ value: 4, low: null, high: null })
    expect(foundIn(sumsOf([]), scale)).toBeUndefined()
  })

  it('of yes and no are a share with its interval', () => {
    const found = foundIn(sumsOf([1, 1, 1, 0, 0]), null)
    expect(found?.value).toBe(0.6)
    expect(found?.low).toBeCloseTo(0.231, 3)
    expect(found?.high).toBeCloseTo(0.882, 3)
  })

  it.each([
    [4, 2.776],
    [9, 2.262],
    [29, 2.045],
    [99, 1.984],
  ])('use Student’s t with %i degrees of freedom', (freedom, expected) => {
    expect(Math.abs(quantile(freedom) - expected)).toBeLessThan(0.011)
  })
})

describe('a code', () => {
  const random = (count: number) => crypto.getRandomValues(new Uint32Array(count))

  it('is read as it is written, also in capitals and without dashes', () => {
    for (let time = 0; time < 100; time += 1) {
      const code = { survey: newSurveyCode(random), own: time % 2 === 0 ? newOwnCode(random) : null }
      const written = writeSurveyCode(code)
      expect(written).toMatch(/^\w{4}(-\w{4}){2,4}$/)
      expect(readSurveyCode(written)).toEqual(code)
      expect(readSurveyCode(written.toUpperCase().replaceAll('-', ' '))).toEqual(code)
    }
  })

  it('is nothing else', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 11 }), (text) => {
        expect(readSurveyCode(text)).toBeUndefined()
      }),
    )
    expect(readSurveyCode('0198a000-0000-7000-8000-000000000000')).toBeUndefined()
  })
})

describe('a survey', () => {
  const days = { opensOn: '2026-05-01', closesOn: '2026-05-31', closedOn: null }

  it('is open on its first and its last day, unless it was closed by hand', () => {
    expect(stateOn(days, '2026-04-30')).toBe('coming')
    expect(stateOn(days, '2026-05-01')).toBe('open')
    expect(stateOn(days, '2026-05-31')).toBe('open')
    expect(stateOn(days, '2026-06-01')).toBe('closed')
    expect(stateOn({ ...days, closedOn: '2026-05-10' }, '2026-05-10')).toBe('closed')
  })

  it('shows the Danish words where there are none in another language', () => {
    expect(wordsIn({ da: 'Ja', en: ' ', own: 'Haa' }, 'en')).toBe('Ja')
    expect(wordsIn({ da: 'Ja', en: 'Yes', own: 'Haa' }, 'own')).toBe('Haa')
  })

  it('takes 1 and 0 for yes and no, and each step of a scale', () => {
    expect(answersOf({ scale: null })).toEqual([1, 0])
    expect(answersOf({ scale: { low: 1, high: 4 } })).toEqual([1, 2, 3, 4])
  })

  it('begins with the indicators that can be asked about', () => {
    const indicator = (name: string) => newIndicator(name, name)
    const box = {
      ...newBox('box', 'effort-goals', 'Flere kender deres naboer'),
      indicators: [
        { ...indicator('Tryghed'), unit: 'scale-mean', scale: { low: 1, high: 5 } },
        { ...indicator('Kender en nabo'), unit: 'share' },
        { ...indicator('Fremmøde'), unit: 'count', feed: 'attendance' },
        { ...indicator('Alt for bred'), unit: 'scale-mean', scale: { low: 0, high: 100 } },
        indicator('Med ord'),
      ],
    } as const
    let made = 0
    const questions = questionsFrom({ boxes: [box] }, new Map(), () => {
      made += 1
      return `q${made}`
    })
    expect(questions.map(({ kind, words, indicator: fed }) => [kind, words.da, fed])).toEqual([
      ['scale', 'Tryghed', 'Tryghed'],
      ['yes-no', 'Kender en nabo', 'Kender en nabo'],
    ])
  })
})

describe('a question of a shared indicator', () => {
  const library = shippedIndicators.find(({ questions, scale }) => questions.length === 1 && scale !== null)
  const named = shippedIndicators.find(({ questions, unit }) => questions.length !== 1 && unit === 'share')
  const indicatorOf = ({ id, name, unit, scale }: LibraryIndicator, said = name.da): Indicator => ({
    ...{ id: 'own', libraryIndicator: id, name: said, unit, direction: 'up', aggregation: 'latest' },
    scale: scale && { low: scale.low, high: scale.high },
    ...{ source: '', measuredBy: '', frequency: null, feed: null, baseline: '', target: '', dueOn: null },
    interim: [],
  })
  const shared = new Map(shippedIndicators.map((one) => [one.id, one]))

  it('has the words of the library in both languages, and its words for the ends of the scale', () => {
    if (!library || !named) expect.unreachable()
    expect(questionOf(indicatorOf(library), shared, 'q')).toMatchObject({
      words: library.questions[0],
      low: library.scale?.lowWord,
      high: library.scale?.highWord,
    })
    expect(questionOf(indicatorOf(named), shared, 'q').words).toMatchObject(named.name)
  })

  it('has no English where the plan calls it something else', () => {
    if (!named) expect.unreachable()
    expect(questionOf(indicatorOf(named, 'Vores eget'), shared, 'q').words).toEqual({
      ...{ da: 'Vores eget', en: '', own: '' },
    })
  })
})

describe('the effort behind an answer', () => {
  it('shows in as many zero bits as are asked for, and is seldom found by luck', () => {
    expect(showsEffort(Uint8Array.from([0, 0b0000_1111, 255]))).toBe(true)
    expect(showsEffort(Uint8Array.from([0, 0b0001_0000, 0]))).toBe(false)
    expect(showsEffort(Uint8Array.from([]))).toBe(false)
    const lucky = Array.from({ length: 2 ** (effortBits - 2) }, (_, tried) =>
      showsEffort(createHash('sha256').update(`${tried}`).digest()),
    ).filter(Boolean)
    expect(lucky.length).toBeLessThan(5)
  })
})
