import { readInputs } from '../../src/contract/reading/read-inputs.ts'
import type { Inputs } from '../../src/contract/request/inputs.ts'
import type { Book } from '../../src/contract/workbook/book/sheet.ts'
import { liveWorkbook } from '../../src/contract/workbook/workbook.ts'
import { workbookParts } from '../../src/contract/workbook/xlsx/parts.ts'
import { zipped } from '../../src/server/workbook/zip.ts'

export const record = { title: 'A plant', engine: 'of the test' }

/** @throws {Error} where a body is refused. */
export function inputsOf(body: unknown): Inputs {
  const { inputs, errors } = readInputs(body)
  if (!inputs) throw new Error(JSON.stringify(errors))
  return inputs
}

export const liveOf = (body: unknown) => liveWorkbook(inputsOf(body), record)

/** A workbook without the values of its formulas, so that whoever has numbers of it has calculated them. */
export const withoutValues = (book: Book): Buffer =>
  zipped(
    workbookParts(book).map(({ path, text }) => ({
      path,
      text: text.replace(/(<f[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1'),
    })),
  )
