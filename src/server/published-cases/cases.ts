import { readdir, readFile } from 'node:fs/promises'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { PublishedCase } from '../../contract/analyses/published-cases.ts'

const directory = new URL('../../../validation-cases/', import.meta.url)

/** The published cases that this version ships. */
export async function readPublishedCases(): Promise<PublishedCase[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.json')).sort()
  const files = names.map(async (name) => JSON.parse(await readFile(new URL(name, directory), 'utf8')))
  return Value.Parse(Type.Array(PublishedCase), (await Promise.all(files)).flat())
}
