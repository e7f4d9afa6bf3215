import { readdir, readFile } from 'node:fs/promises'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { ValidationCase } from '../../contract/analyses/validation.ts'

const directory = new URL('../../../validation-cases/', import.meta.url)

/** The published cases that this version ships. */
export async function readValidationCases(): Promise<ValidationCase[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const files = names.map(async (name) => JSON.parse(await readFile(new URL(name, directory), 'utf8')))
  return Value.Parse(Type.Array(ValidationCase), (await Promise.all(files)).flat())
}
