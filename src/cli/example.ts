// `overblik example`: writes the reconstructed example data as a workbook in the template's form.

import type { Command } from 'commander'
import { exampleRows } from '../domain/example/example.ts'
import { Fault } from '../server/fault.ts'
import { writeWorkbook } from '../server/imports/workbook.ts'
import { writeOutput } from './output.ts'

export function addExampleCommand(program: Command): void {
  program
    .command('example')
    .description('Write the example data (162 plans, 557 self-evaluations) as a workbook.')
    .requiredOption('--out <file>', 'the workbook to write, e.g. example.xlsx')
    .option('--copies <n>', 'that many times the data, for trying out size', wholeNumber, 1)
    .action(async ({ out, copies }: { out: string; copies: number }) => {
      writeOutput(out, await writeWorkbook(exampleRows({ copies })))
    })
}

function wholeNumber(given: string): number {
  const number = Number(given)
  if (Number.isInteger(number) && number >= 1 && number <= 1000) return number
  throw new Fault(`--copies is a whole number from 1 to 1000, not "${given}".`)
}
