// A theory of change in the words of two other drawing tools, GraphViz (DOT) and Mermaid, for those who draw on elsewhere.
// Whatever people wrote comes out as a label, never as the tool's own words.

import { laneIds } from '../vocabulary/ids.ts'
import type { Language } from '../vocabulary/types.ts'
import { type LaneNames, laneName } from './lane-names.ts'
import type { Box, TheoryContent } from './theory.ts'

const untitled = { da: 'Uden titel', en: 'No title' } as const

/** On one line, without control marks and halves of letters. */
const oneLine = (text: string) =>
  text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ')
    .trim()

interface Node {
  readonly name: string
  readonly box: Box
}

/** Boxes are named by number, as an id could be one of the tool's words. */
function nodesOf({ boxes }: TheoryContent): readonly Node[] {
  return boxes.map((box, at) => ({ name: `b${at + 1}`, box }))
}

function linksOf({ arrows }: TheoryContent, nodes: readonly Node[]): readonly (readonly [string, string])[] {
  const names = new Map(nodes.map(({ name, box }) => [box.id, name]))
  return arrows.flatMap(({ from, to }) => {
    const [one, other] = [names.get(from), names.get(to)]
    return one && other ? [[one, other] as const] : []
  })
}

const labelOf = ({ box }: Node, language: Language) => oneLine(box.title) || untitled[language]

export function toDot(content: TheoryContent, language: Language, laneNames: LaneNames = {}): string {
  const nodes = nodesOf(content)
  const heads = laneIds.map((lane, at) => ({ lane, name: `lane${at + 1}` }))
  const lines = [
    'digraph theory {',
    '  graph [rankdir=LR, charset="UTF-8"];',
    '  node [shape=box, style=rounded];',
    ...heads.flatMap(({ lane, name }) => [
      '  {',
      '    rank=same;',
      `    ${name} [shape=plaintext, label=${dotText(laneName(lane, language, laneNames))}];`,
      ...nodes
        .filter(({ box }) => box.lane === lane)
        .map((node) => `    ${node.name} [label=${dotText(labelOf(node, language))}];`),
      '  }',
    ]),
    // Unseen, so that lanes stand in their order even where no arrow says so.
    `  ${heads.map(({ name }) => name).join(' -> ')} [style=invis];`,
    ...linksOf(content, nodes).map(([from, to]) => `  ${from} -> ${to};`),
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** In quotes only a quote and a backslash mean something, and an ampersand begins an entity of HTML. */
const dotText = (text: string) =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('&', '&amp;')}"`

export function toMermaid(content: TheoryContent, language: Language, laneNames: LaneNames = {}): string {
  const nodes = nodesOf(content)
  const lines = [
    'flowchart LR',
    ...laneIds.flatMap((lane, at) => [
      `  subgraph lane${at + 1} [${mermaidText(laneName(lane, language, laneNames))}]`,
      ...nodes
        .filter(({ box }) => box.lane === lane)
        .map((node) => `    ${node.name}[${mermaidText(labelOf(node, language))}]`),
      '  end',
    ]),
    ...linksOf(content, nodes).map(([from, to]) => `  ${from} --> ${to}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Every mark that is neither letter, figure nor harmless is written as its number, as Mermaid asks; so is what begins a list. */
const mermaidText = (text: string) =>
  `"${text.replaceAll(/[^\p{L}\p{M}\p{N} ,?!()…]/gu, (mark) => `#${mark.codePointAt(0)};`)}"`
