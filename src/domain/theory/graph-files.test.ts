import { instance } from '@viz-js/viz'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDot, toMermaid } from './graph-files.ts'
import { someTheory } from './random-edits.test-support.ts'
import { emptyTheory, newArrow, newBox, type TheoryContent } from './theory.ts'

const hostile = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'"\\[](){}<>;#&|`\'\n\r\t\u2028%:-=ab æ🏠') }),
  fc.constantFrom(
    '"]; x -> y; b [label="',
    '\\',
    '\\"',
    '#quot;',
    '"] --> b2',
    'end',
    '<b onclick=x>',
    '%% c',
    '```',
  ),
  fc.string({ unit: 'binary' }),
)

const withTitles = (titles: readonly string[]): TheoryContent => ({
  ...emptyTheory,
  boxes: titles.map((title, at) => newBox(`id${at}`, at % 2 ? 'deliverables' : 'contact', title)),
  arrows: titles.slice(1).flatMap((_, at) => (at % 2 ? [] : [newArrow(`id${at}`, `id${at + 1}`)])),
})

const asOneLine = (title: string) =>
  title
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim() || 'Uden titel'

const text = String.raw`"(?:[^"\\\n]|\\["\\])*"`
const dotLine = new RegExp(
  [
    String.raw`digraph theory \{|  graph \[rankdir=LR, charset="UTF-8"\];`,
    String.raw`  node \[shape=box, style=rounded\];|  \{|  \}|\}|    rank=same;`,
    String.raw`    lane\d \[shape=plaintext, label=${text}\];|    b\d+ \[label=${text}\];`,
    String.raw`  lane1( -> lane\d)+ \[style=invis\];|  b\d+ -> b\d+;`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^(.*)$/s, '^(?:$1)$'),
  'u',
)
const label = String.raw`"(?:[\p{L}\p{M}\p{N} ,?!()…]|#\d+;)*"`
const mermaidLine = new RegExp(
  `^(?:flowchart LR|  subgraph lane\\d \\[${label}\\]|    b\\d+\\[${label}\\]|  end|  b\\d+ --> b\\d+)$`,
  'u',
)

describe('a theory of change for other tools', () => {
  it('is DOT in which every title is a label, and says the title', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (titles) => {
        const lines = toDot(withTitles(titles), 'da').trimEnd().split('\n')
        for (const line of lines) expect(line).toMatch(dotLine)
        const labels = lines.flatMap((line) => /^ {4}b\d+ \[label="(.*)"\];$/.exec(line)?.[1] ?? [])
        const read = labels.map((one) => one.replaceAll(/\\(["\\])/g, '$1').replaceAll('&amp;', '&'))
        expect(read.sort()).toEqual(titles.map(asOneLine).sort())
      }),
    )
  })

  it('is DOT that GraphViz itself draws, with every title as its text', async () => {
    const graphviz = await instance()
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (titles) => {
        const drawn = graphviz.render(toDot(withTitles(titles), 'da'), { format: 'svg' })
        // It warns of letters that it can't measure without fonts; what it can't read is an error.
        expect(drawn.errors.filter(({ level }) => level !== 'warning')).toEqual([])
        expect(drawn.output?.match(/<g id="node/g)).toHaveLength(titles.length + 6)
      }),
      { numRuns: 50 },
    )
  })

  it('is Mermaid in which every title is a label, and says the title', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 6 }), (titles) => {
        const lines = toMermaid(withTitles(titles), 'da').trimEnd().split('\n')
        for (const line of lines) expect(line).toMatch(mermaidLine)
        const labels = lines.flatMap((line) => /^ {4}b\d+\["(.*)"\]$/.exec(line)?.[1] ?? [])
        const read = labels.map((one) =>
          one.replaceAll(/#(\d+);/g, (_, n) => String.fromCodePoint(Number(n))),
        )
        expect(read.sort()).toEqual(titles.map(asOneLine).sort())
      }),
    )
  })

  it('has a node for each box and a line for each arrow', () => {
    fc.assert(
      fc.property(someTheory, (content) => {
        expect(toDot(content, 'en').match(/^ {2}b\d+ -> b\d+;$/gm) ?? []).toHaveLength(content.arrows.length)
        expect(toMermaid(content, 'en').match(/^ {4}b\d+\[/gm) ?? []).toHaveLength(content.boxes.length)
      }),
    )
  })

  it('reads so', () => {
    const content = withTitles(['Opsøgende "arbejde"', 'Klub & café; #1'])
    expect(toDot(content, 'da')).toMatchInlineSnapshot(`
      "digraph theory {
        graph [rankdir=LR, charset="UTF-8"];
        node [shape=box, style=rounded];
        {
          rank=same;
          lane1 [shape=plaintext, label="Udfordringer"];
        }
        {
          rank=same;
          lane2 [shape=plaintext, label="Målgruppe"];
        }
        {
          rank=same;
          lane3 [shape=plaintext, label="Kontakt"];
          b1 [label="Opsøgende \\"arbejde\\""];
        }
        {
          rank=same;
          lane4 [shape=plaintext, label="Leverancer"];
          b2 [label="Klub &amp; café; #1"];
        }
        {
          rank=same;
          lane5 [shape=plaintext, label="Indsatsnære mål"];
        }
        {
          rank=same;
          lane6 [shape=plaintext, label="Langsigtede mål"];
        }
        lane1 -> lane2 -> lane3 -> lane4 -> lane5 -> lane6 [style=invis];
        b1 -> b2;
      }
      "
    `)
    expect(toMermaid(content, 'en')).toMatchInlineSnapshot(`
      "flowchart LR
        subgraph lane1 ["Challenges"]
        end
        subgraph lane2 ["Target group"]
        end
        subgraph lane3 ["Contact"]
          b1["Opsøgende #34;arbejde#34;"]
        end
        subgraph lane4 ["Deliverables"]
          b2["Klub #38; café#59; #35;1"]
        end
        subgraph lane5 ["Effort goals"]
        end
        subgraph lane6 ["Long#45;term goals"]
        end
        b1 --> b2
      "
    `)
  })
})
