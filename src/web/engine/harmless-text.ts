import { harmlessText as ofFiles } from '../../contract/exchange/values/separated-text.ts'

/** A text as a cell of a table that is taken away, marked where a spreadsheet would calculate it: as in the server's files. */
export const harmlessText: (text: string) => string = ofFiles
