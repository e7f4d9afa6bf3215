import { readFile } from 'node:fs/promises'
import { type Mapping, readMapping } from '../../contract/exchange/cases/mapping.ts'
import { readInputs } from '../../contract/reading/read-inputs.ts'
import type { FieldError } from '../../contract/request/field-error.ts'
import type { Inputs } from '../../contract/request/inputs.ts'

/** @throws {Error} fit to show. */
export async function readJsonFile(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new Error(`${file} cannot be read.`, { cause })
  })
  try {
    // A byte order mark is what some editors put before the text.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new Error(`${file} is not valid JSON: ${(cause as Error).message}`, { cause })
  }
}

/** @throws {Error} fit to show, naming every input that is wrong. */
export async function readFileInputs(file: string): Promise<Inputs> {
  const { inputs, errors } = readInputs(await readJsonFile(file))
  if (inputs) return inputs
  throw unusable(file, errors)
}

/** What is wrong with a file, a line each. */
export const unusable = (file: string, errors: readonly FieldError[]): Error =>
  new Error([`${file} is not usable:`, ...errors.map(errorLine)].join('\n'))

const errorLine = ({ pointer, message }: FieldError) =>
  pointer === '' ? `  ${message}` : `  ${pointer}: ${message}`

/** What names of a table stand for, from a file, where there is one. @throws {Error} fit to show. */
export async function readFileMapping(file: string | undefined): Promise<Mapping | undefined> {
  if (file === undefined) return undefined
  const { mapping, errors } = readMapping(await readJsonFile(file))
  if (mapping) return mapping
  throw unusable(file, errors)
}
