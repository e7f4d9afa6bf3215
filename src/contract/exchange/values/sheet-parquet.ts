import { parquetWriteBuffer } from 'hyparquet-writer/src/write.js'
import type { Sheet, SheetColumn } from './sheet.ts'

const types = { text: 'STRING', number: 'DOUBLE', whole: 'INT32' } as const

/**
 * A table as Parquet, all columns may have nulls; doubles are stored as they are. What the columns are, and what else is said of
 * the file, stand in its own description, as JSON under keys that begin with `safapac.`.
 */
export function sheetAsParquet(sheet: Sheet, about: Readonly<Record<string, unknown>>): Uint8Array {
  const { columns, rows } = sheet
  return new Uint8Array(
    parquetWriteBuffer({
      codec: 'UNCOMPRESSED',
      columnData: columns.map((column, c) => ({
        name: column.name,
        type: types[column.kind],
        nullable: true,
        data: rows.map((row) => row[c] ?? null),
      })),
      kvMetadata: Object.entries({ ...about, columns: columns.map(aboutColumn) }).map(([key, value]) => ({
        key: `safapac.${key}`,
        value: JSON.stringify(value),
      })),
    }),
  )
}

const aboutColumn = ({ name, unit, about }: SheetColumn) => ({ column: name, unit: unit ?? null, about })
