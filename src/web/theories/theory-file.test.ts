import { expect, it } from 'vitest'
import { brokenLine } from './theory-file.ts'

it.each([
  ['breaks off', '{\n "boxes": [\n  {', 3],
  ['has a stray word', '{\n "boxes": x\n}', 2],
  ['lacks a comma', '{\n "a": 1\n "b": 2\n}', 3],
  ['is empty', '', 1],
])('tells the line of a file that %s', async (_name, text, line) => {
  expect(await brokenLine(text)).toBe(line)
})
