// Files made for tests: workbooks by another hand than the app's own, and archives that are wrong on purpose.

import { crc32, deflateRawSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import { exampleRows } from '../../src/domain/example/example.ts'
import { sheets } from '../../src/domain/import/columns.ts'
import type { ImportRows } from '../../src/domain/import/rows.ts'
import { planCells, selfEvaluationCells } from '../../src/domain/import/write-rows.ts'

/** The first plans of the example data with all of their activities. */
export function fewRows(count = 3): ImportRows {
  const { plans, selfEvaluations } = exampleRows()
  const few = plans.slice(0, count)
  const references = new Set(few.map(({ reference }) => reference))
  return { plans: few, selfEvaluations: selfEvaluations.filter(({ plan }) => references.has(plan)) }
}

export type Line = ExcelJS.CellValue[]

/** Rows as lines of cells, headers first, under the names of their sheets. */
export function linesOf({ plans, selfEvaluations }: ImportRows): Record<string, Line[]> {
  const headers = (id: 'plans' | 'selfEvaluations') => sheets[id].columns.map(({ header }) => header)
  return {
    Planer: [headers('plans'), ...plans.map(planCells)],
    Selvevalueringer: [headers('selfEvaluations'), ...selfEvaluations.map(selfEvaluationCells)],
  }
}

/** Where a column of a sheet stands, from 0. */
export function columnAt(id: 'plans' | 'selfEvaluations', key: string): number {
  const at = sheets[id].columns.findIndex((column) => column.key === key)
  if (at < 0) throw new RangeError(key)
  return at
}

/** A workbook written by exceljs. */
export async function excelWorkbook(lines: Readonly<Record<string, Line[]>>): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook()
  for (const [name, rows] of Object.entries(lines)) workbook.addWorksheet(name).addRows(rows)
  return Buffer.from(await workbook.xlsx.writeBuffer())
}

export async function openWithExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(bytes).buffer)
  return workbook
}

export interface ZipEntry {
  readonly name: string
  readonly data: Buffer | string
  /** The unpacked size that the archive claims; its true size when left out. */
  readonly claim?: number
}

/** An archive that says of its entries what it is told to say. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data, claim } of entries) {
    const plain = Buffer.from(data)
    const packed = deflateRawSync(plain)
    const title = Buffer.from(name)
    // From the needed version to the length of the name, the two kinds of header are the same.
    const common = Buffer.alloc(24)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(claim ?? plain.length, 18)
    common.writeUInt16LE(title.length, 22)
    const offset = Buffer.alloc(16)
    offset.writeUInt32LE(at, 12)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, offset, title)
    const local = [Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.alloc(2), title, packed]
    parts.push(...local)
    at += local.reduce((sum, { length }) => sum + length, 0)
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...parts, listed, end])
}

const types = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relation = (type: string, target: string) =>
  `<Relationships xmlns="${types}/relationships"><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`

/** The least that is a workbook: one sheet of plans whose rows are written as given. */
export function bareWorkbook(rowsXml: string): ZipEntry[] {
  const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  return [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="${types}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/></Types>`,
    },
    { name: '_rels/.rels', data: relation('officeDocument', 'xl/workbook.xml') },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Planer" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', data: relation('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<worksheet xmlns="${main}"><sheetData>${rowsXml}</sheetData></worksheet>`,
    },
  ]
}
